import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();

/** What somebody ticked and wrote on a checklist. */
const answersOn = (page: Page) =>
  page.$$eval("main :is(input, textarea)", (fields) =>
    fields.flatMap((field) => {
      if (field instanceof HTMLTextAreaElement) return field.value === "" ? [] : [field.value];
      if (!(field instanceof HTMLInputElement)) return [];
      if (field.type === "checkbox") return field.checked ? [field.id] : [];
      return field.value === "" ? [] : [field.value];
    }),
  );

async function filledIn(): Promise<Page> {
  const page = await open(pageKinds.checklist);
  await page.click(".tick__box");
  await page.type("main input[type=text]", "I går kl. 9");
  await page.type("main textarea", "Talte med Birthe");
  expect(await answersOn(page)).toHaveLength(3);
  return page;
}

describe("what somebody ticked and wrote on a checklist", () => {
  test("does not come back when the page is loaded again", async () => {
    const page = await filledIn();
    await page.reload();
    expect(await answersOn(page)).toEqual([]);
  });

  test("does not come back with the Back button to a page that is loaded anew", async () => {
    const page = await filledIn();
    // A page that listens for this is never kept.
    await page.evaluate(() => addEventListener("unload", () => {}));
    await page.goto(urlOf("/om/"));
    await page.goBack();
    expect(await answersOn(page)).toEqual([]);
  });

  test("does not come back with the Back button to a page that is kept by the browser", async ({ skip }) => {
    const page = await filledIn();
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => {
        document.title = persisted ? "kept by the browser" : "loaded anew";
      });
    });
    await page.goto(urlOf("/om/"));
    await page.goBack();
    expect(await answersOn(page)).toEqual([]);
    if ((await page.title()) !== "kept by the browser") skip("Chromium without windows keeps no page");
  });

  test("is gone when a browser that kept the page tells so", async () => {
    const page = await filledIn();
    await page.evaluate(() => {
      for (const name of ["pagehide", "pageshow"])
        dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    });
    expect(await answersOn(page)).toEqual([]);
  });
});

describe("„Glem mine valg“", () => {
  test("takes every choice back, says so, and leaves nothing in the browser", async () => {
    const page = await open(pageKinds.full);
    const looks = () =>
      page.evaluate(() => {
        const { fontSize } = getComputedStyle(document.documentElement);
        return [fontSize, getComputedStyle(document.body).backgroundColor, Object.keys(localStorage).length];
      });
    const usual = await looks();
    await page.click(".reader summary");
    for (const [name, value] of [
      ["text", "largest"],
      ["colours", "dark"],
      ["contrast", "high"],
    ])
      await (await page.waitForSelector(`input[name=${name}][value=${value}]`))?.click();
    expect(await looks()).toEqual(["25.6px", "rgb(0, 0, 0)", 3]);

    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Glem mine valg");
    expect(await page.$eval(".reader [role=status]", ({ textContent }) => textContent)).toBe("");
    await page.keyboard.press("Enter");
    expect(await looks()).toEqual(usual);
    expect(await page.$eval(".reader [role=status]", ({ textContent }) => textContent)).toBe(
      "Dine valg er glemt.",
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Glem mine valg");
    const chosen = await page.$$eval(".reader input:checked", (inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.value : "")),
    );
    expect(chosen).toEqual(["", "", ""]);
    await page.reload();
    expect(await looks()).toEqual(usual);
  });
});

describe("the words of a search", () => {
  /** What the host hears: addresses, and where the browser says that it comes from. */
  function heard(page: Page): string[] {
    const all: string[] = [];
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      all.push(`${pathname}${search} from ${request.headers()["referer"] ?? ""}`);
    });
    return all;
  }

  test.each([
    ["/", "main input[type=search]"],
    ["/om/", ".site-header input"],
    ["/soeg/", ".site-header input"],
  ])("that are written on %s are not told to the host", async (path, field) => {
    const page = await open(path);
    const requests = heard(page);
    await page.type(field, "angst");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#search-status");
    expect(page.url()).toBe(urlOf("/soeg/#q=angst"));
    await page.waitForNetworkIdle();
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.filter((request) => request.includes("angst"))).toEqual([]);
  });

  test("are not sent without JavaScript either, where nothing is searched", async () => {
    const page = await open("/om/", { javaScript: false });
    await page.type(".site-header input", "angst");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(page.url()).toBe(urlOf("/soeg/?"));
    expect(await page.$eval("#search-off", (note) => note.textContent)).toContain(
      "Søgningen kræver JavaScript",
    );
  });

  test("in an address of the former kind are searched, and put where no host hears them again", async () => {
    const page = await open("/soeg/?q=madservice&udgave=Tjekliste");
    await page.waitForSelector("#search-list a");
    expect(page.url()).toBe(urlOf("/soeg/#q=madservice&udgave=Tjekliste"));
  });

  test("stay when a link within the page is followed, and go with the Back button", async () => {
    const page = await open("/soeg/#q=madservice");
    await page.waitForSelector("#search-list a");
    await page.focus(".skip-link");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash === "#q=madservice");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("indhold");
    await page.type(".site-header input", "hjemmehjælp");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      document.querySelector("#search-status")?.textContent.includes("hjemme"),
    );
    await page.goBack();
    await page.waitForFunction(() =>
      document.querySelector("#search-status")?.textContent.includes("madservice"),
    );
  });
});
