import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { searchFor, told } from "../../helpers/searching.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();

/** Takes over a page's requests. A page that was open for long has its worker, which asks past the page. */
async function intercepted(page: Page): Promise<void> {
  await page.setBypassServiceWorker(true);
  await page.setRequestInterception(true);
}

const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");

describe("a search that lacks something", () => {
  /** Lets requests fail whose address has some words, for as long as it is told to. */
  async function failing(page: Page, part: RegExp) {
    const state = { isBroken: true };
    await intercepted(page);
    page.on("request", (request) => {
      void (state.isBroken && part.test(request.url()) ? request.abort() : request.continue());
    });
    return state;
  }

  test.each([
    ["Pagefind's script", /pagefind\.js/],
    ["the words of the site", /words\.json/],
    ["a part of the index", /\.pf_index/],
    ["a result", /\.pf_fragment/],
  ])("%s tells a failure, aloud too, and works again without a new page", async (_what, part) => {
    const page = await open("/soeg/");
    const state = await failing(page, part);
    await searchFor(page, "madservice");
    expect(await told(page, /virker/)).toBe(
      "Søgningen virker ikke lige nu. Prøv igen, eller brug listen herunder.",
    );
    expect(await focusOf(page)).toBe("search-status");
    state.isBroken = false;
    await page.click(".search-notes button");
    expect(await told(page, /resultat/)).toMatch(/^\d+ resultater for „madservice“$/);
  });

  test.each([
    ["Pagefind's script", /pagefind\.js/],
    ["the words of the site", /words\.json/],
  ])("%s, for which a host sends a page of its own, tells a failure", async (_what, part) => {
    const page = await open("/soeg/");
    await intercepted(page);
    page.on("request", (request) => {
      void (part.test(request.url())
        ? request.respond({
            status: 200,
            contentType: "text/html",
            body: "<!doctype html><title>Fejl</title>",
          })
        : request.continue());
    });
    await searchFor(page, "madservice");
    expect(await told(page, /virker/)).toBe(
      "Søgningen virker ikke lige nu. Prøv igen, eller brug listen herunder.",
    );
  });

  test("the whole script says so from the start, and the list serves", async () => {
    const page = await open("/");
    await failing(page, /\/search\.[0-9a-f]+\.js/);
    await page.goto(urlOf("/soeg/"), { waitUntil: "load" });
    expect(await page.$eval("#search-off", (note) => note.checkVisibility() && note.textContent)).toContain(
      "Søgningen kræver JavaScript og virker ikke her.",
    );
  });

  test("JavaScript keeps what was typed", async () => {
    const page = await open("/soeg/", { javaScript: false });
    await page.type("#search-input", "madservice");
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(urlOf("/soeg/"));
    await page.setJavaScriptEnabled(true);
    const value = await page.$("#search-input").then((input) => input?.getProperty("value"));
    expect(await value?.jsonValue()).toBe("madservice");
  });
});
