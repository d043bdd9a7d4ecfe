// Which voice is Danish, and when the browser knows of it: every engine has its own way.

/** What a voice of no language is called in the languages of its machines, and the names of Danish voices. */
const named =
  /(?:^|[^\p{L}])(?:dansk|danish|danois|dänisch|danés|danese|deens|danska|tanska|duński|sara|magnus|naja|mads|mette|rasmus|helle|christel|jeppe)(?![\p{L}])|^da[-_]/iu;

/**
 * Tells whether a voice reads Danish: da, da-DK, da_DK, dan, dan-DNK; without a language by its name.
 *
 * @param {{ readonly lang?: string | null, readonly name?: string | null }} voice
 */
export function isDanish({ lang, name }) {
  const language = (lang ?? "").trim();
  if (language === "" || /^(?:und|mul|zxx)(?![\p{L}])/iu.test(language)) return named.test(name ?? "");
  return /^(?:da|dan|dansk|danish)(?![\p{L}])/iu.test(language);
}

/**
 * The Danish voice of an engine, one of this machine before one that reads on somebody else's.
 *
 * @param {SpeechSynthesis} engine
 */
export function danishVoice(engine) {
  const voices = [...(engine.getVoices() ?? [])].filter(isDanish);
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** When to look again, in seconds: often at first, and not for ever. */
const looks = [0.25, 0.5, 1, 2, 4, 8, 15, 30];

/**
 * Calls `tell` as soon as there is a Danish voice: some engines load their voices late and say so late or never.
 *
 * @param {SpeechSynthesis} engine
 * @param {() => void} tell
 */
export function whenDanish(engine, tell) {
  let look = 0;
  let isTold = false;
  const ask = () => {
    if (isTold || danishVoice(engine) === undefined) return;
    isTold = true;
    tell();
  };
  const again = () => {
    ask();
    const wait = looks[look++];
    if (!isTold && wait !== undefined) setTimeout(again, wait * 1000);
  };
  // Not as a listener: Safari took none here before 16.
  engine.onvoiceschanged = ask;
  again();
  return ask;
}
