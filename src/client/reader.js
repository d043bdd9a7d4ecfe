// Text size, colours, contrast and reading aloud: all optional, kept in the reader's own browser, no cookie.
import { readAloud } from "./read-aloud.js";

const root = document.documentElement;

/**
 * @param {string} name
 * @param {string} value
 */
function keep(name, value) {
  if (value === "") delete root.dataset[name];
  else root.dataset[name] = value;
  try {
    if (value === "") localStorage.removeItem(`klarstandard-${name}`);
    else localStorage.setItem(`klarstandard-${name}`, value);
  } catch {
    // A browser that refuses storage keeps the choice for this page.
  }
}

const template = document.querySelector("#reader-tools");
const place = document.querySelector(".site-header");
if (template instanceof HTMLTemplateElement && place) {
  place.append(template.content.cloneNode(true));
  const fold = place.querySelector(".reader");
  const form = fold?.querySelector(".reader__form");
  // Fields that cannot be reached while the fold is closed are not there while it is closed.
  form?.remove();
  fold?.addEventListener("toggle", () => form && fold.append(form), { once: true });
  for (const input of form?.querySelectorAll("input") ?? []) {
    input.checked = (root.dataset[input.name] ?? "") === input.value;
    input.addEventListener("change", () => keep(input.name, input.value));
  }
  readAloud(place);
}
