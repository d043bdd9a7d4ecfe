import { describe, expect, test } from "vitest";
import { ask, complaintPath, openOn, textOf } from "../../helpers/complaint-page.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite(["lillerup"]);

describe("the last day", () => {
  test("is told in words, with its weekday and the days that are left", async () => {
    const page = await openOn(open, "2026-11-20");
    expect(await ask(page, "2026-11-02")).toBe(
      "Du fik brevet mandag den 2. november 2026.\n\nDin klage skal være hos kommunen senest\nmandag den 30. november 2026.\n\nDet er om 10 dage. Vent ikke til sidste dag.",
    );
  });

  test.each([
    ["2026-11-30", "Det er i dag."],
    ["2026-11-29", "Det er i morgen."],
  ])("on %s: %s", async (today, words) => {
    expect(await ask(await openOn(open, today), "2026-11-02")).toContain(words);
  });

  test("on a day off is told with the rule and the day that is safe", async () => {
    const answer = await ask(await openOn(open, "2026-11-20"), "2026-11-07");
    // The day that holds comes first, then the safe one, then why.
    expect(answer).toBe(
      [
        "Du fik brevet lørdag den 7. november 2026.",
        "Din klage skal være hos kommunen senest\nmandag den 7. december 2026.",
        "Det er om 17 dage. Vent ikke til sidste dag.",
        "For en sikkerheds skyld: Aflever klagen senest fredag den 4. december 2026.",
        "Ugerne slutter lørdag den 5. december 2026. Det er en lørdag, søndag eller helligdag. Derfor gælder den næste hverdag.",
      ].join("\n\n"),
    );
  });

  test("that was a day off is not over before the working day after it is", async () => {
    const answer = await ask(await openOn(open, "2026-12-07"), "2026-11-07");
    expect(answer).toContain("senest\nmandag den 7. december 2026.");
    expect(answer).toContain("Det er i dag.");
    expect(answer).toContain("Aflever klagen nu.");
    expect(answer).not.toContain("for sent");
  });

  test("that is over leaves a way, and nobody is told to give up", async () => {
    const answer = await ask(await openOn(open, "2026-12-08"), "2026-11-07");
    expect(answer).toContain("Den sidste dag var\nmandag den 7. december 2026.");
    expect(answer).toContain("Klag alligevel");
  });
});

describe("a day that cannot be", () => {
  test.each([
    ["", "Vælg den dag, du fik brevet: dag, måned og år."],
    ["2026-11-21", "Den dag er ikke kommet endnu. Vælg den dag, du fik brevet."],
    // A year of two figures is one that a field takes.
    ["0026-11-02", "Det er mange år siden. Skriv året med fire tal, og se efter, om dagen passer."],
  ])("%s is told at the field, which is in focus", async (day, words) => {
    const page = await openOn(open, "2026-11-20");
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

test("a fault is announced to whoever is in the field already, and to nobody twice", async () => {
  const page = await openOn(open, "2026-11-20");
  const role = () => page.$eval("#brevet-kom-fejl", (part) => part.getAttribute("role"));
  await page.focus("#brevet-kom");
  await page.keyboard.press("Enter");
  expect(await role()).toBe("alert");
  await page.click("#find button[type=submit]");
  expect(await role()).toBeNull();
});

test("the answer is announced: it comes into a region that was there, politely", async () => {
  const page = await openOn(open, "2026-11-20");
  const region = () =>
    page.$eval("#svar", (part) => [part.getAttribute("role"), part.checkVisibility(), part.textContent]);
  expect(await region()).toEqual(["status", true, ""]);
  await ask(page, "2026-11-02");
  // A day that is changed has no answer any more.
  await page.$eval("#brevet-kom", (field) => field.dispatchEvent(new Event("input", { bubbles: true })));
  expect(await region()).toEqual(["status", true, ""]);
});

test.each([
  [320, "largest"],
  [320, ""],
  [768, "largest"],
  [1280, "largest"],
])("fits a screen of %i pixels with the text „%s“", async (width, text) => {
  const page = await openOn(open, "2026-11-20", complaintPath, { width, height: 800 });
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
