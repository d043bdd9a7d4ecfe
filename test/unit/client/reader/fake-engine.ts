/** How an engine differs from what the specification says; each way was reported of a browser that people have. */
export interface Ways {
  /** What pause() does: Android's ends the utterance, with `end` or with an error; speech-dispatcher's does nothing. */
  readonly pause?: "ends" | "fails" | "nothing";
  /** What the utterance tells after cancel(), and after how many milliseconds; most tell an error at once. */
  readonly cancel?: { readonly tells: "end" | "error" | "nothing"; readonly after: number };
  /** So long after cancel() a speak() is lost. */
  readonly deafFor?: number;
  /** Falls silent after so long, says that it still speaks and tells no end: Chrome on a desktop. */
  readonly stallsAfter?: number;
  /** Never tells `start`. */
  readonly noStart?: boolean;
  /** Never says that it speaks. */
  readonly noFlag?: boolean;
  /** Never tells `end`. */
  readonly noEnd?: boolean;
  /** Answers these texts with an error. */
  readonly refuses?: Readonly<Record<string, SpeechSynthesisErrorCode>>;
}

/** An utterance as far as the engine knows it. */
export class FakeUtterance extends EventTarget {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  /** Tells what became of it. */
  tell(kind: "start" | "end" | "error", error?: SpeechSynthesisErrorCode) {
    this.dispatchEvent(Object.assign(new Event(kind), { error }));
  }
}

/** So long is a letter spoken. */
export const letter = 70;

/** An engine that speaks one utterance at a time, on the clock of the test, in its own way. */
export class FakeEngine {
  /** What was heard to its end, and what was begun. */
  readonly heard: string[] = [];
  readonly begun: string[] = [];
  speaking = false;
  pending = false;
  readonly #ways: Ways;
  #queue: FakeUtterance[] = [];
  #deafUntil = 0;
  #isPaused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ways: Ways = {}) {
    this.#ways = ways;
  }

  speak(utterance: FakeUtterance) {
    if (Date.now() < this.#deafUntil) return;
    this.#queue.push(utterance);
    if (this.#queue.length === 1) this.#begin();
  }

  cancel() {
    const { tells, after } = this.#ways.cancel ?? { tells: "error", after: 0 };
    const dropped = this.#queue;
    this.#drop();
    this.#deafUntil = Date.now() + (this.#ways.deafFor ?? 0);
    setTimeout(() => {
      for (const utterance of dropped) {
        if (tells !== "nothing") utterance.tell(tells, "canceled");
      }
    }, after);
  }

  pause() {
    const { pause } = this.#ways;
    const [current] = this.#queue;
    if (pause === "nothing") return;
    if (pause === undefined) this.#isPaused = true;
    clearTimeout(this.#timer);
    if (pause === "ends") this.#end();
    if (pause === "fails") {
      this.#drop();
      current?.tell("error", "interrupted");
    }
  }

  resume() {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#begin();
  }

  /** Somebody else takes the voice: another page, a telephone call. */
  interrupt() {
    const [current] = this.#queue;
    this.#drop();
    current?.tell("error", "interrupted");
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#queue = [];
    this.speaking = false;
  }

  #begin() {
    const [utterance] = this.#queue;
    if (utterance === undefined || this.#isPaused) return;
    const { refuses = {}, noStart, noFlag, noEnd, stallsAfter = Number.POSITIVE_INFINITY } = this.#ways;
    const error = refuses[utterance.text];
    this.begun.push(utterance.text);
    this.speaking = noFlag !== true;
    if (noStart !== true) utterance.tell("start");
    const length = utterance.text.length * letter;
    this.#timer = setTimeout(
      () => {
        if (length > stallsAfter) return;
        if (error !== undefined) {
          this.#drop();
          utterance.tell("error", error);
          return;
        }
        this.heard.push(utterance.text);
        if (noEnd === true) this.#drop();
        else this.#end();
      },
      error === undefined ? length : 0,
    );
  }

  #end() {
    const ended = this.#queue.shift();
    const hasMore = this.#queue.length > 0;
    this.speaking = false;
    ended?.tell("end");
    if (hasMore) this.#begin();
  }
}
