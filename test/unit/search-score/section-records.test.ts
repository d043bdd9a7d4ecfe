import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import {
  indexText,
  pageOfRecord,
  sectionRecords,
  withSectionRecords,
} from "../../../scripts/search/section-records.ts";
import { fragmentOf } from "../../../src/search/fragment.ts";
import { unpacked } from "../../../src/search/index-file.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage } from "../../helpers/plain-page.ts";

const mark = `<span hidden data-a="standard" data-b="Madservice, Storeby" data-c="12345678" data-d="klage pris"
  data-pagefind-filter="Slags[data-a]" data-pagefind-meta="title[data-b], phones[data-c], tells[data-d]"></span>`;
const standard = plainPage(
  "Madservice",
  `${mark}<p>Mad bragt ud.</p><nav><h2 id="indhold">Indhold</h2></nav><h2 id="kapitel">Kapitel</h2>
  <h3 id="hvem">Hvem</h3><p>Du kan ikke lave mad.</p><h3 id="klage">Klage</h3><p>Klag inden 4 uger.</p>
  <h3 id="kontakt">Kontakt</h3><p>Ring til køkkenet.</p>`,
).replace("<main ", "<main data-pagefind-body ");

const records = new Map(
  sectionRecords(standard).map(({ id, html }) => [id, new JSDOM(html).window.document] as const),
);
const valueIn = (id: string, name: string) =>
  records.get(id)?.querySelector("[data-pagefind-meta]")?.getAttribute(name);

describe("the page of a standard is parted so that", () => {
  test("each heading with a text of its own has a record, and what stands before them has one", () => {
    expect([...records.keys()]).toEqual(["", "hvem", "klage", "kontakt"]);
  });

  test("a record says what stands under its heading, and nothing else", () => {
    expect(records.get("hvem")?.querySelector("main")?.textContent.trim().split(/\s+/u).join(" ")).toBe(
      "HvemDu kan ikke lave mad.",
    );
    expect([...(records.get("hvem")?.querySelectorAll("main [id]") ?? [])].map(({ id }) => id)).toEqual([
      "indhold",
      "hvem",
    ]);
  });

  test("the name of the page finds each record, a number only the contacts, and an appeal only its section", () => {
    expect(valueIn("hvem", "data-b")).toBe("Madservice, Storeby");
    expect(["hvem", "kontakt"].map((id) => valueIn(id, "data-c"))).toEqual(["", "12345678"]);
    // What has no section of its own is told by all.
    expect(["hvem", "klage"].map((id) => valueIn(id, "data-d"))).toEqual(["pris", "klage pris"]);
  });
});

test("a copy of the site is indexed by sections; the site itself and its other pages stay as they are", async () => {
  const other = plainPage("Storeby").replace("<main ", "<main data-pagefind-body ");
  const site = await folderOf({ "storeby/mad/index.html": standard, "storeby/index.html": other });
  const copy = await withSectionRecords(site);
  const names = await readdir(join(copy, "pagefind/fragment"));
  const urls = await Promise.all(
    names.map(
      async (name) => fragmentOf(await unpacked(await readFile(join(copy, "pagefind/fragment", name)))).url,
    ),
  );
  expect(urls.sort()).toEqual([
    "/storeby/",
    "/storeby/mad/_/",
    "/storeby/mad/_hvem/",
    "/storeby/mad/_klage/",
    "/storeby/mad/_kontakt/",
  ]);
  expect(await readdir(join(site, "storeby/mad"))).toEqual(["index.html"]);
  expect(await readFile(join(site, "storeby/mad/index.html"), "utf8")).toBe(standard);
  expect(await indexText(copy)).toMatch(/^Index: 5 records, \d+\.\d kB; their names, .*, 0\.\d kB\.$/u);
});

test("a record counts as its page, with the edition that was asked for", () => {
  expect(pageOfRecord("/storeby/mad/_hvem/")).toBe("/storeby/mad/");
  expect(pageOfRecord("/storeby/mad/_hvem/let/")).toBe("/storeby/mad/let/");
  expect(pageOfRecord("/storeby/mad/_/")).toBe("/storeby/mad/");
});
