// A reader of a shared computer must not find what the one before wrote, by going back to the page either.

/**
 * Calls `forget` when the page is left, and again where a browser brings back what was in it.
 *
 * @param {() => void} forget
 */
export function forgetOnLeaving(forget) {
  // Some browsers fill a page in again that is loaded anew, some before its scripts run and some after; HTML has no way
  // to ask for less with boxes to tick.
  const [entry] = performance.getEntriesByType("navigation");
  const isAnew = entry !== undefined && "type" in entry && entry.type !== "navigate";
  if (isAnew) forget();
  // The browser keeps a page as it is left, and shows that picture before a script runs.
  addEventListener("pagehide", forget);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted || isAnew) forget();
  });
}
