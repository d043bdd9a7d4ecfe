// Search runs in the reader's own browser; without JavaScript the A–Å list below the form serves.

import { matches } from "./matches.js";

/** @typedef {import("./matches.js").Index & { init(): Promise<void> }} Pagefind */

const pageSize = 10;

/** What ends the title of every page: whose site it is. */
const titleEnd = document.title.slice(document.title.indexOf(" – "));

/**
 * @template {Element} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
function part(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page lacks #${id}`);
  return found;
}

const form = part("search-form", HTMLFormElement);
const input = part("search-input", HTMLInputElement);
const filters = part("search-filters", HTMLDivElement);
// In the page from the start: what is put in later is not announced.
const live = part("search-live", HTMLParagraphElement);

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 */
function made(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

// Made here, because an empty heading and an empty list say nothing to those who come before the results do.
const section = made("section", { id: "search-results" });
section.setAttribute("aria-labelledby", "search-status");
const status = made("h2", { id: "search-status", tabIndex: -1 });
const list = made("ol", { id: "search-list", className: "search-results" });
const more = made("p", { id: "search-more", hidden: true });
more.append(made("button", { className: "button", type: "button", textContent: "Vis flere" }));
section.append(status, list, more);

function showResults() {
  if (!section.isConnected) form.after(section);
}

/** @type {Promise<Pagefind> | undefined} */
let loading;

/** @returns {Promise<Pagefind>} */
function pagefind() {
  loading ??= import(form.dataset["pagefind"] ?? "").then(async (/** @type {Pagefind} */ module) => {
    await module.init();
    return module;
  });
  return loading;
}

/** The fields that are filled in. */
function formFields() {
  const filled = [...new FormData(form)].filter(([, value]) => typeof value === "string" && value !== "");
  return new URLSearchParams(/** @type {[string, string][]} */ (filled));
}

/** @returns {Record<string, string>} */
function chosenFilters() {
  const names = { kommune: "Kommune", emne: "Emne", udgave: "Udgave" };
  const fields = formFields();
  return Object.fromEntries(
    Object.entries(names).flatMap(([field, name]) => {
      const value = fields.get(field);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** @param {import("./matches.js").Page} result */
function item(result) {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = result.url;
  link.textContent = result.meta["title"] ?? result.url;
  const whose = document.createElement("p");
  whose.className = "place";
  whose.textContent = [result.filters["Kommune"], result.filters["Udgave"]]
    .flat()
    .filter(Boolean)
    .join(" · ");
  const excerpt = document.createElement("p");
  // Pagefind escapes the page's text and adds only <mark>.
  excerpt.innerHTML = result.excerpt;
  link.dir = "auto";
  excerpt.dir = "auto";
  entry.append(link, whose, excerpt);
  return entry;
}

/**
 * @param {string} term
 * @param {number} count
 * @param {boolean} isPartial
 */
function countText(term, count, isPartial) {
  const about = term === "" ? "" : ` for „${term}“`;
  if (isPartial) {
    const pages = count === 1 ? "Her er den side, der har" : `Her er de ${count} sider, der har`;
    return `Ingen side har alle ordene „${term}“. ${pages} nogle af dem`;
  }
  if (count === 0) return `Vi fandt ikke noget${about}. Prøv et andet ord, eller brug listen herunder.`;
  return `${count} ${count === 1 ? "side" : "sider"} fundet${about}`;
}

let run = 0;

/** @type {() => Promise<void>} */
let showMore = () => Promise.resolve();

/** @param {boolean} moveFocus */
async function search(moveFocus) {
  run += 1;
  const own = run;
  const term = input.value.trim();
  const chosen = chosenFilters();
  if (term === "" && Object.keys(chosen).length === 0) {
    section.remove();
    return;
  }
  const { results, isPartial } = await matches(await pagefind(), term, chosen);
  if (own !== run) return;
  list.replaceChildren();
  let shown = 0;
  const showNext = async () => {
    const next = await Promise.all(results.slice(shown, shown + pageSize).map((result) => result.data()));
    if (own !== run) return;
    const entries = next.map(item);
    list.append(...entries);
    shown += next.length;
    more.hidden = shown >= results.length;
    return entries[0];
  };
  await showNext();
  showResults();
  status.textContent = countText(term, results.length, isPartial);
  live.textContent = status.textContent;
  if (term !== "") document.title = status.textContent + titleEnd;
  if (moveFocus) status.focus();
  showMore = async () => {
    const first = await showNext();
    first?.querySelector("a")?.focus();
  };
}

/** Keeps the address in step, so that a search can be shared and the back button works. No host hears what is behind #. */
function keepAddress() {
  const query = String(formFields());
  history.replaceState(null, "", location.pathname + (query === "" ? "" : `#${query}`));
}

/** @param {unknown} error */
function tell(error) {
  showResults();
  status.textContent = "Søgningen virker ikke lige nu. Brug listen herunder.";
  throw error;
}

const selects = [...filters.querySelectorAll("select")];

/**
 * Fills the fields in with what an address asks for; tells whether it asks for anything.
 *
 * @param {string} words as they stand behind the ? or the # of an address
 */
function take(words) {
  const asked = new URLSearchParams(words.slice(1));
  if (![input, ...selects].some(({ name }) => asked.has(name))) return false;
  input.value = asked.get("q") ?? "";
  for (const select of selects) {
    const value = asked.get(select.name) ?? "";
    select.value = [...select.options].some((option) => option.value === value) ? value : "";
  }
  return true;
}

// Without JavaScript the field has no name, so that the words are not sent in vain.
input.name = "q";
filters.hidden = false;
more.addEventListener("click", () => {
  showMore().catch(tell);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  keepAddress();
  search(true).catch(tell);
});
filters.addEventListener("change", () => {
  keepAddress();
  search(false).catch(tell);
});
// The form in the head of the page, and the back button. Where a link within the page was followed, the search stays.
addEventListener("hashchange", () => {
  if (take(location.hash)) search(true).catch(tell);
  else keepAddress();
});
if (take(location.hash) || take(location.search)) {
  keepAddress();
  search(false).catch(tell);
}
