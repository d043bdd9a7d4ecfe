// Puts the municipality that the front page remembers first in a comparison, and lets a long one be sorted. What is kept
// stays in this browser, and without a script the order is that of the alphabet.

const key = "klarstandard-municipality";
const told = document.querySelector(".comparison__own");
const table = document.querySelector("[data-comparison] table");
const list = table?.querySelector("tbody");
const rows = [...(list?.rows ?? [])];
const isLong = rows.some((row) => row.dataset["place"] !== undefined);
/** Every line of cells in the order of the page: of each row, or, of many municipalities, the rows themselves. */
const lines = isLong
  ? [{ parent: list, items: rows }]
  : [...(table instanceof HTMLTableElement ? table.rows : [])].map((row) => ({
      parent: row,
      items: [...row.cells].slice(1),
    }));

/** Gives what is kept; nothing where the browser refuses storage. */
function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Puts the remembered municipality first, and the others as they are. */
function show() {
  const id = kept();
  let name = "";
  for (const { parent, items } of lines) {
    const own = id === null ? undefined : items.find((item) => item.dataset["place"] === id);
    const others = items.filter((item) => item !== own);
    parent?.append(...(own === undefined ? [] : [own]), ...others);
    name ||= own?.querySelector("a")?.textContent ?? "";
  }
  if (!(told instanceof HTMLElement)) return;
  told.hidden = name === "";
  const place = told.querySelector(".comparison__own-name");
  if (place) place.textContent = name;
}

/** Who answers comes before who has it in a text, and last who says nothing. */
const ranks = ["stated", "in-text", "in-conflict", "not-stated"];

/** @param {HTMLTableCellElement | undefined} cell */
function placeOf(cell) {
  const { order } = cell?.dataset ?? {};
  return {
    rank: ranks.indexOf(cell?.className ?? ""),
    order: order === undefined ? 0 : Number(order),
    text: cell?.textContent.trim() ?? "",
  };
}

/**
 * Sorts by a column; the way turns the answers alone.
 *
 * @param {number} column
 * @param {1 | -1} way
 */
function sort(column, way) {
  const [line] = lines;
  const by = (/** @type {Element} */ row) => placeOf(/** @type {HTMLTableRowElement} */ (row).cells[column]);
  line?.items.sort((one, other) => {
    const [a, b] = [by(one), by(other)];
    return (
      a.rank - b.rank || way * (a.order - b.order || a.text.localeCompare(b.text, "da", { numeric: true }))
    );
  });
  show();
}

/** @param {HTMLTableCellElement} head */
function sortable(head) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "comparison__sort";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const isUp = head.getAttribute("aria-sort") === "ascending";
    for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isUp ? "descending" : "ascending");
    sort(head.cellIndex, isUp ? -1 : 1);
  });
}

if (isLong) {
  table?.closest(".comparison")?.classList.add("comparison--sortable");
  for (const head of table?.querySelectorAll("thead th") ?? []) {
    if (head instanceof HTMLTableCellElement) sortable(head);
  }
  table?.querySelector("thead th")?.setAttribute("aria-sort", "ascending");
}
show();
// Who comes back with the Back button may have chosen since.
addEventListener("pageshow", show);
addEventListener("klarstandard-forgot", show);
