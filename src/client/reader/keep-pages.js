import { keeper, listAddress, saved } from "../shared/kept.js";

/** Has the pages of the municipality kept for times without a network, once the page is there and the browser idle. */
export function keepPages() {
  addEventListener("load", () => {
    const save = () => {
      const saves =
        "connection" in navigator &&
        /** @type {{ saveData?: boolean }} */ (navigator.connection).saveData === true;
      // Who saves data has asked for no more than the page.
      if (saves) return;
      const work = listAddress === undefined ? keeper() : saved({ save: listAddress });
      // A browser that keeps nothing shows the pages as before.
      work.catch(() => undefined);
    };
    if ("requestIdleCallback" in globalThis) requestIdleCallback(save, { timeout: 5000 });
    else setTimeout(save, 2000);
  });
}
