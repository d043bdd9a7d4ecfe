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
 * Makes the numbers of a municipality whose list is too long to show them.
 *
 * @param {string} lines each a number and, after a bar, whose it is
 */
function callsOf(lines) {
  const list = Object.assign(document.createElement("ul"), { className: "phones" });
  for (const line of lines.split("\n").filter(Boolean)) {
    const [number = "", name = ""] = line.split("|");
    const link = Object.assign(document.createElement("a"), {
      className: "phones__number",
      href: `tel:+45${number.replace(/\D/g, "")}`,
      textContent: `Ring\u00a0${number}`,
    });
    link.setAttribute("aria-label", `Ring\u00a0${number}, ${name}`);
    const whose = Object.assign(document.createElement("span"), {
      className: "phones__name",
      textContent: name,
    });
    const item = Object.assign(document.createElement("li"), { className: "phones__item" });
    item.append(link, " ", whose);
    list.append(item);
  }
  return list;
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
      home && isThere ? `${home.getAttribute("href")}${link.getAttribute("data-to")}/` : usual,
    );
  }
  if (!(place instanceof HTMLElement)) return;
  place.hidden = home === undefined || home === null;
  const to = place.querySelector(".own-place__home");
  const calls = place.querySelector(".own-place__calls");
  if (!home || !to || !calls) return;
  const link = Object.assign(document.createElement("a"), {
    className: "own-place__link",
    href: home.getAttribute("href"),
    textContent: `Gå til ${home.textContent}`,
  });
  const print = Object.assign(document.createElement("a"), {
    className: "own-place__print",
    href: `${home.getAttribute("href")}udskrifter/`,
    textContent: "Alt, du kan printe",
  });
  to.replaceChildren(link, " ", print);
  const shown = entry?.querySelector(".phones")?.cloneNode(true);
  calls.replaceChildren(shown ?? callsOf(entry?.getAttribute("data-calls") ?? ""));
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
  told.textContent = "Din kommune er glemt.";
  // Where the focus was is nothing any more.
  told.focus();
});
if (remember instanceof HTMLElement) remember.hidden = false;
show();
// Who comes back with the Back button has chosen since.
addEventListener("pageshow", show);
addEventListener("klarstandard-forgot", show);
