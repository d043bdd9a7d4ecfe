// Search runs in the reader's own browser; without JavaScript the A–Å list below the form serves.

import { addressOf, fill, inAddress, inForm, nothing } from "./search/asked.js";
import { loaded } from "./search/engine.js";
import { notesOf } from "./search/notes.js";
import { rank } from "./search/ranking.js";
import { readerOf } from "./search/reading.js";
import { made, resultItem } from "./search/results.js";
import { found, words } from "./search/told.js";

/** @typedef {import("./search/asked.js").Asked} Asked */

const pageSize = 10;

/** A search that takes longer says so. */
const patience = 400;

const usualTitle = document.title;

/** What ends the title of every page: whose site it is. */
const titleEnd = usualTitle.slice(usualTitle.indexOf(" – "));

/**
 * @template {Element} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
function part(id, kind) {
  const there = document.getElementById(id);
  if (!(there instanceof kind)) throw new Error(`The search page lacks #${id}`);
  return there;
}

const form = part("search-form", HTMLFormElement);
const input = part("search-input", HTMLInputElement);
const filters = part("search-filters", HTMLFormElement);
// In the page from the start: what is put in later is not announced.
const live = part("search-live", HTMLParagraphElement);
const selects = [...filters.querySelectorAll("select")];

// Made here, because an empty heading and an empty list say nothing to those who come before the results do.
const section = made("section", { id: "search-results" });
section.setAttribute("aria-labelledby", "search-status");
const status = made("h2", { id: "search-status", tabIndex: -1 });
const notes = made("div", { className: "search-notes" });
const list = made("ol", { id: "search-list", className: "search-results" });
const more = made("button", {
  id: "search-more",
  className: "button",
  type: "button",
  textContent: words.more,
});
section.append(status, notes, list, more);

let run = 0;

/** @type {() => Promise<void>} */
let showMore = () => Promise.resolve();

/** The words of what is shown, so that no search is made twice for one step. */
let shownFor = "";

/**
 * @param {string} text
 * @param {boolean} moveFocus a focused heading is read aloud; what changes elsewhere is announced
 */
function tell(text, moveFocus) {
  if (!section.isConnected) filters.before(section);
  section.removeAttribute("aria-busy");
  status.textContent = text;
  live.textContent = moveFocus ? "" : text;
  if (moveFocus) status.focus();
}

/** Takes what an earlier search shows away. */
function clear() {
  notes.replaceChildren();
  list.replaceChildren();
  more.hidden = true;
}

/**
 * @param {Asked} asked
 * @param {boolean} moveFocus
 */
async function search(asked, moveFocus) {
  run += 1;
  const own = run;
  shownFor = addressOf(asked);
  // No browser fetches the index from a folder.
  if (location.protocol === "file:") {
    tell(words.folder, moveFocus);
    return;
  }
  if (asked.q === "" && asked.kommune === "" && asked.emne === "" && asked.udgave === "") {
    clear();
    document.title = usualTitle;
    tell(words.empty, false);
    if (moveFocus) input.focus();
    return;
  }
  const wait = setTimeout(() => {
    if (own !== run) return;
    if (!section.isConnected) filters.before(section);
    section.setAttribute("aria-busy", "true");
    status.textContent = words.busy;
    live.textContent = words.busy;
  }, patience);
  try {
    const { engine, file, withLanguages } = await loaded(
      (form.dataset["pagefind"] ?? "").replace(/[^/]+$/u, ""),
    );
    const how = { isExact: asked.praecis !== "" };
    const danish = readerOf(file)(asked.q, how);
    const reading = danish.unknown.length === 0 ? danish : readerOf(await withLanguages())(asked.q, how);
    const kommune = asked.kommune || (reading.municipality?.name ?? "");
    const edition = file.editions.find(({ name }) => name === asked.udgave) ?? reading.edition;
    const narrowed = {
      ...(kommune ? { Kommune: kommune } : {}),
      ...(asked.emne ? { Emne: asked.emne } : {}),
      ...(edition ? { Udgave: edition.name } : {}),
    };
    const isNothing = reading.groups.length === 0 && reading.unknown.length > 0 && kommune === "" && !edition;
    const ranked = isNothing
      ? { count: 0, covers: 0, matched: new Set(), page: () => Promise.resolve([]) }
      : await rank(reading, engine, { filters: narrowed, total: file.total });
    const itemsOf = async (/** @type {number} */ from) =>
      (await ranked.page(from, from + pageSize)).map((hit) => resultItem(hit, file.editions, edition?.path));
    const items = await itemsOf(0);
    if (own !== run) return;
    clear();
    list.append(...items);
    more.hidden = ranked.count <= items.length;
    showMore = async () => {
      const from = list.children.length;
      const next = await itemsOf(from);
      // A second click while the first one loads shows nothing twice.
      if (own !== run || list.children.length !== from) return;
      list.append(...next);
      more.hidden = ranked.count <= list.children.length;
      next[0]?.querySelector("a")?.focus();
    };
    notes.append(...notesOf(asked, reading, { kommune, edition }, go));
    const text = found(asked.q, reading, ranked, [kommune, asked.emne].filter(Boolean).join(", "));
    document.title = text + titleEnd;
    tell(text, moveFocus);
  } catch (error) {
    if (own === run) tellFailure(error, asked, moveFocus);
  } finally {
    clearTimeout(wait);
  }
}

