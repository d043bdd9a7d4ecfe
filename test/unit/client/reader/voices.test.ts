import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { danishVoice, isDanish, whenDanish } from "../../../../src/client/reader/voices.js";

type Voice = Pick<SpeechSynthesisVoice, "name" | "lang" | "localService">;

const voice = (lang: string, name = "Sara", localService = true): Voice => ({ lang, name, localService });

/** An engine that knows nothing but its voices. */
function engineWith(...voices: Voice[]) {
  return {
    voices,
    onvoiceschanged: () => {},
    asked: 0,
    getVoices() {
      this.asked += 1;
      return this.voices as SpeechSynthesisVoice[];
    },
  };
}

const asEngine = (engine: object) => engine as SpeechSynthesis;

describe("a voice is Danish", () => {
  test.each(["da", "da-DK", "da_DK", "DA-dk", "dan", "dan-DNK", "dan_DNK", "da-DK-x-kfm-network", "Danish"])(
    "by its language %s",
    (lang) => {
      expect(isDanish(voice(lang, "Voice 7"))).toBe(true);
    },
  );

  test.each([
    "Sara",
    "Dansk",
    "danish",
    "Microsoft Helle Desktop",
    "Google dansk",
    "Danish+f3",
    "da-dk-x-sfp",
  ])("by its name %s where it has no language", (name) => {
    expect(isDanish(voice("", name))).toBe(true);
    expect(isDanish({ name })).toBe(true);
    expect(isDanish(voice("und", name))).toBe(true);
  });

  test.each([
    voice("en-US", "Sara"),
    voice("nb-NO", "Danish"),
    voice("dak", "Dakota"),
    voice("", "Samantha"),
    voice("", "Saraswati"),
    voice("", "Dana"),
    voice("prs-AF", "Dari"),
  ])("and $lang $name is not", (other) => {
    expect(isDanish(other)).toBe(false);
  });
});

test("a voice of this machine is chosen before one that reads on somebody else's", () => {
  const engine = engineWith(voice("sv-SE"), voice("da-DK", "Online", false), voice("da_DK", "Own"));
  expect(danishVoice(asEngine(engine))?.name).toBe("Own");
  engine.voices.pop();
  expect(danishVoice(asEngine(engine))?.name).toBe("Online");
});

describe("reading aloud is offered", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const offers = (engine: object) => {
    const tell = vi.fn<() => void>();
    return { tell, look: whenDanish(asEngine(engine), tell) };
  };

  test("at once where the voice is there", () => {
    const { tell } = offers(engineWith(voice("da-DK")));
    expect(tell).toHaveBeenCalledOnce();
  });

  test("when the engine says that its voices have come, and once only; not by a listener, which Safari 15 lacks here", () => {
    const engine = engineWith();
    const { tell } = offers(engine);
    engine.voices.push(voice("da_DK"));
    engine.onvoiceschanged();
    engine.onvoiceschanged();
    vi.advanceTimersByTime(100_000);
    expect(tell).toHaveBeenCalledOnce();
  });

  test("when the voices have come and the engine says nothing", () => {
    const engine = engineWith();
    const { tell } = offers(engine);
    vi.advanceTimersByTime(9000);
    expect(tell).not.toHaveBeenCalled();
    engine.voices.push(voice("dan-DNK"));
    vi.advanceTimersByTime(10_000);
    expect(tell).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("when the reader comes back from the settings of the machine, however late", () => {
    const engine = engineWith(voice("en-GB"));
    const { tell, look } = offers(engine);
    vi.advanceTimersByTime(3_600_000);
    engine.voices.push(voice("da-DK"));
    look();
    expect(tell).toHaveBeenCalledOnce();
  });

  test("never where there is none, and the engine is soon left in peace", () => {
    const engine = engineWith(voice("en-GB"));
    const { tell } = offers(engine);
    vi.advanceTimersByTime(120_000);
    const { asked } = engine;
    expect(asked).toBeLessThan(12);
    vi.advanceTimersByTime(3_600_000);
    expect(engine.asked).toBe(asked);
    expect(vi.getTimerCount()).toBe(0);
    expect(tell).not.toHaveBeenCalled();
  });
});
