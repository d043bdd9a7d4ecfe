import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findBrowser, launchToAudit } from "../../../src/browser/index.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { builtSite, inventedMunicipalities } from "../../helpers/built-site.ts";
import { textsOf } from "../../helpers/visible-text.ts";
import { readPdf } from "../pdf/reading.ts";

/** What an editor types or pastes instead of the words of Lillerup's meals. */
const pasted: readonly (readonly [string, string])[] = [
  [
    '"Køkkenet laver et varmt måltid hver dag."',
    String.raw`"1. marts: første rate\n1. juni: anden rate\n1. september: tredje rate", "> 65 år giver rabat.\n+ 5 kr. for levering\n- 5 grader i boksen", "12. maj er sidste frist. Prisen er 50 kr.* om dagen. *Gælder fra 2026.", "Se kvalitets\u00ADstandard\u00ADbeskrivelsen om a\u030Aret.", { kind: "services", items: [{ title: "1. hj\u00E6lp", text: "2. gang er gratis." }] }`,
  ],
  [
    'text: "Du er hjemme, når maden kommer."',
    String.raw`text: "1. gang skal du v\u00E6re hjemme\n2. gang ogs\u00E5"`,
  ],
  ['"Kommunen ser på sagen igen."', '"2. instans er Ankestyrelsen."'],
];

const easyPasted: readonly (readonly [string, string])[] = [
  [
    '"Du betaler hver måned."',
    String.raw`"1. marts betaler du \uFB01re kroner.", "> 65 \u00E5r: Du f\u00E5r rabat."`,
  ],
];

async function lillerupWith(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-prose-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const edits: Readonly<Record<string, typeof pasted>> = {
    "index.ts": [],
    "standards/madservice.ts": pasted,
    "easy-read/madservice.ts": easyPasted,
  };
  for (const [file, words] of Object.entries(edits)) {
    const text = await readFile(join(inventedMunicipalities, "lillerup", file), "utf8");
    const missing = words.filter(([old]) => !text.includes(old));
    if (missing.length > 0) throw new Error(`${file} does not say ${missing.join(" ")}`);
    const place = join(folder, "lillerup", file);
    await mkdir(join(place, ".."), { recursive: true });
    await writeFile(
      place,
      words.reduce((edited, [old, other]) => edited.replace(old, other), text),
    );
  }
  return folder;
}

const site = await builtSite({ content: await lillerupWith(), pdf: true });
const pdfOf = async (ending: string) => {
  const file = site.files.find((name) => name.endsWith(ending));
  if (file === undefined) throw new Error(`No PDF ends in ${ending}`);
  const { pages } = await readPdf(new Uint8Array(await readFile(join(site.folder, file))));
  return pages.join(" ").replace(/\s+/gu, " ");
};

const full = [
  "1. marts: første rate 1. juni: anden rate 1. september: tredje rate",
  "> 65 år giver rabat. + 5 kr. for levering - 5 grader i boksen",
  "12. maj er sidste frist. Prisen er 50 kr.* om dagen. *Gælder fra 2026.",
  "Se kvalitetsstandardbeskrivelsen om året.",
  "2. gang er gratis.",
];
const actions = "1. gang skal du være hjemme 2. gang også";
const instance = "2. instans er Ankestyrelsen.";
const easy = ["1. marts betaler du fire kroner.", "> 65 år: Du får rabat."];

describe("signs and numbers at the start of a line, and what Word leaves in words, are said as they were meant", () => {
  const wordsOf = (path: string) =>
    textsOf(site.page(path).document, "main").join(" ").replaceAll("\u00A0", " ");

  test.each([
    ["the page", "/lillerup/madservice/", [...full, actions, instance]],
    ["the page of easy read", "/lillerup/madservice/let/", easy],
    ["the page of the checklist", "/lillerup/madservice/tjekliste/", [actions]],
  ])("on %s", (_what, path, sentences) => {
    for (const words of sentences) expect(wordsOf(path)).toContain(words);
  });

  test("with a line of its own for each line", () => {
    const lines = site
      .page("/lillerup/madservice/")
      .html.match(/1\. marts: første rate<br>\n1\. juni: anden rate<br>/);
    expect(lines).not.toBeNull();
  });

  test.each([
    ["the PDF", "-madservice.pdf", [...full, actions, instance]],
    ["the PDF in large print", "-madservice-stor-skrift.pdf", full],
    ["the PDF of easy read", "-madservice-let.pdf", easy],
    ["the PDF of the checklist", "-madservice-tjekliste.pdf", [actions]],
  ])("in %s", async (_what, ending, sentences) => {
    const said = (await pdfOf(ending)).replaceAll("\u00A0", " ");
    for (const words of sentences) expect(said.replaceAll(/[­]/gu, "")).toContain(words);
  });
});

test("a word that was pasted with soft hyphens is found by the search", async () => {
  const server = await serveFolder({ folder: site.folder });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  try {
    const page = await browser.newPage();
    await page.goto(server.urlOf("/soeg/?q=kvalitetsstandardbeskrivelsen"), { waitUntil: "load" });
    await page.waitForFunction(() =>
      /resultat/.test(document.querySelector("#search-status")?.textContent ?? ""),
    );
    const found = await page.$$eval(".result__name a", (links) =>
      links.map(({ href }) => new URL(href).pathname),
    );
    expect(found.some((path) => path.startsWith("/lillerup/madservice/"))).toBe(true);
  } finally {
    await browser.close();
    await server.close();
  }
});
