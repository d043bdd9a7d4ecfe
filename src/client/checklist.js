// A reader of a shared computer must not find what the one before ticked and wrote, by going back to the page either.

function forget() {
  for (const field of document.querySelectorAll("main :is(input, textarea)")) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = false;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
}

// Some browsers fill a page in again that is loaded anew; HTML has no way to ask for less with boxes to tick.
const [entry] = performance.getEntriesByType("navigation");
if (entry && "type" in entry && entry.type !== "navigate") forget();

// The browser keeps a page as it is left, and shows that picture before a script runs.
addEventListener("pagehide", forget);
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) forget();
});
