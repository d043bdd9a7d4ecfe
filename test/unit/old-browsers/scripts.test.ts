import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scriptUses } from "../../../scripts/old-browsers/scripts.ts";

/** Each line is a script of its own, with what is refused in it. */
const bad = {
  'new URLSearchParams("a=b").size;': "URLSearchParams.size",
  "[3].toSorted();": "Array.toSorted",
  "/** @type {readonly number[]} */ ([3]).at(-1);": "Array.at",
  "Object.groupBy([1], String);": "Object.groupBy",
  'new Intl.Segmenter("da");': "Intl.Segmenter",
  "structuredClone({});": "structuredClone",
  "document.body.checkVisibility();": "Element.checkVisibility",
  "document.body.showPopover();": "HTMLElement.showPopover",
  "CSS.highlights.clear();": "CSS.highlights",
  "new Set([1]).union(new Set());": "Set.union",
  "Promise.withResolvers();": "Promise.withResolvers",
  "document.body.moveBefore(document.head, null);": "ParentNode.moveBefore",
  "/(?<=a)b/.test('b');": "/(?<=a)b/",
  "/[a&&b]/v.test('b');": "/[a&&b]/v",
  "/(?i:a)b/.test('b');": "/(?i:a)b/",
  "class A { static { A.name; } }": "static { A.name; }",
};

const good = [
  'const { a } = { a: new Map([["b", 1]]) }; a.size; new Set().size; [1].flat().includes(1);',
  'document.querySelector("a")?.replaceChildren("b"); document.body.append("c"); fetch("d");',
  "/(?<year>\\d+)(?=a)(?!b)\\p{L}/u.test('b'); [...'a'.matchAll(/b/g)]; a?.b ?? c; var a, c; a ||= 1; c ??= 2;",
  "class B { #c = 1; static d = 2; get e() { return this.#c; } } new B().e; ({ size: 1, at: 2 }).at;",
];

function usesOf(...texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "scripts-"));
  const names = texts.map((text, index) => {
    const name = `script-${index}.js`;
    writeFileSync(join(folder, name), `${text}\nexport {};\n`);
    return name;
  });
  return scriptUses(folder, names);
}

test("what a browser of ours lacks is found by the type of what it is asked of, or by its syntax", () => {
  const texts = Object.keys(bad);
  const found = usesOf(...texts).filter(({ feature }) => (feature?.lackedBy.length ?? 0) > 0);
  expect(
    Object.fromEntries(found.map(({ file, written }) => [texts[Number(/\d+/.exec(file))], written])),
  ).toEqual(bad);
});

test("what every browser of ours has passes, and names of our own", () => {
  const found = usesOf(...good);
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter(({ feature }) => feature?.lackedBy.length !== 0)).toEqual([]);
});

test("the place is told by file and line", () => {
  expect(usesOf("// Nothing.\n\n[3].toSorted();")).toMatchObject([{ file: "script-0.js", line: 3 }]);
});

test("a script that is not there is no script without faults", () => {
  expect(() => scriptUses(tmpdir(), ["none.js"])).toThrow();
});
