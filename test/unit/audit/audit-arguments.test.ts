import { expect, test } from "vitest";
import { readAuditArguments } from "../../../src/audit/audit-arguments.ts";

test("without arguments the built site is audited", () => {
  expect(readAuditArguments([])).toEqual({ choice: { folder: "_site" }, reportFolder: "_report" });
});

test("a folder, its path prefix and the report's folder can be named", () => {
  const args = ["--site", "out", "--path-prefix", "/x/", "--report", "r"];
  expect(readAuditArguments(args)).toEqual({
    choice: { folder: "out", pathPrefix: "/x/" },
    reportFolder: "r",
  });
});

test("an address can be named, and how much of it is fetched", () => {
  expect(readAuditArguments(["--url", "http://127.0.0.1:8080/", "--max-pages", "9"])).toEqual({
    choice: { url: "http://127.0.0.1:8080/", maxPages: 9 },
    reportFolder: "_report",
  });
});

test.each([
  [["--url", "https://a.example/", "--site", "out"], "--url goes without --site and --path-prefix."],
  [["--max-pages", "9"], "--max-pages goes with --url."],
  [["--sit", "out"], "Unknown option '--sit'"],
  [["out"], "Unexpected argument 'out'"],
] as const)("%j is refused with how the command is written", (args, what) => {
  expect(() => readAuditArguments(args)).toThrow(what);
  expect(() => readAuditArguments(args)).toThrow("Write npm run audit -- [--site DIR");
});
