import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { weightLimit } from "../../src/audit/page/page-weight.ts";
import { buildPages } from "../../src/site/build-pages.ts";
import { answerOf, questionIds } from "../../src/view/comparison/answer.ts";
import { comparedTopics } from "../../src/view/comparison/topic.ts";
import { municipalitySummary } from "../../src/view/municipality-summary.ts";
import type { SiteContext } from "../../src/view/site-context.ts";
import { texts } from "../../src/view/texts.ts";
import { filesOf } from "../helpers/built-site.ts";
import { lastingFolder } from "../helpers/lasting-folder.ts";
import { lillerup } from "../helpers/lillerup.ts";
import { storeby } from "../helpers/storeby.ts";
import { tvivlstrup } from "../helpers/tvivlstrup.ts";
import { wordsOf } from "../helpers/visible-text.ts";

/** As many as the country has, with a name as long as Danish ones are, in three voices: clear, at length, in doubt. */
const summaries = Array.from({ length: 98 }, (_, index) => {
  const one = [lillerup, storeby, tvivlstrup][index % 3] ?? lillerup;
  const number = String(index + 1).padStart(2, "0");
  const profile = {
    ...one.profile,
    id: `lyngby-taarbaek-${number}`,
    name: `Lyngby-Taarbæk ${number} Kommune`,
  };
  return municipalitySummary({ ...one, profile });
});
const site: SiteContext = {
  baseUrl: "https://standarder.example",
  pathPrefix: "/",
  prints: new Map(),
  today: "2026-11-22",
  form: "national",
};
const folder = lastingFolder("klarstandard-many-");
await buildPages({ part: "shared", summaries, site }, folder);
const files = (await filesOf(folder)).filter((file) => file.endsWith(".html"));
const pages = await Promise.all(
  files.map(async (file) => {
    const html = await readFile(join(folder, file), "utf8");
    return { path: `/${file.replace(/index\.html$/, "")}`, html, document: new JSDOM(html).window.document };
  }),
);
const plain = (text: string): string => text.replaceAll(/[\s\u00ad]+/g, " ");

test("each shared page of the whole country is light enough for an old phone", async () => {
  const sizes = new Map<string, number>();
  for (const { path, html, document } of pages) {
    const sheets = [...document.querySelectorAll("link[rel=stylesheet]")].map((link) =>
      link.getAttribute("href"),
    );
    const styles = await Promise.all(sheets.map((href) => readFile(join(folder, href ?? ""))));
    sizes.set(
      path,
      styles.reduce((sum, { length }) => sum + length, Buffer.byteLength(html)),
    );
  }
  expect(pages.length).toBeGreaterThan(30);
  expect([...sizes].filter(([path, size]) => path.startsWith("/emner/") && size > weightLimit)).toEqual([]);
});

test("every answer of every municipality is told on a page to which its topic leads", () => {
  const topics = comparedTopics(summaries).filter(({ standards }) => standards.length > 60);
  expect(topics.map(({ id }) => id)).toEqual(["hjemmehjaelp", "madservice"]);
  const missing = topics.flatMap((topic) => {
    const linked = pages
      .find(({ path }) => path === `/emner/${topic.id}/`)
      ?.document.querySelectorAll(`a[href^='/emner/${topic.id}/']:not([download])`);
    const found = [...(linked ?? [])].map(
      (link) => [wordsOf(link), link.getAttribute("href") ?? ""] as const,
    );
    return questionIds.flatMap((id) => {
      const [, address = "/nowhere/"] =
        found.find(([text]) => text === texts.comparison.questions[id].text) ?? [];
      const rows = pages
        .filter(({ path }) => path.startsWith(address))
        .flatMap(({ document }) => [...document.querySelectorAll("tbody tr")]);
      const said = new Map(
        rows.map((row) => [row.querySelector("th")?.textContent.trim(), plain(wordsOf(row))]),
      );
      return topic.standards.flatMap((of) => {
        const { short, law, more, calls = [], status } = answerOf(id, of);
        const row = said.get(of.municipality.name) ?? (status === "not-stated" ? plain(short) : "");
        const parts = [short, ...law, ...more, ...calls.map(({ phone }) => phone.text)].map(plain);
        return parts.every((part) => row.includes(part)) ? [] : [`${of.municipality.name}: ${id}: ${row}`];
      });
    });
  });
  expect(missing).toEqual([]);
});
