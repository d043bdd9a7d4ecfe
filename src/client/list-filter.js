// Narrows a long list while one types: an entry stays that has every word, in its text or in its own words to be found by.

/** @param {string} text */
const plain = (text) => text.toLocaleLowerCase("da").normalize("NFC");

for (const filter of document.querySelectorAll(".list-filter")) {
  if (!(filter instanceof HTMLElement)) continue;
  const list = document.getElementById(filter.dataset["list"] ?? "");
  const input = filter.querySelector("input");
  const told = filter.querySelector("[role=status]");
  if (list === null || input === null || told === null) continue;
  const entries = [...list.children].map((entry) => ({
    entry,
    text: plain(
      entry instanceof HTMLTableRowElement
        ? entry.textContent
        : `${entry.querySelector("[data-found-by]")?.getAttribute("data-found-by") ?? ""} ${entry.querySelector("h2, h3, a")?.textContent ?? ""}`,
    ),
  }));
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const shown = entries.filter(({ entry, text }) => {
      const isShown = words.every((word) => text.includes(word));
      entry.toggleAttribute("hidden", !isShown);
      return isShown;
    });
    told.textContent = words.length === 0 ? "" : `Viser ${shown.length} af ${entries.length}.`;
  });
  filter.hidden = false;
}
