import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import type { BuiltSite } from "../helpers/built-site.ts";

/** How many steps a task takes: what a hand points at, or every key that is pressed. */
interface Steps {
  readonly clicks: number;
  readonly keys: number;
}

/** Somebody with a task who has a keyboard, and counts. */
interface Hands {
  readonly page: Page;
  /** Takes the way past what stands before: the first, or the second. */
  readonly skip: (which: 1 | 2) => Promise<void>;
  /** Goes on to the link that begins with these words, without following it. */
  readonly tabTo: (words: string) => Promise<void>;
  readonly tab: (times: number) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** Follows the link that has the focus, or sends what is typed. */
  readonly enter: () => Promise<void>;
  /** Counts the Enter that calls a number or opens a paper, which is no page of ours. */
  readonly finish: () => void;
  readonly keys: () => number;
}

async function handsOn(page: Page): Promise<Hands> {
  let keys = 0;
  const press = async (key: "Tab" | "Enter") => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const named = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLElement ? (at.getAttribute("aria-label") ?? at.innerText) : "";
    });
  const tab = async (times: number) => {
    for (let time = 0; time < times; time += 1) await press("Tab");
  };
  return {
    page,
    tab,
    skip: async (which) => {
      await tab(which);
      await press("Enter");
    },
    tabTo: async (words) => {
      for (let stop = 0; stop < 60; stop += 1) {
        await press("Tab");
        if ((await named()).replaceAll(/\s+/g, " ").trim().startsWith(words)) return;
      }
      throw new Error(`No stop says „${words}“ on ${page.url()}.`);
    },
    type: async (words) => {
      keys += words.length;
      await page.keyboard.type(words);
    },
    enter: async () => {
      const left = page.waitForNavigation({ waitUntil: "load" });
      await press("Enter");
      await left;
    },
    finish: () => {
      keys += 1;
    },
    keys: () => keys,
  };
}