/**
 * A failure is told as one, with a way to try again; its reason is for those who look for it.
 *
 * @param {unknown} error
 * @param {Asked} asked
 * @param {boolean} moveFocus
 */
function tellFailure(error, asked, moveFocus) {
  clear();
  document.title = words.failed + titleEnd;
  const again = made("button", { className: "button", type: "button", textContent: words.again });
  again.addEventListener("click", () => void search(asked, true));
  notes.append(made("p", {}, [again]));
  tell(navigator.onLine ? words.failed : words.offline, moveFocus);
  console.error(error);
}

/**
 * Makes a search a step of its own, so that Back leads to the one before; no host hears what is behind #.
 *
 * @param {Asked} asked
 * @param {boolean} moveFocus
 */
function go(asked, moveFocus = true) {
  fill(asked, input, selects);
  const address = addressOf(asked);
  if (address !== location.pathname + location.hash) history.pushState(null, "", address);
  void search(asked, moveFocus);
}

// Without JavaScript the field has no name, and a form that sends nothing keeps what was typed.
input.name = "q";
filters.hidden = false;
document.getElementById("search-off")?.remove();
more.addEventListener("click", () => {
  const asked = inForm(input, selects);
  showMore().catch((/** @type {unknown} */ error) => tellFailure(error, asked, true));
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(inForm(input, selects));
});
filters.addEventListener("submit", (event) => {
  event.preventDefault();
  go(inForm(input, selects));
});
filters.addEventListener("change", () => go(inForm(input, selects), false));
// The form in the head of the page, and the back button. Where a link within the page was followed, the search stays.
addEventListener("popstate", () => {
  const asked = inAddress(location.hash, selects);
  if (asked === undefined && location.hash !== "") return;
  const wanted = asked ?? nothing;
  if (addressOf(wanted) === shownFor) return;
  fill(wanted, input, selects);
  if (asked) {
    void search(wanted, true);
    return;
  }
  run += 1;
  shownFor = addressOf(wanted);
  section.remove();
  live.textContent = "";
  document.title = usualTitle;
});
// A link within the page was followed: the address goes on saying what is shown.
addEventListener("hashchange", () => {
  if (shownFor !== "" && inAddress(location.hash, selects) === undefined && location.hash !== "")
    history.replaceState(null, "", shownFor);
});
if (location.protocol === "file:") tell(words.folder, false);
const first = inAddress(location.hash, selects) ?? inAddress(location.search, selects);
if (first) {
  fill(first, input, selects);
  history.replaceState(null, "", addressOf(first));
  // Who came here to search goes on from the results, unless they have gone on already.
  void search(first, document.activeElement === document.body);
}
