import { expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite();
const narrow = { width: 320, height: 640 };
const kinds = Object.entries(pageKinds);

/** The values of WCAG 2.2, success criterion 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Names what sticks out of the window or is cut off; only a table may scroll sideways, in a frame of its own. */
async function lostParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const named = (part: Element) =>
      `${part.localName}.${part.className} „${part.textContent.trim().slice(0, 40)}“`;
    const parts = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
      (part) =>
        part.checkVisibility() && part.closest(".visually-hidden, .skip-link, .table-scroll, svg") === null,
    );
    const sticksOut = (part: Element) => {
      const { left, right } = part.getBoundingClientRect();
      return left < -1 || right > width + 1;
    };
    const isCut = (part: Element) => {
      const { overflowX, overflowY } = getComputedStyle(part);
      return (
        (overflowX !== "visible" && part.scrollWidth > part.clientWidth + 1) ||
        (overflowY === "hidden" && part.scrollHeight > part.clientHeight + 1)
      );
    };
    const scrolls = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [
      ...scrolls,
      ...parts.filter(sticksOut).map((part) => `sticks out: ${named(part)}`),
      ...parts
        .filter((part) => part.localName !== "input" && isCut(part))
        .map((part) => `is cut: ${named(part)}`),
    ];
  });
}

/** The ways to read a page that WCAG asks for (1.4.10, 1.4.4 and 1.4.12), by the styles that stand for them. */
const ways = {
  "as it is": ":root {}",
  "with text at 200 %": ":root { font-size: 200%; }",
  "with the text spacing of WCAG 1.4.12": textSpacing,
} as const;

test.each(kinds)(
  "in a window of 320 px the page %s loses nothing and never scrolls sideways, as it is, with text at 200 % and with wider spacing",
  async (_, path) => {
    const page = await open(path, { viewport: narrow });
    for (const [way, content] of Object.entries(ways)) {
      const style = await page.addStyleTag({ content });
      expect([way, await lostParts(page)]).toEqual([way, []]);
      await style.evaluate((tag) => tag.remove());
    }
  },
);

test("a line of the full page has at most 66 characters on a wide screen, of easy read 55", async () => {
  for (const [path, selector, most] of [
    [pageKinds.full, ".page__text p", 66],
    [pageKinds.easyRead, ".easy-line", 55],
  ] as const) {
    const page = await open(path, { viewport: { width: 1920, height: 1080 } });
    const longest = await page.$$eval(selector, (paragraphs) => {
      const lengths = paragraphs.map((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
        return lines < 2 ? 0 : paragraph.textContent.length / lines;
      });
      return Math.max(...lengths);
    });
    expect(longest).toBeGreaterThan(20);
    expect(longest).toBeLessThanOrEqual(most);
  }
});