/** Follows links that begin with these words by pointing at them, and gives how many there were. */
async function clicked(page: Page, words: readonly string[]): Promise<number> {
  for (const begin of words) {
    const href = await page.$$eval(
      "a",
      (links, wanted) =>
        links.find((link) => {
          const name = link.getAttribute("aria-label") ?? link.innerText;
          return link.checkVisibility() && name.replaceAll(/\s+/g, " ").trim().startsWith(wanted);
        })?.href,
      begin,
    );
    if (href === undefined) throw new Error(`No link says „${begin}“ on ${page.url()}.`);
    if (/^http.*(?:\/|#[\w-]+)$/.test(href)) await page.goto(href, { waitUntil: "load" });
  }
  return words.length;
}

/** A task from the front page to its end: with a pointer, and by keyboard alone. */
interface Task {
  readonly clicks: readonly string[];
  readonly byKeys: (hands: Hands) => Promise<void>;
  /** What the page that it ends on shows. */
  readonly shows: RegExp;
}

const number = "Ring 99 45 47 05, UngeCentret";
const complaint = "Se, hvornår du senest skal klage, og skriv klagen: Socialpædagogisk støtte";
const help = "Jeg er hjemløs";

/** The tasks by their names in the table of docs/search.md. */
const tasks: Readonly<Record<string, Task>> = {
  "Brønderslev, 25 years: the number to ring": {
    clicks: [number],
    byKeys: async ({ skip, tabTo, finish }) => {
      await skip(2);
      await tabTo(number);
      finish();
    },
    shows: /99 45 47 05/,
  },
  "§ 85 in Ballerup: how to complain": {
    clicks: [complaint],
    byKeys: async ({ skip, tabTo, enter }) => {
      await skip(2);
      await tabTo(complaint);
      await enter();
    },
    shows: /Klage over en afgørelse/,
  },
  "Gentofte's checklist, to print": {
    clicks: ["Gentofte Kommune", "Tjekliste: Støtte- og kontaktperson (PDF"],
    byKeys: async ({ skip, tabTo, enter, finish }) => {
      await skip(2);
      await tabTo("Gentofte Kommune");
      await enter();
      await skip(2);
      await tabTo("Tjekliste: Støtte- og kontaktperson (PDF");
      finish();
    },
    shows: /Tjekliste: Støtte- og kontaktperson \(PDF/,
  },
  "Four municipalities compared": {
    clicks: [help],
    byKeys: async ({ skip, tabTo, enter }) => {
      await skip(1);
      await tabTo(help);
      await enter();
    },
    shows: /Ballerup Kommune[\s\S]*Hvor mange timer om ugen\?/,
  },
  "Is it free?": {
    clicks: [help],
    byKeys: async ({ skip, tabTo, enter }) => {
      await skip(1);
      await tabTo(help);
      await enter();
    },
    shows: /Hvad koster det\?[\s\S]*Gratis/,
  },
  "A number by search for „hjemløs“": {
    clicks: [],
    byKeys: async ({ skip, tab, type, enter, tabTo, finish, page }) => {
      await skip(1);
      await tab(1);
      await type("hjemløs");
      await enter();
      await page.waitForSelector("#search-list a[href^='tel:']");
      await tabTo("Ring");
      finish();
    },
    shows: /Ring 44 77 34 43/,
  },
};

/** A row of the table: what a task took before, and takes now. */
interface Row {
  readonly task: string;
  readonly before: Partial<Steps>;
  readonly now: Partial<Steps>;
}

const cellOf = (text: string | undefined): number | undefined =>
  text === undefined || text === "–" ? undefined : Number(text);

async function rowsTold(): Promise<readonly Row[]> {
  const lines = (await readFile("docs/search.md", "utf8")).split("\n");
  return lines.flatMap((line) => {
    const [, task = "", ...cells] = line.split("|").map((cell) => cell.trim());
    if (!(task in tasks)) return [];
    const [clicks, clicksNow, keys, keysNow] = cells.map(cellOf);
    const steps = (given: { clicks: number | undefined; keys: number | undefined }): Partial<Steps> => ({
      ...(given.clicks === undefined ? {} : { clicks: given.clicks }),
      ...(given.keys === undefined ? {} : { keys: given.keys }),
    });
    return [{ task, before: steps({ clicks, keys }), now: steps({ clicks: clicksNow, keys: keysNow }) }];
  });
}

/** Holds a site of the real standards with PDFs to half of the steps that its readers needed before. */
export async function describeSteps(site: BuiltSite): Promise<void> {
  const server = await serveFolder({ folder: site.folder });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const rows = await rowsTold();

  async function home(): Promise<Page> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(server.urlOf("/"), { waitUntil: "load" });
    return page;
  }

  test("every task has its row in docs/search.md", () => {
    expect(rows.map(({ task }) => task)).toEqual(Object.keys(tasks));
  });

  describe.each(rows)("$task", ({ task: name, before, now }) => {
    const task = tasks[name];
    if (task === undefined) throw new Error(name);
    const shown = (page: Page) => page.$eval("main", (main) => main.innerText.replaceAll("\u00a0", " "));

    test.runIf(task.clicks.length > 0)("takes the clicks that are told, at most half of before", async () => {
      const page = await home();
      expect(await clicked(page, task.clicks)).toBe(now.clicks);
      expect(await shown(page)).toMatch(task.shows);
      expect(now.clicks).toBeLessThanOrEqual((before.clicks ?? 0) / 2);
    });

    test("takes the keys that are told, at most half of before or, by search, twenty", async () => {
      const hands = await handsOn(await home());
      await task.byKeys(hands);
      expect(await shown(hands.page)).toMatch(task.shows);
      expect(hands.keys()).toBe(now.keys);
      const most = task.clicks.length === 0 ? 20 : (before.keys ?? Number.POSITIVE_INFINITY) / 2;
      expect(now.keys).toBeLessThanOrEqual(most);
    });
  });
}
