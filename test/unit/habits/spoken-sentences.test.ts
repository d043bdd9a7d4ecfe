import { matchesGlob } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { expect, test } from "vitest";
import { filesLike, textOf } from "./source-files.ts";

/** Folders whose words somebody at work reads: they stand in the catalogue, `src/messages`, in every language. */
const folders = [
  "src/{load,report,command-line,commands,publish,site,scaffold,browser,manifest,search,pdf,model,migrate,audit,audit-report,crawl,tab}/**/*.{ts,js}",
  "scripts/{run,setup/*}.mjs",
];

/** What still holds sentences of its own, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "src/{tab/page-tools,audit/behaviour/checks/{keyboard,keyboard-walk}}.ts":
    "words of HTML, and our own names",
  "src/audit/page/{language,link-texts}.ts": "words that are looked for on pages",
  "src/audit/pdf/pdf-checks.ts": "the name of a rule",
  "src/audit-report/was-sheet.ts": "always in Danish: it goes to the state's WAS-Tool",
  "src/report/whole-page.ts": "a stylesheet, and a link in the language of the page",
  "src/load/check/text/structure.ts": "a placeholder in the data, in Danish",
  "src/model/*.ts": "the descriptions of the keys, for editors alone, and words of the site",
  "src/pdf/{headings,check/*}.ts": "names of rules, which stand beside the clauses of the norm",
  "src/pdf/repair/*.ts": "clauses of the norm, and XML",
  "src/pdf/text/font-text.ts": "PostScript",
  "src/report/codes.ts": "the titles of the codes, in every language",
  "src/report/json.ts": "the description of what programs read",
  "src/site/development/fresh-site.ts": "a fault of our own code",
  "src/scaffold/{easy-read,municipality,standard}-text.ts": "what is written into new files, in Danish",
};

/** The way to an expression that is thrown as a fault of our own code, which is told with its stack. */
const ourFaults = /^(?:(?:Type|Range)?Error|StructureError|ContentSyntaxError)$/;

/** Three words of small letters one after the other; a command or a piece of code has them, too. */
const sentence = / \p{Ll}+ \p{Ll}+(?: |[.,:;]|$)/u;
const code = /^(?:npm (?:run|start)|export default|[\w ]*\{)/;

function sentencesIn(file: string): string[] {
  const found: string[] = [];
  let depth = 0;
  const note = (text: string): void => {
    if (depth === 0 && sentence.test(text) && !code.test(text)) found.push(text);
  };
  new Visitor({
    NewExpression: ({ callee }) => {
      if (callee.type === "Identifier" && ourFaults.test(callee.name)) depth += 1;
    },
    "NewExpression:exit": ({ callee }) => {
      if (callee.type === "Identifier" && ourFaults.test(callee.name)) depth -= 1;
    },
    Literal: ({ value }) => {
      if (typeof value === "string") note(value);
    },
    TemplateElement: ({ value }) => note(value.cooked ?? ""),
  }).visit(parseSync(file, textOf(file)).program);
  return found;
}

const speaking = filesLike(...folders).flatMap((file) => sentencesIn(file).map((text) => ({ file, text })));
const isExcepted = (file: string, pattern: string): boolean => matchesGlob(file, pattern);

test("a sentence is found where one stands", () => {
  expect(speaking.map(({ file }) => file)).toContain("src/scaffold/standard-text.ts");
});

test("what somebody at work reads stands in the catalogue, in every language", () => {
  const outside = speaking.filter(
    ({ file }) => !Object.keys(exceptions).some((pattern) => isExcepted(file, pattern)),
  );
  expect(outside).toEqual([]);
});

test("every exception still holds sentences of its own", () => {
  const idle = Object.keys(exceptions).filter(
    (pattern) => !speaking.some(({ file }) => isExcepted(file, pattern)),
  );
  expect(idle).toEqual([]);
});
