// Reads sentence after sentence, and knows itself where it is: what engines do with pause() and cancel() differs.
// Android's pause() is cancel(), others ignore it; cancel() ends an utterance at once, later, with an error or not at
// all; speak() right after it can be lost; an utterance can fall silent and never end.

/** An engine needs so long after cancel() before it hears speak(). */
const rest = 250;

/** How often an engine is asked whether it still speaks. */
const watch = 1000;

/**
 * The longest that a sentence takes, read slowly.
 *
 * @param {string} text
 */
const longest = (text) => 5000 + text.length * 200;

/**
 * @typedef {"idle" | "reading" | "paused"} State
 * @typedef {object} Reading
 * @property {SpeechSynthesis} engine
 * @property {(text: string) => SpeechSynthesisUtterance} utter
 * @property {(state: State) => void} show
 * @property {(sentence: number | undefined) => void} mark tells which sentence is read
 */

/**
 * Makes what reads sentences one by one.
 *
 * @param {Reading} reading
 */
export function speaker({ engine, utter, show, mark }) {
  /** @type {readonly string[]} */
  let texts = [];
  let place = 0;
  let failures = 0;
  /** Grows with all that makes earlier events void: they can come late. */
  let turn = 0;
  let cancelled = Number.NEGATIVE_INFINITY;
  /** @type {SpeechSynthesisUtterance | undefined} Chrome forgets to tell the end of one that nobody holds. */
  let held;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const silence = (isSpeaking = held !== undefined) => {
    turn += 1;
    clearTimeout(timer);
    held = undefined;
    if (!isSpeaking) return;
    cancelled = Date.now();
    engine.cancel();
  };

  const pause = () => {
    silence();
    show("paused");
  };

  const stop = () => {
    silence();
    place = 0;
    mark(undefined);
    show("idle");
  };

  /** @param {number} next */
  const goTo = (next) => {
    held = undefined;
    place = next;
    speak();
  };

  /**
   * The same sentence once more, then the next; an engine that goes on failing waits for the reader. One that lost a
   * sentence right after cancel() would lose the next one after another.
   *
   * @param {boolean} isSpeaking
   */
  const fail = (isSpeaking) => {
    silence(isSpeaking);
    failures += 1;
    if (failures > 3) {
      failures = 0;
      pause();
    } else goTo(failures === 2 ? place + 1 : place);
  };

  const say = () => {
    const text = texts[place];
    if (text === undefined) return stop();
    turn += 1;
    const own = turn;
    const utterance = utter(text);
    const until = Date.now() + longest(text);
    let isStarted = false;
    let wasHeard = false;
    let silences = 0;
    const done = () => {
      if (own !== turn) return;
      failures = 0;
      goTo(place + 1);
    };
    utterance.addEventListener("start", () => {
      isStarted = true;
      wasHeard = engine.speaking;
    });
    utterance.addEventListener("end", done);
    utterance.addEventListener("error", ({ error }) => {
      if (own !== turn) return;
      // Another page or a telephone call took the voice; the reader says when to go on.
      if (["canceled", "interrupted", "not-allowed"].includes(error)) pause();
      else fail(false);
    });
    const look = () => {
      const isHeard = engine.speaking || engine.pending;
      wasHeard ||= isHeard;
      silences = isHeard ? 0 : silences + 1;
      // One that began and was never told to speak does not tell.
      if (silences > 1 && wasHeard && isStarted) return done();
      if (silences > 1 && !isStarted) return fail(false);
      if (Date.now() > until) return fail(true);
      timer = setTimeout(look, watch);
    };
    timer = setTimeout(look, watch);
    held = utterance;
    mark(place);
    // One that was paused elsewhere says nothing.
    engine.resume();
    engine.speak(utterance);
  };

  // Without a wait where none is needed: an iPhone hears the first speak() only from within the reader's own tap.
  const speak = () => {
    clearTimeout(timer);
    const wait = cancelled + rest - Date.now();
    if (wait > 0) timer = setTimeout(say, wait);
    else say();
  };

  return {
    /** @param {readonly string[]} sentences */
    read: (sentences) => {
      silence();
      texts = sentences;
      place = 0;
      failures = 0;
      show("reading");
      speak();
    },
    pause,
    resume: () => {
      show("reading");
      speak();
    },
    stop,
  };
}
