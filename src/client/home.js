// The municipality that a reader chose to have remembered: it is kept in this browser alone, and only after it was asked
// for. No cookie, no host hears of it.

const key = "klarstandard-municipality";
const choices = document.querySelector("#kommuner-liste");
const place = document.querySelector(".own-place");
const remember = document.querySelector(".remember");
const box = remember?.querySelector("input");

/** Gives what is kept; nothing where the browser refuses storage. */
function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string | null} id */
function keep(id) {
  try {
    if (id === null) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
  } catch {
    // A browser that refuses storage has nothing to remember with.
  }
}

/** The addresses of the situations without a municipality. */
const situations = [...document.querySelectorAll("a[data-in]")].map((link) => ({
  link,
  usual: link.getAttribute("href") ?? "",
}));

/**
 * Gives the numbers of a municipality, to be shown once more; a long list has put them aside.
 *
 * @param {Element} entry
 */
function callsOf(entry) {
  const aside = entry.querySelector("template")?.content;
  return (aside ?? entry).querySelector(".phones")?.cloneNode(true) ?? "";
}

/**
 * Gives the address of a folder below a page; in a folder that is opened without a server both end in the file.
 *
 * @param {string} address
 * @param {string} folder
 */
function below(address, folder) {
  const [, above = "", file = ""] = /^(.*?)(index\.html)?$/.exec(address) ?? [];
  return `${above}${folder}/${file}`;
}

/** Shows the municipality that is kept, or none; the situations lead to its standards. */
function show() {
  const id = kept() ?? "";
  const entry = [...(choices?.children ?? [])].find((one) => one.getAttribute("data-id") === id);
  const home = entry?.querySelector("a");
  for (const { link, usual } of situations) {
    const isThere = link.getAttribute("data-in")?.split(" ").includes(id) === true;
    link.setAttribute(
      "href",
      home && isThere ? below(home.getAttribute("href") ?? "", link.getAttribute("data-to") ?? "") : usual,
    );
  }
  if (!(place instanceof HTMLElement)) return;
  place.hidden = !home;
  if (!entry || !home) return;
  const name = place.querySelector(".own-place__name");
  if (name) name.textContent = home.textContent;
  place.querySelector(".own-place__link")?.setAttribute("href", home.getAttribute("href") ?? "");
  place.querySelector(".own-place__print")?.setAttribute("href", entry.getAttribute("data-print") ?? "");
  place.querySelector(".own-place__calls")?.replaceChildren(callsOf(entry));
}

choices?.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a") : null;
  if (box?.checked !== true || link === null) return;
  keep(link.closest("[data-id]")?.getAttribute("data-id") ?? null);
});
place?.querySelector("button")?.addEventListener("click", () => {
  keep(null);
  show();
  const told = document.querySelector(".own-place__told");
  if (!(told instanceof HTMLElement)) return;
  told.textContent = told.dataset["words"] ?? "";
  // Where the focus was is nothing any more.
  told.focus();
});
if (remember instanceof HTMLElement) remember.hidden = false;
show();
// Who comes back with the Back button has chosen since.
addEventListener("pageshow", show);
addEventListener("klarstandard-forgot", show);
