import { expect, test } from "vitest";
import { markup } from "../../../../src/audit/page/markup.ts";
import { faultsOn } from "./audited-page.ts";

const whole = (main: string) =>
  `<!doctype html>\n<html lang="da"><head><meta charset="utf-8"><title>Hjælp</title></head>\n<body><main>${main}</main></body></html>`;

test("a page without faults in its HTML passes", async () => {
  expect(await faultsOn(markup, whole("<h1>Hjælp</h1><p>Du kan få hjælp.</p>"))).toEqual([]);
});

test("an id that is there twice is found with its line", async () => {
  const findings = await faultsOn(markup, whole(`<h1 id="a">A</h1>\n<p id="a">B</p>`));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: "no-dup-id",
    place: "line 4, html > body > main > p",
  });
});

test("a rule of style hurts no reader, and is a hint", async () => {
  const findings = await faultsOn(markup, whole("<h1>Hjælp</h1><p>Du kan<br/>få hjælp.</p>"));
  expect(findings).toMatchObject([
    { rule: "void-style", affects: "no reader: it is for those who write the page" },
  ]);
  expect(markup.weight).toBeUndefined();
});
