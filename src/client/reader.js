// Text size, colours, contrast and reading aloud: all optional, kept in the reader's own browser, no cookie, until the
// reader has it forget them.
import { keepPages } from "./reader/keep-pages.js";
import { readAloud } from "./reader/read-aloud.js";
import { keepWordsHere } from "./reader/search-words.js";
import { forgetKept } from "./shared/kept.js";

const root = document.documentElement;

/** Here and not in each page, which many read without it. */
const tools = `
  <details class="reader">
    <summary class="reader__summary">Tilpas siden</summary>
    <div class="reader__form">
      <fieldset class="reader__group">
        <legend>Tekstens størrelse</legend>
        <label><input type="radio" name="text" value="" checked> Almindelig</label>
        <label><input type="radio" name="text" value="large"> Stor</label>
        <label><input type="radio" name="text" value="largest"> Størst</label>
      </fieldset>
      <fieldset class="reader__group">
        <legend>Farver</legend>
        <label><input type="radio" name="colours" value="" checked> Som på min skærm</label>
        <label><input type="radio" name="colours" value="light"> Lyse</label>
        <label><input type="radio" name="colours" value="dark"> Mørke</label>
      </fieldset>
      <fieldset class="reader__group">
        <legend>Kontrast</legend>
        <label><input type="radio" name="contrast" value="" checked> Almindelig</label>
        <label><input type="radio" name="contrast" value="high"> Høj</label>
      </fieldset>
    </div>
  </details>
  <p class="reader-aloud" hidden>
    <button class="button button--quiet" type="button" data-aloud="start">Læs siden op</button>
    <button class="button button--quiet" type="button" data-aloud="stop" hidden>Stop oplæsning</button>
  </p>
`;

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

// A page printed from the browser takes the largest text over, too.
const { body } = document;
const usualPaper = body.className;

function fitPaper() {
  body.className = (root.dataset["text"] === "largest" && body.dataset["large"]) || usualPaper;
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
    keep("municipality", "");
    // A browser that keeps nothing has nothing to forget.
    forgetKept().catch(() => undefined);
    dispatchEvent(new Event("klarstandard-forgot"));
    fitPaper();
    told.textContent = "Dine valg er glemt.";
  });
  line.append("Din browser husker dine valg.", document.createElement("br"), button, told);
  return line;
}

keepWordsHere();
keepPages();
fitPaper();

const place = document.querySelector(".site-header__tools");
if (place) {
  place.insertAdjacentHTML("beforeend", tools);
  const fold = place.querySelector(".reader");
  const form = fold?.querySelector(".reader__form");
  // Fields that cannot be reached while the fold is closed are not there while it is closed.
  form?.remove();
  fold?.addEventListener("toggle", () => form && fold.append(form), { once: true });
  const inputs = [...(form?.querySelectorAll("input") ?? [])];
  for (const input of inputs) {
    input.checked = (root.dataset[input.name] ?? "") === input.value;
    input.addEventListener("change", () => {
      keep(input.name, input.value);
      fitPaper();
    });
  }
  form?.append(forgetting(inputs));
  // At the choice that shows it; while the fold is closed below it, because the text stays as large on the next page.
  const offers = [...place.querySelectorAll(".large-print")];
  const moveOffers = () => (fold?.hasAttribute("open") ? form?.firstElementChild : place)?.append(...offers);
  moveOffers();
  fold?.addEventListener("toggle", moveOffers);
  readAloud(place);
}
