/**
 * Hard words are explained where they stand: the link opens what the list at the end says, below its paragraph. Without
 * this the link leads to that list.
 */
export function explainWords() {
  /**
   * The note of each word that is open: two may stand in one paragraph.
   *
   * @type {Map<HTMLAnchorElement, () => void>}
   */
  const open = new Map();

  /** @param {HTMLAnchorElement} link */
  function explain(link) {
    const entry = document.getElementById(link.hash.slice(1));
    const block = link.closest("p, li, td, dd");
    if (!entry || !block) return false;
    const note = document.createElement("span");
    note.className = "word-note";
    note.setAttribute("role", "note");
    note.tabIndex = -1;
    for (const part of entry.childNodes) {
      if (part.nodeName !== "A") note.append(part.cloneNode(true));
    }
    const close = Object.assign(document.createElement("button"), {
      className: "button button--quiet",
      type: "button",
      textContent: "Luk",
    });
    note.append(" ", close);
    const end = () => {
      note.remove();
      open.delete(link);
      link.setAttribute("aria-expanded", "false");
      link.focus();
    };
    close.addEventListener("click", end);
    note.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      // It closes the note and stops nothing else, such as the reading aloud.
      event.stopPropagation();
      end();
    });
    open.set(link, end);
    block.append(note);
    link.setAttribute("aria-expanded", "true");
    note.focus();
    return true;
  }

  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.term"))) {
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      const end = open.get(link);
      if (end) end();
      else if (!explain(link)) return;
      event.preventDefault();
    });
    link.addEventListener("keydown", (event) => {
      const end = event.key === "Escape" ? open.get(link) : undefined;
      if (end === undefined) return;
      event.stopPropagation();
      end();
    });
  }
}
