// Reads the page aloud with the browser's own Danish voice, sentence by sentence; shown only where there is one.

/** What is read, in the order of the page; what only serves the eye or navigation is left out. */
const readable = "h1, h2, h3, h4, p, li, dt, dd, caption, th, td";
const unread = "nav, form, [hidden], [aria-hidden='true'], .anchor, .on-paper, .visually-hidden";

/**
 * @param {Element} element
 * @returns {Range[]} one range for each sentence of the element's own text
 */
function sentencesOf(element) {
  /** @type {Text[]} */
  const texts = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => {
    const parent = node.parentElement;
    const own = parent?.closest(readable) === element && !parent.closest(unread);
    return own ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  const whole = texts.map(({ data }) => data).join("");
  const segments = new Intl.Segmenter("da", { granularity: "sentence" }).segment(whole);
  return [...segments]
    .filter(({ segment }) => segment.trim() !== "")
    .map(({ index, segment }) => rangeOf(texts, index, index + segment.length));
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

/** @returns {SpeechSynthesisVoice | undefined} */
function danishVoice() {
  return speechSynthesis.getVoices().find(({ lang }) => /^da\b/i.test(lang));
}

/**
 * Wires the buttons in `place`, and shows them as soon as the browser has a Danish voice.
 *
 * @param {Element} place
 */
export function readAloud(place) {
  if (!("speechSynthesis" in window) || !("Segmenter" in Intl)) return;
  const start = place.querySelector("[data-aloud='start']");
  const stop = place.querySelector("[data-aloud='stop']");
  const line = start?.parentElement;
  if (!(start instanceof HTMLButtonElement) || !(stop instanceof HTMLButtonElement) || !line) return;
  /** @type {"idle" | "reading" | "paused"} */
  let state = "idle";
  let turn = 0;

  /** @param {typeof state} next */
  const show = (next) => {
    state = next;
    const names = { idle: "Læs siden op", reading: "Pause", paused: "Læs videre" };
    start.textContent = names[next];
    stop.hidden = next === "idle";
  };
  const end = () => {
    turn += 1;
    speechSynthesis.cancel();
    highlight(undefined);
    if (document.activeElement === stop) start.focus();
    show("idle");
  };
  const read = () => {
    turn += 1;
    const own = turn;
    const queue = [...document.querySelectorAll(`main :is(${readable})`)]
      .filter((element) => !element.closest(unread))
      .flatMap(sentencesOf);
    const next = () => {
      if (own !== turn) return;
      const range = queue.shift();
      if (range === undefined) return end();
      const utterance = new SpeechSynthesisUtterance(range.toString().replace(/\s+/g, " ").trim());
      const voice = danishVoice();
      if (voice) utterance.voice = voice;
      utterance.lang = "da-DK";
      utterance.addEventListener("start", () => highlight(range));
      utterance.addEventListener("end", next);
      utterance.addEventListener("error", () => {
        if (own === turn) end();
      });
      speechSynthesis.speak(utterance);
    };
    show("reading");
    next();
  };

  start.addEventListener("click", () => {
    if (state === "idle") return read();
    if (state === "reading") speechSynthesis.pause();
    else speechSynthesis.resume();
    show(state === "reading" ? "paused" : "reading");
  });
  stop.addEventListener("click", end);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state !== "idle") end();
  });
  addEventListener("pagehide", () => speechSynthesis.cancel());
  const offer = () => {
    line.hidden = danishVoice() === undefined;
  };
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);
}
