import { describe, expect, test } from "vitest";
import type { BuiltSite } from "../helpers/built-site.ts";
import { readAloud } from "../helpers/read-aloud.ts";

/** What is said inside the content, without the words that tell where a part ends. */
async function contentOf(html: string): Promise<readonly string[]> {
  const phrases = (await readAloud(html)).map((phrase) => phrase.replace(/\s+/g, " "));
  return phrases
    .slice(phrases.indexOf("main") + 1, phrases.indexOf("end of main"))
    .filter((phrase) => !phrase.startsWith("end of "));
}

/** The pages of an edition and what is said of each, one page after the other: there is one reader. */
export async function spokenEditions(
  site: BuiltSite,
  edition: string,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const spoken: (readonly [string, readonly string[]])[] = [];
  for (const { path, html } of site.pages.filter((page) => page.path.endsWith(`/${edition}/`))) {
    spoken.push([path, await contentOf(html)]);
  }
  return spoken;
}

/** Holds the easy-read pages and the checklists of a site, whoever wrote them, to what a screen reader must say. */
export async function describeSpokenPages(site: BuiltSite): Promise<void> {
  const easyRead = await spokenEditions(site, "let");
  const checklists = await spokenEditions(site, "tjekliste");
  const all = [...easyRead, ...checklists];

  test("there are pages to hear", () => {
    expect([easyRead.length, checklists.length]).toEqual([site.result.standards, site.result.standards]);
    expect(Math.min(...all.map(([, phrases]) => phrases.length))).toBeGreaterThan(20);
  });

  describe.each(all)("heard on %s", (_, phrases) => {
    test("a telephone number comes in pairs of digits", () => {
      const numbers = phrases.flatMap((phrase) => phrase.match(/(?<![\d-])\d[\d ]{6,}\d/g) ?? []);
      expect(numbers.filter((number) => !/^\d\d( \d\d){3}$/.test(number))).toEqual([]);
    });

    test("each heading is announced with its level, the first one at level 1, and none is left out", () => {
      const levels = phrases
        .flatMap((phrase) => /^heading, .+, level (\d)$/.exec(phrase)?.slice(1) ?? [])
        .map(Number);
      expect(phrases.filter((phrase) => phrase.startsWith("heading")).length).toBe(levels.length);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(leaps).toEqual([]);
    });

    test("no picture is named and no lone sign is said", () => {
      expect(phrases.filter((phrase) => /^(image|img|figure|graphics|svg)\b/.test(phrase))).toEqual([]);
      expect(phrases.filter((phrase) => /^[\p{S}\p{P}\s]+$/u.test(phrase))).toEqual([]);
    });

    test("nothing is said twice in a row", () => {
      const words = phrases.filter((phrase) => !/^(paragraph|list|strong|term|definition)$/.test(phrase));
      const twice = words.filter((phrase, index) => phrase === words[index - 1]);
      expect(twice).toEqual([]);
    });

    test("a link can be told from the others by its name alone", () => {
      const links = phrases.filter((phrase) => phrase.startsWith("link, "));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => /^link, (her|læs mere|klik her|\d[\d ]*)$/i.test(link))).toEqual([]);
    });
  });

  describe.each(checklists)("on the checklist, %s", (path, phrases) => {
    const page = site.page(path).document;

    test("each box is announced by the sentence that it stands beside, and that it is not checked", () => {
      const sentences = [...page.querySelectorAll("main label.tick__text")].map((label) =>
        (label.textContent ?? "").replace(/\s+/g, " ").trim(),
      );
      const boxes = phrases.filter((phrase) => phrase.startsWith("checkbox"));
      expect(boxes).toEqual(sentences.map((sentence) => `checkbox, ${sentence}, not checked`));
    });

    test("each line to write on is announced by what belongs there", () => {
      const lines = phrases.filter((phrase) => phrase.startsWith("textbox"));
      expect(lines.length).toBe(page.querySelectorAll("main :is(input[type=text], textarea)").length);
      expect(lines.filter((line) => !/^textbox, \p{Lu}.{4,}/u.test(line))).toEqual([]);
    });
  });
}
