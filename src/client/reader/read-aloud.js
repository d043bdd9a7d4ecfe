import { breaths, sentences } from "./sentences.js";
import { speaker } from "./speaker.js";
import { danishVoice, whenDanish } from "./voices.js";

// Reads the page aloud with the browser's own Danish voice, sentence by sentence; shown only where there is one.

/** What is read, in the order of the page; what only serves the eye or navigation is left out. */
const readable = "h1, h2, h3, h4, p, li, dt, dd, caption, th, td, label, legend";
const unread =
  "nav, [role='search'], button, [hidden], [aria-hidden='true'], .anchor, .on-paper, .visually-hidden";

/** @typedef {{ readonly range: Range, readonly text: string }} Spoken */

/**
 * Tells whether a text begins on a line of its own: what ends a line for the eye ends a sentence for the ear.
 *
 * @param {Text} text
 * @param {Element} element
 */
function beginsLine(text, element) {
  const parent = text.parentElement;
  const isFirst = text.previousSibling === null;
  const isBox = isFirst && parent && parent !== element && getComputedStyle(parent).display !== "inline";
  return isBox || text.previousSibling?.nodeName === "BR";
}

/**
 * @param {Element} element
 * @returns {Spoken[]} each sentence of the element's own text, each part of a long one
 */
function sentencesOf(element) {
  /** @type {Text[][]} */
  const lines = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => {
    const parent = node.parentElement;
    const own = parent?.closest(readable) === element && !parent.closest(unread);
    return own && parent.getClientRects().length > 0 ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    const line = lines[lines.length - 1];
    if (line === undefined || beginsLine(text, element)) lines.push([text]);
    else line.push(text);
  }
  return lines.flatMap(spokenIn);
}

/**
 * @param {Text[]} texts what stands in one line, however it is broken
 * @returns {Spoken[]}
 */
function spokenIn(texts) {
  const whole = texts.map(({ data }) => data).join("");
  let start = 0;
  return (
    sentences(whole)
      .flatMap(breaths)
      .map((part) => {
        const range = rangeOf(texts, start, start + part.length);
        start += part.length;
        return { range, text: part.replace(/\s+/g, " ").trim() };
      })
      // An engine can wait for ever for the end of what has no word.
      .filter(({ text }) => /[\p{L}\d]/u.test(text))
  );
}

/**
 * @param {Text[]} texts
 * @param {number} start
 * @param {number} end
 */
function rangeOf(texts, start, end) {
  const range = document.createRange();
  let offset = 0;
  for (const text of texts) {
    const next = offset + text.length;
    if (start >= offset && start < next) range.setStart(text, start - offset);
    if (end > offset && end <= next) range.setEnd(text, end - offset);
    offset = next;
  }
  return range;
}

/** @param {Range | undefined} range */
function highlight(range) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("aloud");
  if (range) CSS.highlights.set("aloud", new Highlight(range));
}

/**
 * Wires the buttons in `place`, and shows them as soon as the browser has a Danish voice.
 *
 * @param {Element} place
 */
export function readAloud(place) {
  if (!("speechSynthesis" in window)) return;
  const start = place.querySelector("[data-aloud='start']");
  const stop = place.querySelector("[data-aloud='stop']");
  const line = start?.parentElement;
  if (!(start instanceof HTMLButtonElement) || !(stop instanceof HTMLButtonElement) || !line) return;
  /** @type {import("./speaker.js").State} */
  let state = "idle";
  /** @type {Spoken[]} */
  let spoken = [];

  const {
    read,
    pause,
    resume,
    stop: end,
  } = speaker({
    engine: speechSynthesis,
    utter(text) {
      const utterance = new SpeechSynthesisUtterance(text);
      const voice = danishVoice(speechSynthesis);
      if (voice) utterance.voice = voice;
      utterance.lang = "da-DK";
      return utterance;
    },
    show(next) {
      state = next;
      const names = { idle: "Læs siden op", reading: "Pause", paused: "Læs videre" };
      start.textContent = names[next];
      if (next === "idle" && document.activeElement === stop) start.focus();
      stop.hidden = next === "idle";
    },
    mark: (sentence) => highlight(sentence === undefined ? undefined : spoken[sentence]?.range),
  });

  start.addEventListener("click", () => {
    if (state === "reading") return pause();
    if (state === "paused") return resume();
    spoken = [...document.querySelectorAll(`main :is(${readable})`)]
      .filter((element) => !element.closest(unread))
      .flatMap(sentencesOf);
    read(spoken.map(({ text }) => text));
  });
  stop.addEventListener("click", end);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state !== "idle") end();
  });
  addEventListener("pagehide", end);
  const look = whenDanish(speechSynthesis, () => {
    line.hidden = false;
  });
  // Who comes back may have got a voice in the machine's settings.
  document.addEventListener("visibilitychange", look);
}
