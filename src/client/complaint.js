// Tells the last day for a complaint and fills in the letter. Nothing of it is stored, and nothing leaves the browser.
import { dateOf, dayOf, dayOn, deadlineOf } from "./complaint/last-day.js";
import { forgetOnLeaving } from "./shared/leaving.js";

const date = new Intl.DateTimeFormat("da-DK", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const weekday = new Intl.DateTimeFormat("da-DK", { weekday: "long", timeZone: "UTC" });

/** @param {number} day */
const written = (day) => date.format(dateOf(day)).replace(" ", "\u00a0");

/** @param {number} day */
const withWeekday = (day) => `${weekday.format(dateOf(day))} den ${written(day)}`;

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
function part(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page lacks #${id}`);
  return found;
}

/**
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {NodeListOf<HTMLElement>}
 */
const all = (selector, within = document) => within.querySelectorAll(selector);

const form = part("find", HTMLFormElement);
const letterCame = part("brevet-kom", HTMLInputElement);
const fault = part("brevet-kom-fejl", HTMLParagraphElement);
const answer = part("svar", HTMLDivElement);
const fields = ["navn", "adresse", "telefon", "om", "hvorfor"].map((id) => document.getElementById(id));
/** @type {NodeListOf<HTMLInputElement>} */
const choices = document.querySelectorAll("input[name=klagevej]");

/** The reader's own calendar is asked each time: a page may stay open over night. */
const today = () => dayOn(new Date());

const hint = letterCame.getAttribute("aria-describedby") ?? "";

/** How many days ago a letter may have come; what is older is a mistyped year, such as 26, which is the year 26. */
const oldest = 5 * 366;

/**
 * Says what is wrong with the day in the field; undefined where nothing is.
 *
 * @param {number | undefined} got
 */
function faultOf(got) {
  if (got === undefined) return letterCame.validity.badInput ? "unreal" : "empty";
  if (got > today()) return "future";
  return today() - got > oldest ? "year" : undefined;
}

/** @param {string} [name] Which fault of the date to tell; none where left out. */
function tellFault(name) {
  // Whoever is in the field already hears nothing when the focus is put there.
  if (name !== undefined && document.activeElement === letterCame) fault.setAttribute("role", "alert");
  else fault.removeAttribute("role");
  fault.hidden = name === undefined;
  for (const words of all("[data-fault]", fault)) words.hidden = words.dataset["fault"] !== name;
  letterCame.setAttribute("aria-describedby", name === undefined ? hint : `${fault.id} ${hint}`);
  if (name === undefined) letterCame.removeAttribute("aria-invalid");
  else letterCame.setAttribute("aria-invalid", "true");
}

/**
 * Puts an answer together from sentences of the page, each with its days.
 *
 * @param {Element} way
 * @param {readonly string[]} names
 * @param {Readonly<Record<string, string>>} values
 */
function tell(way, names, values) {
  answer.textContent = "";
  for (const words of names.flatMap((name) => [...all(`[data-answer=${name}]`, way)])) {
    const said = /** @type {HTMLElement} */ (words.cloneNode(true));
    for (const slot of all("[data-slot]", said)) slot.textContent = values[slot.dataset["slot"] ?? ""] ?? "";
    answer.append(said);
  }
}

/**
 * @param {HTMLElement} way
 * @param {number} got
 */
function tellLastDay(way, got) {
  const { last, next, safe } = deadlineOf(got, Number(way.dataset["weeks"]));
  // The day that holds is told first; which day it stands for, and why, comes after it.
  const left = next - today();
  const when = left < 2 ? (["today", "tomorrow"][left] ?? "") : "left";
  /** @type {string[]} */
  let names = ["got", "past", "late"];
  if (left >= 0) {
    const before = last < today() ? ["hurry"] : safe < last && safe >= today() ? ["safe"] : [];
    names = ["got", "due", when, ...before, ...(next > last ? ["dayOff"] : [])];
  }
  tell(way, names, {
    got: withWeekday(got),
    // In large letters, which a narrow screen breaks anywhere.
    due: withWeekday(next).replace("\u00a0", " "),
    last: withWeekday(last),
    safe: withWeekday(safe),
    left: String(left),
  });
}

/** The first part of the page about the way to complain that is chosen, or about the only one. */
function chosenWay() {
  const [only] = all("[data-way]");
  if (choices.length === 0) return only;
  const choice = [...choices].find(({ checked }) => checked);
  return choice === undefined ? undefined : all(`[data-way=${choice.value}]`)[0];
}

/**
 * @param {string} name
 * @param {string} text
 */
function fill(name, text) {
  for (const place of all(`[data-filled=${name}]`)) place.textContent = text;
}

function fillLetter() {
  let isBegun = false;
  for (const field of fields) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    const text = field.value.trim();
    isBegun ||= text !== "";
    fill(field.id, text);
    // Who writes here and gives no reasons wants no lines for them.
    for (const place of all(`[data-optional=${field.id}]`)) place.hidden = text === "" && isBegun;
  }
  const got = dayOf(letterCame.value);
  const isPast = got !== undefined && faultOf(got) === undefined;
  fill("brevet-kom", isPast ? written(got) : "");
  fill("dato", isBegun || isPast ? written(today()) : "");
}

/** Shows what belongs to the chosen way, and before one is chosen nothing but the choice. */
function showWay() {
  const way = chosenWay();
  const name = way?.dataset["way"];
  for (const place of all("[data-way]")) place.hidden = place.dataset["way"] !== name;
  for (const place of all("[data-chosen]")) place.hidden = way === undefined;
  for (const place of all("[data-writing]")) place.hidden = way?.dataset["letter"] === undefined;
  for (const place of all("[data-counting]")) place.hidden = way?.dataset["weeks"] === undefined;
  answer.textContent = "";
  tellFault();
}

function forget() {
  for (const choice of choices) choice.checked = false;
  for (const field of [letterCame, ...fields]) {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
  fillLetter();
  showWay();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const got = dayOf(letterCame.value);
  const way = chosenWay();
  const wrong = faultOf(got);
  tellFault(wrong);
  answer.textContent = "";
  if (wrong !== undefined) letterCame.focus();
  else if (got !== undefined && way !== undefined) {
    tellLastDay(way, got);
    // On a small screen it stands below the button's edge of the window.
    answer.scrollIntoView({ block: "nearest" });
  }
});
letterCame.addEventListener("input", () => {
  // A day that is no longer in the field has no answer.
  answer.textContent = "";
  tellFault();
});
for (const choice of choices) choice.addEventListener("change", showWay);
addEventListener("input", fillLetter);
part("write", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  // Enter in a field is no wish for paper.
  if (!(document.activeElement instanceof HTMLInputElement)) print();
});

for (const place of all("[data-scripted]")) place.hidden = false;
for (const place of all("[data-unscripted]")) place.hidden = true;
showWay();
forgetOnLeaving(forget);
