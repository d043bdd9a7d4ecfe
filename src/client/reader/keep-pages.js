import { isKept, keeper, listAddress, saved } from "../shared/kept.js";

/** What the reader came for goes first. */
const pause = 2000;

async function keep() {
  await keeper();
  // A message for nothing wakes the worker, and Chromium then lets a new one wait half a minute for its place.
  if (listAddress !== undefined && !(await isKept(listAddress))) await saved({ save: listAddress });
}

/** Has the pages of the municipality kept for times without a network, a while after the page is there. */
export function keepPages() {
  addEventListener("load", () => {
    const save = () => {
      const saves =
        "connection" in navigator &&
        /** @type {{ saveData?: boolean }} */ (navigator.connection).saveData === true;
      // Who saves data has asked for no more than the page.
      if (saves) return;
      // A browser that keeps nothing shows the pages as before.
      keep().catch(() => undefined);
    };
    setTimeout(save, pause);
  });
}
