import { expect, test } from "vitest";
import { dataFile } from "../../../../src/load/data/data-file.ts";

const read = (expression: string, before = "") =>
  dataFile("a.ts", `${before}export default ${expression};`).value;

const problemsOf = (text: string) =>
  dataFile("a.ts", text).problems.map(({ code, line, at, what }) => `${code}:${line} ${at} ${what}`);

test("objects, lists, texts, numbers, answers and null are data", () => {
  expect(
    read(`{ a: ["tekst", 'tekst', \`tekst\`], "b-c": { 1: -2.5, d: 1_000 }, e: true, f: null }`),
  ).toEqual({ a: ["tekst", "tekst", "tekst"], "b-c": { 1: -2.5, d: 1000 }, e: true, f: null });
});

test("a text may be joined from several lines and be marked by a type", () => {
  expect(read(`{ a: ("en " + "lang " + \`tekst\`), b: ["x"] as const } satisfies Anything`)).toEqual({
    a: "en lang tekst",
    b: ["x"],
  });
});

test("a const of the same file stands for its value, wherever it is written", () => {
  const text = [
    'const name = "Lillerup";',
    'const contact: Contact = { name, of: name + " Kommune" };',
    "export default { contacts: [contact, later] };",
    'const later = "senere";',
  ].join("\n");
  expect(dataFile("a.ts", text).value).toEqual({
    contacts: [{ name: "Lillerup", of: "Lillerup Kommune" }, "senere"],
  });
  expect(read("data", "const data = { id: 'a' };\n")).toEqual({ id: "a" });
});

test("types vanish, so they may stand in a data file", () => {
  const before =
    'import type { A } from "a";\nimport { type B } from "b";\ntype C = A | B;\ninterface D { e: C }\n';
  expect(dataFile("a.ts", `${before}export default {} satisfies D;`).problems).toEqual([]);
});

test.each([
  ["fetch('https://x.example')", "A function call stands here."],
  ["new Date()", "A function call stands here."],
  ["await import('x')", "An await stands here."],
  ["process.env.HOME", "A value taken out of another one stands here."],
  ["() => 1", "A function stands here."],
  ["class {}", "A class stands here."],
  ["'a' + f()", "A function call stands here."],
  ["1 + 1", "A calculation stands here."],
  ["!true", "A calculation stands here."],
  ["true ? 1 : 2", "A condition stands here."],
  ["/x/", "A regular expression or a bigint stands here."],
  ["10n", "A regular expression or a bigint stands here."],
  ["`\u0024{'a'}`", "A text with values put into it stands here."],
  ["'a' as string", "A type assertion (as …) stands here."],
  ["undefined", "The value is undefined."],
  ["unknownName", "The name unknownName stands for no const of this file."],
])("%s is not data", (expression, what) => {
  const [problem, ...more] = problemsOf(`export default {\n  a: ${expression},\n};`);
  expect(problem?.startsWith(`KS02:2 a ${what}`)).toBe(true);
  expect(more).toEqual([]);
});

test.each([
  ["{ ...rest }", "A spread (...) stands here."],
  ["{ [key]: 1 }", "A computed key, a getter or a setter stands here."],
  ["{ get a() { return 1; } }", "A computed key, a getter or a setter stands here."],
  ["{ a() {} }", "A function stands here."],
  ["[1, , 2]", "The list has an empty place."],
  ["[...rest]", "A spread (...) stands here."],
])("%s is not data", (expression, what) => {
  const problems = problemsOf(`export default ${expression};`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(what);
});

test("nothing beside types, const and the one export may stand in a data file", () => {
  const text = [
    'import { a } from "a";',
    'import "b";',
    "let c = 1;",
    "export const d = 1;",
    "globalThis.e = 1;",
    "const [f] = [1];",
    "declare const g: string;",
    "export default {};",
    "export default {};",
  ].join("\n");
  expect(problemsOf(text)).toEqual([
    'KS02:1  An import of values from "a" stands here. A data file holds plain data only.',
    'KS02:2  An import of values from "b" stands here. A data file holds plain data only.',
    "KS02:3  A let that is not one name with one value stands here. A data file holds plain data only.",
    "KS02:4  An export beside the default export stands here. A data file holds plain data only.",
    "KS02:5  A statement stands here. A data file holds plain data only.",
    "KS02:6  A const that is not one name with one value stands here. A data file holds plain data only.",
    "KS02:7  A const that is not one name with one value stands here. A data file holds plain data only.",
    "KS03:9  The file has a second default export. It needs exactly one.",
  ]);
});

test("a const that stands for itself is a fault and no endless loop", () => {
  expect(problemsOf("const a = [b];\nconst b = [a];\nexport default a;")).toEqual([
    "KS02:2 [0][0] The name a stands for no const of this file.",
  ]);
});

test("nothing in a data file is ever run", () => {
  const text = "export default { a: (() => { globalThis.wasRun = true; })() };";
  expect(problemsOf(text)).toHaveLength(1);
  expect(globalThis).not.toHaveProperty("wasRun");
});

test("every fault of a file is found at once, with its line", () => {
  expect(problemsOf("export default {\n  a: f(),\n  b: [\n    g(),\n  ],\n  c: 1,\n  c: 2,\n};")).toEqual([
    "KS02:2 a A function call stands here. A data file holds plain data only.",
    "KS02:4 b[0] A function call stands here. A data file holds plain data only.",
    "KS04:7 c The key c is written twice in one object, and the first value would be lost.",
  ]);
});

test("the name __proto__ is a key like any other and changes nothing", () => {
  const value = read('{ "__proto__": { a: 1 } }');
  expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1}}');
  expect(value).not.toHaveProperty("a");
});

test("a place that is not written has the line of the nearest one around it", () => {
  const { lineOf } = dataFile(
    "a.ts",
    "// æøå\nexport default {\n  a: {\n    b: [\n      1,\n    ],\n  },\n};",
  );
  expect(lineOf(["a", "b", 0])).toBe(5);
  expect(lineOf(["a", "b", 7, "c"])).toBe(4);
  expect(lineOf(["a", "missing"])).toBe(3);
  expect(lineOf(["missing"])).toBe(2);
  expect(lineOf([])).toBe(2);
});

test("a line is counted the same with the line ends of Windows", () => {
  expect(problemsOf("export default {\r\n  a: f(),\r\n};")[0]).toMatch(/^KS02:2 a /);
});
