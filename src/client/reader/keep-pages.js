import { keeper, listAddress, saved } from "../shared/kept.js";

/** What the reader came for goes first. */
const pause = 2000;

/** Has the pages of the municipality kept for times without a network, a while after the page is there. */
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
    setTimeout(save, pause);
  });
}
