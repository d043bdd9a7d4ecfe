import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fragmentOf } from "../../../src/search/fragment.ts";
import { fullHash, indexBytes, indexed, packed, unpacked } from "../../../src/search/index-file.ts";

const fragment = { url: "/a/", content: "ord", meta: {}, filters: {} };

test("a fragment of Pagefind is read as it is packed", async () => {
  const json = JSON.stringify(fragment);
  const bytes = await unpacked(gzipSync(`pagefind_dcd${json}`));
  expect(fragmentOf(bytes)).toEqual(fragment);
  expect(await unpacked(await packed(bytes))).toEqual(bytes);
});

test("what an index says is read as it is written, large and negative numbers too", async () => {
  const words = [[["hjælp", [[70_000, [-25, 3, 300], [-1, 0]]], [["hjaelp", [[2, [], []]]]]]]] as const;
  expect(await indexed(await packed(indexBytes(words)))).toEqual(words);
});

test("a hash has no zero before a byte of one digit, as those of Pagefind have none", () => {
  // SHA-1 of nothing: da39a3ee5e6b4b0d3255bfef95601890afd80709.
  expect(fullHash(new Uint8Array())).toBe("da39a3ee5e6b4bd3255bfef95601890afd879");
});
