/**
 * Hard words are explained where they stand: the link opens what the list at the end says, below its paragraph. Without
 * this the link leads to that list.
 */
export function explainWords() {
  /** @param {HTMLAnchorElement} link */
  function explain(link) {
    const entry = document.getElementById(link.hash.slice(1));
    const block = link.closest("p, li, td, dd");
    if (!entry || !block) return false;
    const note = document.createElement("span");
    note.className = "word-note";
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
      link.setAttribute("aria-expanded", "false");
      link.focus();
    };
    close.addEventListener("click", end);
    note.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") end();
    });
    block.append(note);
    link.setAttribute("aria-expanded", "true");
    note.focus();
    return true;
  }

  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.term"))) {
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      const open = link.closest("p, li, td, dd")?.querySelector(".word-note");
      if (open && link.getAttribute("aria-expanded") === "true") open.querySelector("button")?.click();
      else if (!explain(link)) return;
      event.preventDefault();
    });
  }
}
