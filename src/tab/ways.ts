import type { Frame } from "../browser/index.ts";
import { hasPage } from "./frames.ts";
import { into } from "./page-tools.ts";
import { elementAt, waysTo } from "./way-tools.ts";

/** Gives the way to what each selector names from the top of the page, empty where it names none or several. */
export async function waysIn(page: Frame, selectors: readonly string[]): Promise<string[]> {
  const told = await page.evaluate(waysTo, selectors, into);
  return Promise.all(
    told.map(async ({ way, rest }) => {
      if (rest === "") return way;
      const frame = await frameAt(page, way);
      const [inner = ""] = frame !== undefined && hasPage(frame) ? await waysIn(frame, [rest]) : [];
      return inner && way + into + inner;
    }),
  );
}

/** Gives the frame at a way; undefined where none is, or where it has gone. */
async function frameAt(page: Frame, way: string): Promise<Frame | undefined> {
  try {
    const element = await page.evaluateHandle(elementAt, way, into);
    return (await element.asElement()?.contentFrame()) ?? undefined;
  } catch {
    return undefined;
  }
}
