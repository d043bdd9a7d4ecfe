import type { Page } from "../../src/browser/index.ts";
import type { ServedSite } from "./served-site.ts";

/** The page that helps with a complaint over an invented municipality's decisions. */
export const complaintPath = "/lillerup/hjemmehjaelp/klage/";

/** Opens the page on a day of its own: what it answers depends on the day. */
export async function openOn(
  open: ServedSite["open"],
  day: string,
  where = complaintPath,
  viewport = { width: 1280, height: 900 },
): Promise<Page> {
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

/** The words of a part, as they are shown. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (part) =>
    part instanceof HTMLElement ? part.innerText.replaceAll("\u00a0", " ") : "",
  );

/** Puts a day in the field as a reader of any language does, and asks with the Enter key. */
export async function ask(page: Page, day: string): Promise<string> {
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

/** Presses Tab until an element of that id, or with that attribute, is in focus, and tells the ids on the way. */
export async function tabsTo(page: Page, selector: string): Promise<readonly string[]> {
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
