import { expect, test } from "vitest";
import { downloads } from "../../../../src/audit/page/downloads.ts";
import { emptySite, rulesOn } from "./audited-page.ts";

const site = {
  ...emptySite,
  files: new Map([
    ["/a.pdf", 120_400],
    ["/b.pdf", 3_200_000],
  ]),
};
const rules = (html: string) => rulesOn(downloads, html, site);

test.each([
  `<a href="/a.pdf">Tjeklisten (PDF, 2 sider, 120 kB)</a>`,
  `<a href="/a.pdf">Tjeklisten (PDF, 118 KB)</a>`,
  `<a href="/a.pdf">Tjeklisten (PDF, 0,1 MB)</a>`,
  `<a href="/b.pdf">Bogen (PDF, 3,2 MB)</a>`,
  `<a href="/b.pdf">Bogen (PDF, 3.200 kB)</a>`,
  `<a href="https://a.example/x.docx">Skemaet (Word)</a>`,
  `<a href="/lillerup/">Lillerup</a>`,
])("%s tells what comes", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  [`<a href="/a.pdf">Tjeklisten (120 kB)</a>`, ["no-kind"]],
  [`<a href="/a.pdf">Tjeklisten (PDF)</a>`, ["no-size"]],
  [`<a href="/a.pdf">Tjeklisten</a>`, ["no-kind", "no-size"]],
  [`<a href="/a.pdf">Tjeklisten (PDF, 400 kB)</a>`, ["wrong-size"]],
  [`<a href="/b.pdf">Bogen (PDF, 1,2 MB)</a>`, ["wrong-size"]],
  [`<a href="https://a.example/x.docx?v=2">Skemaet</a>`, ["no-kind"]],
])("%s does not: %j", async (html, expected) => {
  expect(await rules(html)).toEqual(expected);
});
