// Search runs in the reader's own browser; without JavaScript the A–Å list below the form serves.

import { loaded } from "./search/engine.js";
import { rank } from "./search/ranking.js";
import { readerOf } from "./search/reading.js";
import { made, resultItem } from "./search/results.js";
import { corrections, found, words } from "./search/told.js";

/** @typedef {import("./search/vocabulary.js").WordsFile} WordsFile */

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

/** @typedef {{ q: string, kommune: string, emne: string, udgave: string, praecis: string }} Asked */

/** @returns {Asked} */
function inForm() {
  const chosenIn = (/** @type {string} */ name) => selects.find((one) => one.name === name)?.value ?? "";
  return {
    q: input.value.trim(),
    kommune: chosenIn("kommune"),
    emne: chosenIn("emne"),
    udgave: chosenIn("udgave"),
    praecis: "",
  };
}

/** @param {Asked} asked */
function addressOf(asked) {
  const filled = Object.entries(asked).filter(([, value]) => value !== "");
  const query = new URLSearchParams(filled).toString();
  return location.pathname + (query === "" ? "" : `#${query}`);
}

/**
 * What an address asks for, undefined where it asks for nothing; a filter that is not offered is left out.
 *
 * @param {string} behind what stands behind the ? or the #
 * @returns {Asked | undefined}
 */
function inAddress(behind) {
  const given = new URLSearchParams(behind.slice(1));
  if (!["q", "kommune", "emne", "udgave"].some((name) => given.has(name))) return undefined;
  const offered = (/** @type {string} */ name) => {
    const select = selects.find((one) => one.name === name);
    const value = given.get(name) ?? "";
    return [...(select?.options ?? [])].some((option) => option.value === value) ? value : "";
  };
  return {
    q: (given.get("q") ?? "").trim(),
    kommune: offered("kommune"),
    emne: offered("emne"),
    udgave: offered("udgave"),
    praecis: given.get("praecis") ?? "",
  };
}

/** @param {Asked} asked */
function fill(asked) {
  if (input.value.trim() !== asked.q) input.value = asked.q;
  for (const select of selects) {
    const value = asked[/** @type {keyof Asked} */ (select.name)];
    select.value = value ?? "";
  }
}

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
    const { engine, file, withLanguages } = await loaded(form.dataset["pagefind"] ?? "");
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
    notes.append(...notesOf(asked, reading, { kommune, edition }));
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
 * What was done to the words, who decides what is not here, and what the results are narrowed by.
 *
 * @param {Asked} asked
 * @param {ReturnType<ReturnType<typeof readerOf>>} reading
 * @param {{ kommune: string, edition: { name: string, path: string } | undefined }} narrowed
 */
function notesOf(asked, reading, { kommune, edition }) {
  const all = [];
  if (reading.elsewhere) all.push(made("p", { className: "search-elsewhere" }, [reading.elsewhere.text]));
  const read = corrections(reading);
  if (read.length > 0) {
    const instead = made("button", { className: "link-button", type: "button" }, [
      `${words.instead} „${asked.q}“`,
    ]);
    instead.addEventListener("click", () => go({ ...asked, praecis: "1" }));
    all.push(made("p", {}, [`${words.shows} `, made("strong", {}, [read.join(", ")]), ". ", instead]));
  }
  const chosen = [
    {
      name: kommune,
      to: asked.kommune ? { ...asked, kommune: "" } : { ...asked, q: reading.rest.municipality },
    },
    { name: asked.emne, to: { ...asked, emne: "" } },
    {
      name: edition?.name ?? "",
      to: asked.udgave ? { ...asked, udgave: "" } : { ...asked, q: reading.rest.edition },
    },
  ].filter(({ name }) => name !== "");
  if (chosen.length > 0) {
    all.push(
      made(
        "ul",
        { className: "search-chosen" },
        chosen.map(({ name, to }) => made("li", {}, [chip(name, to)])),
      ),
    );
  }
  return all;
}

/**
 * @param {string} name
 * @param {Asked} to
 */
function chip(name, to) {
  const cross = made("span", {}, [" ×"]);
  cross.setAttribute("aria-hidden", "true");
  const button = made("button", { className: "chip", type: "button" }, [
    name,
    made("span", { className: "visually-hidden" }, [`: ${words.remove}`]),
    cross,
  ]);
  button.addEventListener("click", () => go(to));
  return button;
}

/**
 * Makes a search a step of its own, so that Back leads to the one before; no host hears what is behind #.
 *
 * @param {Asked} asked
 * @param {boolean} moveFocus
 */
function go(asked, moveFocus = true) {
  fill(asked);
  const address = addressOf(asked);
  if (address !== location.pathname + location.hash) history.pushState(null, "", address);
  void search(asked, moveFocus);
}

// Without JavaScript the field has no name, and a form that sends nothing keeps what was typed.
input.name = "q";
filters.hidden = false;
document.getElementById("search-off")?.remove();
more.addEventListener("click", () => {
  const asked = inForm();
  showMore().catch((/** @type {unknown} */ error) => tellFailure(error, asked, true));
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(inForm());
});
filters.addEventListener("submit", (event) => {
  event.preventDefault();
  go(inForm());
});
filters.addEventListener("change", () => go(inForm(), false));
// The form in the head of the page, and the back button. Where a link within the page was followed, the search stays.
addEventListener("popstate", () => {
  const asked = inAddress(location.hash);
  if (asked === undefined && location.hash !== "") return;
  const wanted = asked ?? { q: "", kommune: "", emne: "", udgave: "", praecis: "" };
  if (addressOf(wanted) === shownFor) return;
  fill(wanted);
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
const first = inAddress(location.hash) ?? inAddress(location.search);
if (first) {
  fill(first);
  history.replaceState(null, "", addressOf(first));
  // Who came here to search goes on from the results, unless they have gone on already.
  void search(first, document.activeElement === document.body);
}
