import { expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite();

/**
 * Puts an engine into the page whose voices come late and without a word, named as Android names them, and whose pause()
 * ends the utterance. It keeps in the title what it is told to say, and waits for `speechSynthesis.finish()`.
 */
async function openWithAndroidVoice(path: string): Promise<Page> {
  const page = await open(path);
  await page.evaluateOnNewDocument(() => {
    const said: string[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    const over = (kind: "end" | "error") => {
      const ended = current;
      current = undefined;
      ended?.dispatchEvent(Object.assign(new Event(kind), { error: "canceled" }));
    };
    const voice = { lang: "da_DK", name: "da-dk-x-kfm-local", localService: true };
    const comes = performance.now() + 900;
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const engine = {
      said,
      finish: () => over("end"),
      getVoices: () => (performance.now() < comes ? [] : [voice]),
      speak: (utterance: SpeechSynthesisUtterance) => {
        said.push(utterance.text);
        current = utterance;
      },
      cancel: () => over("error"),
      pause: () => over("end"),
      resume: () => {},
      get speaking() {
        return current !== undefined;
      },
      pending: false,
    };
    Object.defineProperty(window, "speechSynthesis", { value: engine });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  });
  await page.reload();
  return page;
}

type Engine = SpeechSynthesis & { readonly said: readonly string[]; finish(): void };

const saidOn = (page: Page) => page.evaluate(() => (speechSynthesis as Engine).said);
const finish = (page: Page) => page.evaluate(() => (speechSynthesis as Engine).finish());
/** Waits until the engine was told so many sentences, and gives the last. */
async function lastSaid(page: Page, count: number): Promise<string | undefined> {
  await page.waitForFunction((wanted) => (speechSynthesis as Engine).said.length === wanted, {}, count);
  return (await saidOn(page)).at(-1);
}
const press = (page: Page, button: "start" | "stop") => page.click(`[data-aloud=${button}]`);
const buttonsOf = (page: Page) =>
  page.$$eval(".reader-aloud button", (buttons) =>
    buttons.filter((button) => button.checkVisibility()).map((button) => button.textContent),
  );
const markedOn = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get("aloud") ?? [])].map(String).join().replace(/\s+/g, " ").trim(),
  );

test("without a Danish voice reading aloud is not offered", async () => {
  const page = await open(pageKinds.easyRead);
  expect(await buttonsOf(page)).toEqual([]);
});

test("a Danish voice that comes late is offered; pause, go on, stop and again keep to the sentence", async () => {
  const page = await openWithAndroidVoice(pageKinds.easyRead);
  expect(await buttonsOf(page)).toEqual([]);
  await page.waitForSelector("[data-aloud=start]", { visible: true });
  await press(page, "start");
  await finish(page);
  const [first, second = ""] = await saidOn(page);
  expect([await markedOn(page), await buttonsOf(page)]).toEqual([second, ["Pause", "Stop oplæsning"]]);
  await press(page, "start");
  expect(await buttonsOf(page)).toEqual(["Læs videre", "Stop oplæsning"]);
  expect(await saidOn(page)).toHaveLength(2);
  await press(page, "start");
  expect(await lastSaid(page, 3)).toBe(second);
  await press(page, "stop");
  expect([await markedOn(page), await buttonsOf(page)]).toEqual(["", ["Læs siden op"]]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Læs siden op");
  await press(page, "start");
  expect(await lastSaid(page, 4)).toBe(first);
});

test("of every sentence of a page the numbers, dates and abbreviations stay in it", async () => {
  for (const path of [pageKinds.full, pageKinds.easyRead, pageKinds.checklist]) {
    const page = await openWithAndroidVoice(path);
    await page.waitForSelector("[data-aloud=start]", { visible: true });
    await press(page, "start");
    await page.evaluate(() => {
      const engine = speechSynthesis as Engine;
      for (let said = 0; engine.speaking && said < 2000; said++) engine.finish();
    });
    const said = await saidOn(page);
    expect(said.length).toBeGreaterThan(40);
    expect(
      said.filter((text) => /(^|\s)(kl|nr|stk|ca|tlf|kr|jf|bl\.a|f\.eks|[^§]*\bden \d+)\.$/i.test(text)),
    ).toEqual([]);
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThan(300);
  }
});

test("what stands on lines of its own is not run together, and what nobody sees is not read", async () => {
  const page = await openWithAndroidVoice(pageKinds.full);
  await page.waitForSelector("[data-aloud=start]", { visible: true });
  await page.evaluate(() => {
    const [first] = document.querySelectorAll("main p");
    const block = document.createElement("div");
    block.innerHTML =
      "<table><tr><td><span style='display:none'>Lillerup</span><p>Gratis</p></td></tr></table><p>Hold-an Vej 7<br>2750 Ballerup</p><label>Hvornår fik du brevet?</label>";
    first?.before(block);
  });
  await press(page, "start");
  await page.evaluate(() => {
    const engine = speechSynthesis as Engine;
    for (let said = 0; engine.speaking && said < 2000; said++) engine.finish();
  });
  const said = await saidOn(page);
  const from = said.indexOf("Gratis");
  expect(said.slice(from, from + 4)).toEqual([
    "Gratis",
    "Hold-an Vej 7",
    "2750 Ballerup",
    "Hvornår fik du brevet?",
  ]);
  expect(said).not.toContain("Lillerup");
});
