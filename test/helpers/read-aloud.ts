import { virtual } from "@guidepup/virtual-screen-reader";
import { JSDOM, VirtualConsole } from "jsdom";
import { vi } from "vitest";

const end = "end of document";
/** More stops than the longest page has; a reader that goes in circles must not hang the test. */
const mostStops = 3000;

/** Goes down a page with a virtual screen reader and gives what it says, one phrase for each stop. */
export async function readAloud(html: string): Promise<readonly string[]> {
  // Without a console of its own jsdom complains of each style that it does not know.
  const { window } = new JSDOM(html, { pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
  // It knows no stylesheet either, which leaves these out.
  for (const part of window.document.querySelectorAll(".on-paper")) part.remove();
  // The reader asks what kind of element it meets, and takes every field for a text box where these are missing.
  for (const kind of ["Node", "Element", "HTMLElement", "HTMLInputElement"] as const) {
    vi.stubGlobal(kind, window[kind]);
  }
  await virtual.start({
    container: window.document.body,
    window: window as unknown as Window & typeof globalThis,
  });
  try {
    for (let stop = 0; (await virtual.lastSpokenPhrase()) !== end; stop++) {
      if (stop > mostStops) throw new Error(`${mostStops} stops did not lead to the end of the page.`);
      await virtual.next();
    }
    return await virtual.spokenPhraseLog();
  } finally {
    await virtual.stop();
    vi.unstubAllGlobals();
  }
}
