import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite();
const pages = [["full", "/tvivlstrup/hjemmehjaelp/", 4]] as const;

interface Placed {
  readonly texts: readonly string[];
  /** How many statements begin at the same height as the one before and stand right of it. */
  readonly beside: number;
  /** How many stand wholly below the one before. */
  readonly below: number;
  readonly sticksOut: boolean;
}

/** Tells how the statements of each conflict stand to each other. */
function conflictsOn(page: Page): Promise<readonly Placed[]> {
  return page.$$eval(".conflict", (conflicts) =>
    conflicts.map((conflict) => {
      const statements = [...conflict.querySelectorAll("li")];
      const boxes = statements.map((statement) => statement.getBoundingClientRect());
      const pairs = boxes.slice(1).map((box, index) => [boxes[index] ?? box, box] as const);
      return {
        texts: statements.map(({ textContent }) => textContent),
        beside: pairs.filter(([one, next]) => Math.abs(one.top - next.top) < 1 && next.left >= one.right - 1)
          .length,
        below: pairs.filter(([one, next]) => next.top >= one.bottom - 1).length,
        sticksOut: boxes.some(({ right }) => right > document.documentElement.clientWidth),
      };
    }),
  );
}

const seen = async (path: string, width: number, textSize = 100) => {
  const page = await open(path, { viewport: { width, height: 900 } });
  await page.addStyleTag({ content: `:root { font-size: ${textSize}%; }` });
  return conflictsOn(page);
};

describe.each(pages)("on the page %s", (_, path, count) => {
  test("statements stand side by side in a window of 1280 px", async () => {
    const conflicts = await seen(path, 1280);
    expect(conflicts).toHaveLength(count);
    expect(conflicts.map(({ beside }) => beside)).toEqual(conflicts.map(({ texts }) => texts.length - 1));
    expect(conflicts.filter(({ sticksOut }) => sticksOut)).toEqual([]);
  });

  test("two stand side by side in a window of 768 px, and three below each other", async () => {
    const conflicts = await seen(path, 768);
    expect(conflicts.filter(({ texts, beside }) => beside !== (texts.length === 2 ? 1 : 0))).toEqual([]);
    expect(conflicts.filter(({ texts, below }) => below !== (texts.length === 2 ? 0 : 2))).toEqual([]);
  });

  test.each([
    ["in a window of 320 px", 320, 100],
    ["in one of 768 px with text at 200 %", 768, 200],
    ["in one of 1280 px at a zoom of 400 %, which is 320 px wide", 320, 100],
  ])("they stand below each other %s", async (_where, width, textSize) => {
    const conflicts = await seen(path, width, textSize);
    expect(conflicts.map(({ below }) => below)).toEqual(conflicts.map(({ texts }) => texts.length - 1));
    expect(conflicts.filter(({ sticksOut }) => sticksOut)).toEqual([]);
  });

  test("they are in the same order when heard as when seen", async () => {
    const [wide, narrow] = [await seen(path, 1280), await seen(path, 320)];
    expect(wide.map(({ texts }) => texts)).toEqual(narrow.map(({ texts }) => texts));
  });
});
