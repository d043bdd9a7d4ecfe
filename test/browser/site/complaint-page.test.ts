import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite(["lillerup", "storeby"]);
const path = "/lillerup/hjemmehjaelp/klage/";

/** Opens the page on a day of its own: what it answers depends on the day. */
async function openOn(day: string, where = path, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await open("/om/", { viewport });
  await page.evaluateOnNewDocument(
    (now) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...parts: readonly [] | readonly [value: number]) {
          super(...(parts.length === 0 ? ([now] as const) : parts));
        }
      } as DateConstructor;
    },
    Date.parse(`${day}T10:00:00`),
  );
  await page.goto(new URL(where, page.url()).href, { waitUntil: "load" });
  return page;
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (part) =>
    part instanceof HTMLElement ? part.innerText.replaceAll("\u00a0", " ") : "",
  );

/** Puts a day in the field as a reader of any language does, and asks with the Enter key. */
async function ask(page: Page, day: string): Promise<string> {
  await page.$eval(
    "#brevet-kom",
    (field, value) => {
      if (field instanceof HTMLInputElement) field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    day,
  );
  await page.focus("#brevet-kom");
  await page.keyboard.press("Enter");
  return textOf(page, "#svar");
}

describe("the last day", () => {
  test("is told in words, with its weekday and the days that are left", async () => {
    const page = await openOn("2026-11-20");
    expect(await ask(page, "2026-11-02")).toBe(
      "Du fik brevet mandag den 2. november 2026.\n\nDin klage skal være hos kommunen senest\nmandag den 30. november 2026\n\nDet er om 10 dage. Vent ikke til sidste dag.",
    );
  });

  test.each([
    ["2026-11-30", "Det er i dag."],
    ["2026-11-29", "Det er i morgen."],
  ])("on %s: %s", async (today, words) => {
    expect(await ask(await openOn(today), "2026-11-02")).toContain(words);
  });

  test("on a day off is told with the rule and the day that is safe", async () => {
    const answer = await ask(await openOn("2026-11-20"), "2026-11-07");
    expect(answer).toContain("lørdag den 5. december 2026");
    expect(answer).toContain("Derfor gælder den næste hverdag: mandag den 7. december 2026.");
    expect(answer).toContain("Aflever klagen senest fredag den 4. december 2026.");
  });

  test("that was a day off is not over before the working day after it is", async () => {
    const answer = await ask(await openOn("2026-12-07"), "2026-11-07");
    expect(answer).toContain("gælder den næste hverdag: mandag den 7. december 2026.");
    expect(answer).toContain("Aflever klagen nu.");
    expect(answer).not.toContain("for sent");
  });

  test("that is over leaves a way, and nobody is told to give up", async () => {
    const answer = await ask(await openOn("2026-12-08"), "2026-11-07");
    expect(answer).toContain("Den sidste dag var\nlørdag den 5. december 2026");
    expect(answer).toContain("Klag alligevel");
  });
});

describe("a day that cannot be", () => {
  test.each([
    ["", "Vælg den dag, du fik brevet: dag, måned og år."],
    ["2026-11-21", "Den dag er ikke kommet endnu. Vælg den dag, du fik brevet."],
  ])("%s is told at the field, which is in focus", async (day, words) => {
    const page = await openOn("2026-11-20");
    expect(await ask(page, day)).toBe("");
    expect(await textOf(page, "#brevet-kom-fejl")).toBe(words);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("brevet-kom");
    using root = await page.waitForSelector("#brevet-kom");
    const field = root === null ? null : await page.accessibility.snapshot({ root });
    expect(field?.invalid).toBe("true");
    expect(field?.description).toContain(words);
    await ask(page, "2026-11-02");
    expect(await page.$eval("#brevet-kom-fejl", (part) => part.checkVisibility())).toBe(false);
    expect(await page.$eval("#brevet-kom", (each) => each.getAttribute("aria-invalid"))).toBeNull();
  });
});

test("the answer is announced: it comes into a region that was there, politely", async () => {
  const page = await openOn("2026-11-20");
  const region = () =>
    page.$eval("#svar", (part) => [part.getAttribute("role"), part.checkVisibility(), part.textContent]);
  expect(await region()).toEqual(["status", true, ""]);
  await ask(page, "2026-11-02");
  // A day that is changed has no answer any more.
  await page.$eval("#brevet-kom", (field) => field.dispatchEvent(new Event("input", { bubbles: true })));
  expect(await region()).toEqual(["status", true, ""]);
});

/** Presses Tab until an element of that id, or with that attribute, is in focus, and tells the ids on the way. */
async function tabsTo(page: Page, selector: string): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    const [id, isThere] = await page.evaluate((wanted) => {
      const active = document.activeElement;
      return [active?.id ?? "", active?.matches(wanted) ?? false] as const;
    }, selector);
    if (id !== "" && passed.at(-1) !== id) passed.push(id);
    if (isThere) return passed;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Writes a complaint with the keyboard alone, from the date to the button. */
async function writeByKeyboard(page: Page): Promise<readonly string[]> {
  await ask(page, "2026-11-02");
  const passed: string[] = [];
  for (const [id, words] of [
    ["navn", "Åse Østergård"],
    ["adresse", "Vej 1\n9999 Lillerup"],
    ["telefon", "12 34 56 78"],
    ["om", "Jeg får mindre hjælp."],
    ["hvorfor", "Jeg kan ikke selv.\n\nDet siger lægen også."],
  ] as const) {
    passed.push(...(await tabsTo(page, `#${id}`)));
    await page.keyboard.type(words);
  }
  await tabsTo(page, "[data-print]");
  return passed;
}

describe("the letter", () => {
  test("is written with the keyboard alone, in the order of the page", async () => {
    const page = await openOn("2026-11-20");
    const fields = await writeByKeyboard(page);
    expect(fields.filter((id) => id !== "brevet-kom")).toEqual([
      "navn",
      "adresse",
      "telefon",
      "om",
      "hvorfor",
    ]);
    expect((await textOf(page, ".letter")).split(/\n+/)).toEqual([
      "Navn:",
      "Åse Østergård",
      "Adresse:",
      "Vej 1",
      "9999 Lillerup",
      "Telefon:",
      "12 34 56 78",
      "Dato:",
      "20. november 2026",
      "Til",
      "Lillerup Kommune, Klager",
      "Lille Torv 1",
      "9999 Lillerup",
      "Klage over en afgørelse",
      "Jeg klager over den afgørelse, som jeg fik den",
      "2. november 2026",
      "Afgørelsen handler om: Hjemmehjælp",
      "Det står der i afgørelsen:",
      "Jeg får mindre hjælp.",
      "Derfor klager jeg:",
      "Jeg kan ikke selv.",
      "Det siger lægen også.",
      "Jeg beder kommunen om at se på sagen igen. Hvis kommunen holder fast, beder jeg om, at klagen bliver sendt videre til Ankestyrelsen.",
      "Underskrift:",
    ]);
    await page.evaluate(() => {
      globalThis.print = () => {
        document.title = "printed";
      };
    });
    await page.keyboard.press("Enter");
    expect(await page.title()).toBe("printed");
  });

  test("leaves out the reasons that somebody does not give", async () => {
    const page = await openOn("2026-11-20");
    await page.type("#navn", "Åse");
    expect(await textOf(page, ".letter")).not.toContain("Derfor klager jeg");
  });

  test("shows words that look like HTML as words", async () => {
    const page = await openOn("2026-11-20");
    await page.type("#hvorfor", "<img src=x onerror=alert(1)>");
    expect(await page.$$(".letter img")).toHaveLength(0);
    expect(await textOf(page, ".letter")).toContain("<img src=x");
  });

  test.each([
    ["filled in", true, "ordinary"],
    ["empty, without JavaScript", false, "ordinary"],
    ["filled in, with the largest text", true, "largest"],
    ["empty, with the largest text", true, "largest empty"],
  ])("is one sheet with the letter alone: %s", async (_, javaScript, how) => {
    const page = javaScript ? await openOn("2026-11-20") : await open(path, { javaScript });
    if (how.startsWith("largest")) {
      await page.evaluate(() => localStorage.setItem("klarstandard-text", "largest"));
      await page.reload();
    }
    if (javaScript && !how.endsWith("empty")) await writeByKeyboard(page);
    await page.emulateMediaType("print");
    expect(await textOf(page, "body")).toBe(await textOf(page, ".letter"));
    expect(await textOf(page, "body")).toMatch(/^Navn:[\s\S]*Underskrift:\n*$/);
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pdf.getPageCount()).toBe(1);
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });
});

