import { expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();

/** The part of a page that has the focus, as a sighted reader and a screen reader meet it. */
interface Focus {
  readonly name: string;
  /** The ring around it, and what it looks like without the focus. */
  readonly ring: string;
  readonly without: string;
  /** Whether it lies in the window and nothing lies over it. */
  readonly isSeen: boolean;
}

async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const part = document.activeElement;
    if (!(part instanceof HTMLElement)) throw new Error("Nothing has the focus");
    const outline = () => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part);
      return outlineStyle === "none" ? "none" : `${outlineWidth} ${outlineStyle} ${outlineColor}`;
    };
    const { left, top, width, height } = part.getBoundingClientRect();
    const hit = document.elementFromPoint(left + Math.min(width, 8) / 2, top + height / 2);
    const name = part.getAttribute("aria-label") ?? part.textContent.trim();
    const ring = outline();
    part.blur();
    const without = outline();
    part.focus();
    return { name, ring, without, isSeen: hit !== null && (part.contains(hit) || hit.contains(part)) };
  });
}

/** Presses Tab until the part with a name has the focus; every stop on the way must be visible. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    expect(focus).toMatchObject({ ring: expect.stringMatching(/^3px solid/), without: "none", isSeen: true });
    if (typeof name === "string" ? focus.name === name : name.test(focus.name)) return;
  }
  throw new Error(`60 stops did not lead to ${name}`);
}

async function follow(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
}

test("a keyboard alone leads from the front page to a ticked box on a checklist, with the focus always in sight", async () => {
  const page = await open("/");
  await tabTo(page, "Lillerup Kommune");
  await follow(page);
  await tabTo(page, "Tjekliste: Madservice");
  await follow(page);
  expect(page.url()).toBe(urlOf("/lillerup/madservice/tjekliste/"));
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.matches("input[type=checkbox]"))) break;
  }
  expect((await focusOf(page)).ring).toMatch(/^3px solid/);
  await page.keyboard.press("Space");
  expect(await page.$$eval("input[type=checkbox]:checked", (boxes) => boxes.length)).toBe(1);
});

test.each(["home", "full", "search"] as const)(
  "on the page %s the first stop skips to the content, and the next one is inside it",
  async (kind) => {
    const page = await open(pageKinds[kind]);
    await page.keyboard.press("Tab");
    expect(await focusOf(page)).toMatchObject({ name: "Gå til indholdet", isSeen: true });
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("indhold");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("indhold");
  },
);

test.each(Object.entries(pageKinds))(
  "the keyboard reaches everything on the page %s in the order of reading, and gets out again",
  async (_, path) => {
    const page = await open(path);
    const stops = "a[href], button, input, textarea, select, summary, [tabindex='0']";
    const all = await page.evaluate((selector) => {
      const parts = [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
      addEventListener("focusin", ({ target }) => {
        const order = document.body.dataset["order"] ?? "";
        document.body.dataset["order"] = `${order} ${target instanceof Element ? parts.indexOf(target) : -1}`;
      });
      return parts.length;
    }, stops);
    for (let stop = 0; stop <= all; stop++) await page.keyboard.press("Tab");
    const order = await page.$eval("body", ({ dataset }) => dataset["order"]?.trim());
    expect(order).toBe(Array.from({ length: all }, (__, index) => index).join(" "));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
  },
);
