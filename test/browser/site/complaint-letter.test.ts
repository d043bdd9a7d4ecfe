import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { ask, complaintPath, openOn, tabsTo, textOf } from "../../helpers/complaint-page.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite(["lillerup", "storeby"]);

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
  await tabsTo(page, "#write button");
  return passed;
}

describe("the letter", () => {
  test("is written with the keyboard alone, in the order of the page", async () => {
    const page = await openOn(open, "2026-11-20");
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
      "Jeg klager over den afgørelse, som jeg fik den",
      "2. november 2026",
      "Afgørelsen handler om: Hjemmehjælp",
      "I afgørelsen står der:",
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
    const page = await openOn(open, "2026-11-20");
    await page.type("#navn", "Åse");
    expect(await textOf(page, ".letter")).not.toContain("Derfor klager jeg");
  });

  test("shows words that look like HTML as words", async () => {
    const page = await openOn(open, "2026-11-20");
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
    const page = javaScript ? await openOn(open, "2026-11-20") : await open(complaintPath, { javaScript });
    if (how.startsWith("largest")) {
      await page.evaluate(() => localStorage.setItem("klarstandard-text", "largest"));
      await page.reload();
    }
    if (javaScript && !how.endsWith("empty")) await writeByKeyboard(page);
    await page.emulateMediaType("print");
    const alone = `${await textOf(page, "h1")}\n${await textOf(page, ".letter")}`;
    expect((await textOf(page, "body")).split(/\n+/)).toEqual(alone.split(/\n+/));
    expect(alone).toMatch(/^Klage over en afgørelse:\nHjemmehjælp\nNavn:[\s\S]*Underskrift:\n*$/);
    const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    expect(pdf.getPageCount()).toBe(1);
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });
});

describe("of several ways to complain", () => {
  const several = "/storeby/genoptraening/klage/";

  test("one is chosen before anything else, and its own words follow", async () => {
    const page = await openOn(open, "2026-11-20", several);
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
  const page = await openOn(open, "2026-11-20");
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
    const page = await openOn(open, "2026-11-20");
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