describe("of several ways to complain", () => {
  const several = "/storeby/genoptraening/klage/";

  test("one is chosen before anything else, and its own words follow", async () => {
    const page = await openOn("2026-11-20", several);
    expect(await page.$$eval("main h2", (all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
    await tabsTo(page, "input[type=radio]");
    await page.keyboard.press("Space");
    expect(await ask(page, "2026-11-02")).toContain("mandag den 30. november 2026");
    expect(await textOf(page, ".letter")).toContain("Træningscentret");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press("ArrowDown");
    expect(await textOf(page, "main")).toContain("Spørg, hvornår du senest skal klage.");
    expect(await textOf(page, "#svar")).toBe("");
    const letter = await textOf(page, ".letter");
    expect(letter).toContain("Styrelsen for Patientklager");
    expect(letter).not.toContain("Træningscentret");
  });

  test("all are told without JavaScript", async () => {
    const page = await open(several, { javaScript: false });
    const words = await textOf(page, "main");
    expect(words).toContain("Træning efter serviceloven");
    expect(words).toContain("Genoptræning efter et sygehusophold");
    expect(words).toContain("mandag, 4 uger senere.");
  });
});

test("nothing of it is kept or sent", async () => {
  const page = await openOn("2026-11-20");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const kept = () =>
    page.evaluate(async () => [
      document.cookie,
      JSON.stringify([localStorage, sessionStorage]),
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      location.href,
    ]);
  const before = await kept();
  await writeByKeyboard(page);
  expect(await kept()).toEqual(before);
  expect(requests).toEqual([]);
});

test.each(["kept by the browser", "loaded anew"])(
  "what somebody wrote does not come back with the Back button to a page that is %s",
  async (how) => {
    const page = await openOn("2026-11-20");
    await writeByKeyboard(page);
    if (how === "loaded anew") await page.evaluate(() => addEventListener("unload", () => {}));
    await page.goto(new URL("/om/", page.url()).href);
    await page.goBack();
    expect(
      await page.$$eval("main :is(input, textarea)", (all) => all.map((one) => "value" in one && one.value)),
    ).toEqual(["", "", "", "", "", ""]);
    expect(await textOf(page, ".letter")).not.toMatch(/Åse|november/);
  },
);

test.each([
  [320, "largest"],
  [320, ""],
  [768, "largest"],
  [1280, "largest"],
])("fits a screen of %i pixels with the text „%s“", async (width, text) => {
  const page = await openOn("2026-11-20", path, { width, height: 800 });
  await page.evaluate((size) => {
    if (size !== "") document.documentElement.dataset["text"] = size;
  }, text);
  await ask(page, "2026-11-07");
  await page.type("#navn", "Christianshavnerkvarterforeningsformand");
  const tooWide = await page.$$eval("main *", (parts) =>
    parts
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5)
      .map(({ outerHTML }) => outerHTML),
  );
  expect(tooWide).toEqual([]);
});
