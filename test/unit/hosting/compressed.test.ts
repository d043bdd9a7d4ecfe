import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressed, isCompressible } from "../../../src/hosting/compressed.ts";

const text = new TextEncoder().encode("støtte ".repeat(500));

test("a text is sent as small as both ways make it, and comes out as it went in", async () => {
  const { br, gz } = await compressed("ny/index.html", text);
  expect(brotliDecompressSync(br).equals(text)).toBe(true);
  expect(gunzipSync(gz).equals(text)).toBe(true);
  expect(Math.max(br.length, gz.length)).toBeLessThan(text.length / 10);
});

test("what is small or compressed already is left as it is", () => {
  expect(isCompressible("index.html", text)).toBe(true);
  expect(isCompressible("index.html", text.subarray(0, 900))).toBe(false);
  for (const path of ["a.pdf", "a.webp", "a.woff2", "pagefind/index/a.pf_index"])
    expect([path, isCompressible(path, text)]).toEqual([path, false]);
});
