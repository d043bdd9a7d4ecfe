import { describe, expect, test } from "vitest";
import { baseUrl, builtSite, realMunicipalities } from "../helpers/built-site.ts";
import { describeData } from "../site-rules/data.ts";
import { a4, blankless, bodyText, describePdfs, readPdfs } from "../site-rules/pdfs.ts";
import { describePrints } from "../site-rules/prints.ts";
import { describeTypeset } from "../site-rules/typeset.ts";
import { allFacts, wordsIn } from "./facts/all-facts.ts";
import { describeHardWords } from "./hard-words.ts";
import { describeSteps } from "./steps.ts";
import { describeTaps } from "./taps.ts";

// One file for all that is said of them: printing them takes longest.
const site = await builtSite({ content: realMunicipalities, pdf: true });
const documents = await readPdfs(site);
const sources = await allFacts();

const ending = (name: string) => [...documents].filter(([path]) => path.endsWith(name));
const [easy, checklists] = [ending("-let.pdf"), ending("-tjekliste.pdf")];

function textOf(path: string): string {
  const found = documents.get(path);
  if (found === undefined) throw new Error(`No PDF ${path}; there are ${[...documents.keys()].join(" ")}`);
  return bodyText(found);
}

describePdfs(site, documents);
describeData(site);
await describeTypeset(site, documents);
await describePrints(site, baseUrl);
await describeHardWords(site);
await describeTaps(site);
await describeSteps(site);

describe.each(sources)("$municipality, $standard ($source)", ({ municipality, standard, ...rest }) => {
  const source = { municipality, standard, ...rest };
  const file = `${municipality}-${standard}`;
  const folder = `/${municipality}/${standard}/`;

  test.each([
    ["full text", "full", `${folder}${file}.pdf`],
    ["large print", "full", `${folder}${file}-stor-skrift.pdf`],
    ["municipality's book", "full", `/${municipality}/${municipality}-kvalitetsstandarder.pdf`],
    ["easy-read PDF", "easyRead", `${folder}let/${file}-let.pdf`],
    ["booklet", "easyRead", `${folder}let/${file}-let-haefte.pdf`],
    ["checklist", "checklist", `${folder}tjekliste/${file}-tjekliste.pdf`],
    ["package's checklist", "checklist", `${folder}${file}-pakke.pdf`],
    ["package's easy read", "easyRead", `${folder}${file}-pakke.pdf`],
  ] as const)("the %s carries every fact", (_, edition, path) => {
    const text = textOf(path);
    const expected = wordsIn(source, edition);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter(({ words }) => !text.includes(blankless(words)))).toEqual([]);
  });
});

test.each(easy)("%s has at most six pages, nine where the standard is long", (path, { pages }) => {
  expect(pages.length).toBeLessThanOrEqual(path.includes("/socialpaedagogisk-stoette/") ? 9 : 6);
});

test.each(easy)("%s goes on overleaf with no question that fits on one page", (_, { pages, headings }) => {
  const [top, bottom] = [a4[1] - 57, 57];
  const questions = headings
    .filter(({ level }) => level === 2)
    .map(({ text, page }) => {
      const line = pages[page - 1]?.body.find((each) => each.size > 16 && text.startsWith(each.text.trim()));
      return { text, page, height: line?.height ?? 0 };
    });
  const torn = questions.flatMap(({ text, page, height }, index) => {
    const next = questions[index + 1];
    if (next === undefined || next.page === page || next.height > top - 60) return [];
    return [{ text, length: height - bottom + (top - next.height) }];
  });
  expect(questions.length).toBeGreaterThan(6);
  expect(torn.filter(({ length }) => length < 0.9 * (top - bottom))).toEqual([]);
});

test.each(easy)("%s has no page in its middle that is half empty", (_, { pages }) => {
  const lowest = pages.map(({ body }) => Math.min(...body.map(({ height }) => height)));
  expect(lowest.slice(0, -1).filter((height) => height > a4[1] * 0.5)).toEqual([]);
});

// A comparison tells what standards say, and leads to them.
test.each([...documents].filter(([path]) => !path.endsWith("-sammenligning.pdf")))(
  "%s sets what the law gives everybody as large as its own text",
  (path, { pages }) => {
    const notes = pages
      .flatMap(({ body }) => body)
      .filter(({ text }) => text.startsWith("Du må normalt tage en bisidder med"));
    expect(notes.length > 0 || /-let(?:-haefte)?\.pdf$/.test(path)).toBe(true);
    expect(notes.filter(({ size }) => size < 11.99)).toEqual([]);
  },
);

test.each(checklists)("%s has one or two pages, the last of them at least half full", (_, { pages }) => {
  expect(pages.length).toBeLessThanOrEqual(2);
  const lowest = Math.min(...(pages.at(-1)?.body.map(({ height }) => height) ?? []));
  expect(lowest).toBeLessThan(a4[1] / 2);
});
