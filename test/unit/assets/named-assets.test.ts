import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { namedAssets, siteAssets } from "../../../src/assets/index.ts";

const files = new Map([...siteAssets()].map(([path, body]) => [`assets/${path}`, body]));
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("another text has another address, and the same text the same", () => {
  const pathOf = (text: string) =>
    namedAssets(new Map([["assets/reader.js", text]])).get("assets/reader.js")?.path;
  expect(pathOf("a()")).toMatch(/^assets\/reader\.[0-9a-f]{10}\.js$/);
  expect(pathOf("a()")).toBe(pathOf("a()"));
  expect(pathOf("b()")).not.toBe(pathOf("a()"));
});

test("a stylesheet asks for its fonts by their published names, from where it lies itself", () => {
  const named = namedAssets(
    new Map([
      ["assets/themes/a.css", '@font-face{src:url("../fonts/f.woff2")}'],
      ["assets/fonts/f.woff2", "font"],
    ]),
  );
  const font = named.get("assets/fonts/f.woff2")?.path ?? "";
  expect(font).toMatch(/^assets\/fonts\/f\.[0-9a-f]{10}\.woff2$/);
  expect(textOf(named.get("assets/themes/a.css")?.bytes)).toBe(
    `@font-face{src:url("../${font.replace("assets/", "")}")}`,
  );
});

test("a changed font changes the address of the stylesheet that asks for it", () => {
  const sheet = (font: string) =>
    namedAssets(
      new Map([
        ["assets/site.css", '@font-face{src:url("f.woff2")}'],
        ["assets/f.woff2", font],
      ]),
    ).get("assets/site.css")?.path;
  expect(sheet("one")).not.toBe(sheet("two"));
});

test("a stylesheet that asks for what there is not is a fault of ours", () => {
  expect(() => namedAssets(new Map([["assets/site.css", 'a{b:url("c.png")}']]))).toThrow(
    "assets/site.css asks for assets/c.png, which is no asset.",
  );
});

test("scripts and stylesheets have the hash that a browser asks of them; pictures and fonts have none", () => {
  const named = namedAssets(files);
  for (const [path, { bytes, integrity }] of named) {
    const hash = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
    expect([path, integrity]).toEqual([path, /\.(css|js)$/.test(path) ? hash : undefined]);
  }
});

test("the licences have an address for people, which never changes", () => {
  expect(namedAssets(files).get("assets/LICENSES.txt")?.path).toBe("assets/LICENSES.txt");
});

test("a stylesheet elsewhere keeps its name, and has its hash", () => {
  const print = namedAssets(new Map([["lillerup/madservice/print.css", 'a{b:url("data:,")}']]));
  expect([...print].map(([name, { path, integrity }]) => [name, path, integrity?.slice(0, 7)])).toEqual([
    ["lillerup/madservice/print.css", "lillerup/madservice/print.css", "sha256-"],
  ]);
});
