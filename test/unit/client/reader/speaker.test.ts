import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type State, speaker } from "../../../../src/client/reader/speaker.js";
import { FakeEngine, FakeUtterance, letter, type Ways } from "./fake-engine.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const sentences = ["Ring til kommunen først.", "Du kan få støtte i dit hjem.", "Det er gratis."];
const first = (sentences[0] ?? "").length * letter;

/** A reader of these sentences with an engine that has its own ways; `state` and `marked` are what the page shows. */
function reading(ways: Ways, texts: readonly string[] = sentences) {
  const engine = new FakeEngine(ways);
  const shown: State[] = [];
  const marked: (number | undefined)[] = [];
  const reader = speaker({
    engine: engine as unknown as SpeechSynthesis,
    utter: (text) => new FakeUtterance(text) as EventTarget as SpeechSynthesisUtterance,
    show: (state) => shown.push(state),
    mark: (sentence) => marked.push(sentence),
  });
  return { ...reader, engine, marked, start: () => reader.read(texts), state: () => shown.at(-1) };
}

const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

/** Each with the browser that was seen to behave so. */
const engines: readonly (readonly [string, Ways])[] = [
  ["as the specification says", {}],
  ["Android: pause() ends the utterance", { pause: "ends" }],
  ["Android: pause() fails the utterance", { pause: "fails" }],
  ["speech-dispatcher: pause() does nothing", { pause: "nothing" }],
  ["Safari: cancel() tells the end late", { cancel: { tells: "end", after: 400 } }],
  [
    "Safari: cancel() tells an error later than the next sentence begins",
    { cancel: { tells: "error", after: 900 } },
  ],
  ["an older Chrome: cancel() tells the end at once", { cancel: { tells: "end", after: 0 } }],
  ["an engine that tells nothing of cancel()", { cancel: { tells: "nothing", after: 0 } }],
  ["Chrome: speak() is lost right after cancel()", { deafFor: 200 }],
  ["Linux: speak() is lost for longer than anybody waits", { deafFor: 1500 }],
  ["an engine that never tells the start", { noStart: true }],
  ["an engine that never tells the end", { noEnd: true }],
  ["an engine that never says that it speaks", { noFlag: true }],
];

describe.each(engines)("with %s", (_, ways) => {
  test("every sentence is read once, in order, and then all is as before", () => {
    const { start, engine, state, marked } = reading(ways);
    start();
    expect(state()).toBe("reading");
    wait(60_000);
    expect(engine.heard).toEqual(sentences);
    expect(state()).toBe("idle");
    expect(marked).toEqual([0, 1, 2, undefined]);
  });

  test("pause is silence at once, however long, and reading goes on with the same sentence", () => {
    const { start, pause, resume, engine, state } = reading(ways);
    start();
    wait(first + 2500);
    const { length } = engine.heard;
    pause();
    expect(state()).toBe("paused");
    wait(120_000);
    expect(engine.speaking).toBe(false);
    expect([engine.heard.length, state()]).toEqual([length, "paused"]);
    resume();
    expect(state()).toBe("reading");
    wait(60_000);
    expect(engine.heard).toEqual(sentences);
    expect(state()).toBe("idle");
  });

  test("stop is silence, and reading again begins with the first sentence", () => {
    const { start, stop, engine, state } = reading(ways);
    start();
    wait(first + 2500);
    const before = engine.heard.length;
    stop();
    expect(state()).toBe("idle");
    start();
    wait(60_000);
    expect(engine.heard.slice(before)).toEqual(sentences);
    expect(state()).toBe("idle");
  });

  test("pressing fast leaves one voice that reads from where it was", () => {
    const { start, pause, resume, stop, engine, state } = reading(ways);
    start();
    for (let press = 0; press < 5; press++) {
      pause();
      resume();
      wait(40);
    }
    wait(60_000);
    expect(engine.heard).toEqual(sentences);
    start();
    stop();
    wait(60_000);
    expect([engine.heard.length, state()]).toEqual([3, "idle"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("the first sentence is spoken from within the reader's own tap, or an iPhone stays silent", () => {
  const { start, pause, resume, engine } = reading({});
  start();
  expect(engine.begun).toEqual(sentences.slice(0, 1));
  pause();
  wait(1000);
  resume();
  expect(engine.begun).toHaveLength(2);
});

test("an engine that hears nothing right after cancel() is given its time, and the reader hardly waits", () => {
  const { start, pause, resume, engine } = reading({ deafFor: 200 });
  start();
  pause();
  resume();
  wait(500);
  expect(engine.begun).toHaveLength(2);
});

test("an engine that falls silent and tells nothing does not keep the rest of the page from the reader", () => {
  const long = "så ".repeat(60);
  const { start, engine, state } = reading({ stallsAfter: 3000 }, ["Kort.", long, "Det er gratis."]);
  start();
  wait(180_000);
  expect(engine.heard).toEqual(["Kort.", "Det er gratis."]);
  expect(engine.begun.filter((text) => text === long)).toHaveLength(2);
  expect(state()).toBe("idle");
});

test("a slow voice is let finish", () => {
  const slow = "Langsom ".repeat(20);
  const { start, engine } = reading({}, [slow]);
  start();
  wait(slow.length * letter);
  expect([engine.begun, engine.heard]).toEqual([[slow], [slow]]);
});

test("a telephone call takes the voice: the reader says when to go on", () => {
  const { start, resume, engine, state } = reading({});
  start();
  wait(first + 100);
  engine.interrupt();
  expect(state()).toBe("paused");
  wait(60_000);
  expect(engine.heard).toHaveLength(1);
  resume();
  wait(60_000);
  expect(engine.heard).toEqual(sentences);
});

test("a sentence that the engine cannot say is tried twice and left out", () => {
  const { start, engine, state } = reading({ refuses: { [sentences[1] ?? ""]: "synthesis-failed" } });
  start();
  wait(60_000);
  expect(engine.heard).toEqual([sentences[0], sentences[2]]);
  expect(engine.begun).toHaveLength(4);
  expect(state()).toBe("idle");
});

test("an engine that can say nothing waits for the reader", () => {
  const refuses = Object.fromEntries(sentences.map((text) => [text, "network" as const]));
  const { start, engine, state } = reading({ refuses });
  start();
  wait(60_000);
  expect(state()).toBe("paused");
  expect(engine.begun.length).toBeLessThan(6);
});

test("an engine that was left paused by another page speaks", () => {
  const { start, engine } = reading({});
  engine.pause();
  start();
  wait(60_000);
  expect(engine.heard).toEqual(sentences);
});
