import { describe, expect, test } from "vitest";
import { dataFile } from "../../../../src/load/data/data-file.ts";

const problemsOf = (text: string) =>
  dataFile("a.ts", text).problems.map(({ code, line, what, fix }) => `${code}:${line} ${what} ${fix}`);

const tooDeep =
  "Brackets or constants stand inside one another more than 50 times; no data goes so deep. Take the brackets away that hold nothing but brackets.";
const tooLong =
  "More than 1,000 words and signs follow one another without a comma. Write a long text in fewer parts, or look for a comma that is missing.";
const tooMuch =
  "The file holds more than 50,000 values or 4,000,000 letters; a constant counts wherever it is used. Keep what belongs to this file, and use constants of constants less often.";

/** Texts at which the parser would call itself once more at each step, until the stack of the program ends. */
const steps: readonly (readonly [name: string, before: string, step: string, after: string])[] = [
  ["lists", "export default ", "[", ""],
  ["objects", "export default ", "{a:", ""],
  ["parentheses", "export default ", "(", ""],
  ["templates", "export default ", "`\u0024{", ""],
  ["sums", "export default 'a'", "+'a'", ""],
  ["signs", "export default ", "- ", "1"],
  ["functions", "export default ", "a=>", "1"],
  ["conditions", "export default ", "a?b:", "1"],
  ["assignments", "export default ", "a=", "1"],
  ["type assertions", "export default a", " as A", ""],
  ["constant assertions", "export default a", " as const", ""],
  ["calls", "export default a", "()", ""],
  ["types", "type A=", "A<", ""],
  ["types in lists of types", "type A=", "A<A,", ""],
  ["names of keys", "type A=", "keyof ", "A"],
  ["labels", "", "a:", ";"],
  ["statements", "", "if(a)", ";"],
  ["other statements", "", "if(a);else ", ";"],
];

test.each(steps)(
  "KS15: a hundred thousand %s inside one another are a fault with its line",
  (_, ...parts) => {
    const [before, step, after] = parts;
    const [problem, ...more] = problemsOf(`\n${before}${step.repeat(100_000)}${after}`);
    expect([`KS15:2 ${tooDeep}`, `KS15:2 ${tooLong}`]).toContain(problem);
    expect(more).toEqual([]);
  },
);

test("fifty lists inside one another are data, and so is a text of four hundred parts", () => {
  const lists = `export default ${"[".repeat(50)}${"]".repeat(50)};`;
  expect(problemsOf(lists)).toEqual([]);
  expect(problemsOf(`export default [${lists.slice(15, -1)}];`)).toEqual([`KS15:1 ${tooDeep}`]);
  expect(dataFile("a.ts", `export default "a"${' +\n"a"'.repeat(400)};`).value).toBe("a".repeat(401));
});

test("a long file of short values is data, with commas or without semicolons", () => {
  const values = `{ a: "1 2 3", b: ["c" + 'd', \`e\`] as const },\n`.repeat(1000);
  expect(problemsOf(`export default [\n${values}];`)).toEqual([]);
  expect(problemsOf(`${"const a: Array<string> = [];\n".replace("a", "a1")}export default [];`)).toEqual([]);
});

describe("what looks like a text to a quick eye hides nothing from the parser:", () => {
  const hidden = "[".repeat(20_000);
  test.each([
    ["a quotation mark in a comment", `// "\n${hidden}`],
    ["one in a comment that ends with another line end", `// "\r${hidden}`],
    ["one in a comment of several lines", `/* " */${hidden}`],
    ["one that is escaped", `"a\\"",${hidden}`],
    ["one in a template", `\`"\`,${hidden}`],
    ["one in a template inside a template", `\`$\{\`"\`}\`,${hidden}`],
    ["an end of a template inside a text", `\`$\{"\`"}\`,${hidden}`],
  ])("%s", (_, text) => {
    expect(problemsOf(`export default [${text}`).map((problem) => problem.slice(0, 4))).toEqual(["KS15"]);
  });

  test.each([
    ["in a regular expression", `/\`/,${hidden}`],
    ["behind a division", `1 / \` ${hidden}`],
    ["in an old comment", `<!-- \`\n${hidden}`],
    ["in a division inside a template", `\`$\{1 / [1}\`,${hidden}`],
  ])("%s", (_, text) => {
    expect(problemsOf(`export default [${text}`)).toEqual([
      "KS02:1 A regular expression or a calculation stands here. A data file holds plain data only. Write the value itself; data files are read and never run.",
    ]);
  });

  test("brackets in many regular expressions", () => {
    expect(problemsOf(`export default [${"/[/,\n".repeat(100)}`)).toEqual([`KS15:50 ${tooDeep}`]);
  });
});

describe("KS15: constants are read only as far as a file may go:", () => {
  const chain = (count: number, value: (before: string) => string) =>
    Array.from({ length: count }, (_, at) => `const a${at + 1} = ${value(`a${at}`)};\n`).join("");

  test("lists that grow tenfold eight times", () => {
    const lists = chain(8, (before) => `[${`${before},`.repeat(10)}]`);
    expect(problemsOf(`const a0 = ["x"];\n${lists}export default { keywords: a8 };`)).toEqual([
      expect.stringMatching(/^KS15:2 /),
    ]);
    expect(problemsOf(`const a0 = ["x"];\n${lists}export default { keywords: a8 };`)[0]).toContain(tooMuch);
  });

  test("texts that double twenty-four times", () => {
    const texts = chain(24, (before) => `${before} + ${before}`);
    expect(problemsOf(`const a0 = "${"x".repeat(1000)}";\n${texts}export default a24;`)).toEqual([
      expect.stringMatching(new RegExp(`^KS15:\\d+ ${tooMuch}$`)),
    ]);
  });

  test("constants that stand for one another three thousand times", () => {
    const names = chain(3000, (before) => before);
    expect(problemsOf(`const a0 = 1;\n${names}export default a3000;`)).toEqual([
      expect.stringMatching(/^KS15:\d+ /),
    ]);
  });

  test("a list of a million numbers", () => {
    expect(problemsOf(`export default [\n${"1,".repeat(1_000_000)}];`)).toEqual([`KS15:2 ${tooMuch}`]);
  });

  test("and a constant that is used two hundred times is data", () => {
    expect(problemsOf(`const a = { b: ["c"] };\nexport default [${"a,".repeat(200)}];`)).toEqual([]);
  });
});

test("KS15: a text of more than twenty thousand letters is a fault with its place", () => {
  const { problems } = dataFile(
    "a.ts",
    `export default {\n  a: "b",\n  c: "${"d".repeat(15_000)}" +\n    "${"e".repeat(5001)}",\n};`,
  );
  expect(problems).toEqual([
    {
      code: "KS15",
      file: "a.ts",
      line: 3,
      at: "c",
      what: "The text has 20,001 letters. At most 20,000 are read as one text.",
      fix: "Write its paragraphs as texts of their own.",
    },
  ]);
});

test("forty thousand faults of one file are told with their lines within seconds", () => {
  const { problems } = dataFile("a.ts", `export default [\n${"f(),\n".repeat(40_000)}];`);
  expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 40_000 }, (_, at) => at + 2));
});
