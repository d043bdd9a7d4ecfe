// Text size, colours, contrast and reading aloud: all optional, kept in the reader's own browser, no cookie, until the
// reader has it forget them.
import { readAloud } from "./read-aloud.js";
import { keepWordsHere } from "./search-words.js";

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

/**
 * A button that takes all choices back, for computers that many people use, and tells that it did.
 *
 * @param {readonly HTMLInputElement[]} inputs
 */
function forgetting(inputs) {
  const line = document.createElement("div");
  line.className = "reader__group";
  const button = Object.assign(document.createElement("button"), {
    className: "button button--quiet",
    type: "button",
    textContent: "Glem mine valg",
  });
  // In the page before it says something: what is put in later is not announced.
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  button.addEventListener("click", () => {
    for (const input of inputs.filter(({ value }) => value === "")) {
      input.checked = true;
      keep(input.name, "");
    }
    told.textContent = "Dine valg er glemt.";
  });
  line.append("Din browser husker dine valg.", document.createElement("br"), button, told);
  return line;
}

keepWordsHere();

const template = document.querySelector("#reader-tools");
const place = document.querySelector(".site-header");
if (template instanceof HTMLTemplateElement && place) {
  place.append(template.content.cloneNode(true));
  const fold = place.querySelector(".reader");
  const form = fold?.querySelector(".reader__form");
  // Fields that cannot be reached while the fold is closed are not there while it is closed.
  form?.remove();
  fold?.addEventListener("toggle", () => form && fold.append(form), { once: true });
  const inputs = [...(form?.querySelectorAll("input") ?? [])];
  for (const input of inputs) {
    input.checked = (root.dataset[input.name] ?? "") === input.value;
    input.addEventListener("change", () => keep(input.name, input.value));
  }
  form?.append(forgetting(inputs));
  readAloud(place);
}
