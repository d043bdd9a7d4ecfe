import { expect, test } from "vitest";
import { AuditError } from "../../../src/audit/index.ts";
import { exitCodeOf, readAuditArguments } from "../../../src/commands/audit.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

const faultsOf = (...args: readonly string[]) =>
  problemsIn(() => readAuditArguments(args))
    .map(problemText)
    .join("\n\n");

test("without arguments the built site is audited", () => {
  expect(readAuditArguments([])).toEqual({
    choice: { folder: "_site" },
    reportFolder: "_report",
    isFresh: false,
    onlyBarriers: false,
    pdfOnly: false,
  });
});

test("a folder, its path prefix and the report's folder can be named", () => {
  const args = ["--site", "out", "--path-prefix", "/x/", "--report", "r"];
  expect(readAuditArguments(args)).toEqual({
    choice: { folder: "out", pathPrefix: "/x/" },
    reportFolder: "r",
    isFresh: false,
    onlyBarriers: false,
    pdfOnly: false,
  });
});

test("what the last audit saw can be refused", () => {
  expect(readAuditArguments(["--fresh"])).toMatchObject({ isFresh: true });
});

test("an address can be named, and how much of it is fetched", () => {
  expect(readAuditArguments(["--url", "http://127.0.0.1:8080/", "--max-pages", "9"])).toEqual({
    choice: { url: "http://127.0.0.1:8080/", maxPages: 9 },
    reportFolder: "_report",
    isFresh: false,
    onlyBarriers: false,
    pdfOnly: false,
  });
});

test("a folder and an address are not audited at once", () => {
  expect(
    faultsOf("--url", "https://a.example/", "--site", "out", "--path-prefix", "/x/"),
  ).toBe(`KS93 npm run audit › --site
  --site is for a folder, and --url names an address.
  Fix: Leave --site or --url out.

KS93 npm run audit › --path-prefix
  --path-prefix is for a folder, and --url names an address.
  Fix: Leave --path-prefix or --url out.`);
});

test("a number of pages is for an address", () => {
  expect(faultsOf("--max-pages", "9")).toBe(`KS93 npm run audit › --max-pages
  --max-pages is for a website at an address, and none is named.
  Fix: Write --url too, or leave --max-pages out.`);
});

test("every fault of the arguments is told at once", () => {
  expect(
    faultsOf("--sit", "out", "--url", "https://a.example/", "--max-pages", "mange"),
  ).toBe(`KS93 npm run audit › --sit
  There is no option --sit.
  Fix: Did you mean "--site"?

KS93 npm run audit › --max-pages
  "mange" is not a whole number from 1 to 100000.
  Fix: Write for example --max-pages 250.`);
});

test("a path prefix starts and ends with a slash", () => {
  expect(faultsOf("--path-prefix", "x")).toBe(`KS93 npm run audit › --path-prefix
  "x" does not start and end with a slash.
  Fix: Write for example --path-prefix /standarder/.`);
});

const finding = { place: { page: "/", at: "" }, what: "", why: "", fix: "" } as const;
const barrier = { ...finding, code: "axe/image-alt", severity: "error", weight: "barrier" } as const;
const question = { ...finding, code: "axe/color-contrast", severity: "warning", weight: "question" } as const;
const hint = { ...finding, code: "markup/void-style", severity: "note", weight: "hint" } as const;
const unseen = { ...barrier, code: "keyboard/not-audited" };

test.each([
  ["nothing", [], 0, 0],
  ["a hint", [hint], 1, 0],
  ["a question to a person", [question], 1, 0],
  ["a barrier", [hint, barrier], 1, 1],
  ["something that could not be looked at", [barrier, unseen], 2, 2],
] as const)(
  "%s gives its exit code, and its own where only barriers are faults",
  (_, found, code, onBarriers) => {
    expect(exitCodeOf({ findings: found }, { onlyBarriers: false })).toBe(code);
    expect(exitCodeOf({ findings: found }, { onlyBarriers: true })).toBe(onBarriers);
  },
);

test("nothing to audit is nothing that was looked at", () => {
  expect(new AuditError("Nothing.").exitCode).toBe(2);
});

test("questions and hints are faults unless it is told otherwise", () => {
  expect(readAuditArguments([])).toMatchObject({ onlyBarriers: false });
  expect(readAuditArguments(["--barriers"])).toMatchObject({ onlyBarriers: true });
});

test("PDFs alone can be asked for", () => {
  expect(readAuditArguments(["--pdf-only"])).toMatchObject({ pdfOnly: true });
});
