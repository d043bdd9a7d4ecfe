import { expect, test } from "vitest";
import { checks, checksOf } from "../../../src/audit/checks.ts";
import { filesLike } from "../habits/source-files.ts";

test("every check has a name of its own, and says what it looks for", () => {
  const names = checks.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(checks.filter(({ looksFor }) => looksFor() === "")).toEqual([]);
});

test("a check that is written and not listed would never run, so there is none", async () => {
  const files = filesLike("src/audit/{page,site,barriers,behaviour/checks,screen-reader,pdf}/*.ts");
  const written: unknown[] = [];
  for (const file of files) {
    const exported = Object.values(
      (await import(/* @vite-ignore */ `../../../${file}`)) as Record<string, unknown>,
    );
    written.push(...exported.filter((one) => typeof one === "object" && one !== null && "looksFor" in one));
  }
  expect(written.length).toBeGreaterThan(25);
  expect(written.filter((one) => !checks.some((check) => check === one))).toEqual([]);
});

test("checks are given by how they are run, in the order of the report", () => {
  expect(checksOf("engine").map(({ name }) => name)).toEqual([
    "axe",
    "qualweb",
    "htmlcs",
    ...["text", "tables", "links", "pictures", "fields", "looks", "operation"],
  ]);
  expect(checksOf("pdf").map(({ name }) => name)).toEqual([
    "pdf-structure",
    "pdf-names",
    "pdf-order",
    "pdf-contrast",
  ]);
});
