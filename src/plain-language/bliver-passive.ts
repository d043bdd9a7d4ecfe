import { clausesOf } from "./clause.ts";

const auxiliary = /^(?:bliver|blive|blev|blevet)$/;

/** Words before a noun: what follows them is no participle. */
const nounMarkers = new Set(
  "i på af til fra med for om ved hos efter under over det et dette dit mit sit vores jeres deres".split(" "),
);

/** Words in -et that are no participles. */
const notParticiples = new Set(
  "meget andet noget intet eget lidet konkret diskret isoleret interesseret motiveret".split(" "),
);

/** Participles in -t after a consonant, and strong ones, of verbs that administration is fond of. */
const irregular = new Set(
  (
    "afholdt ansat anvendt bedt behandlet belyst bestemt betalt bedømt dækket fastlagt fastsat flyttet forlænget fulgt " +
    "fundet givet gjort henvist holdt hjulpet hørt indført indkaldt kaldt kendt ladet lagt målt nævnt opgjort oplyst " +
    "oplært overført planlagt ringet sat sendt set skrevet spurgt stillet støttet tildelt tilbudt taget truffet " +
    "udført udmålt udpeget udredt udvalgt ydet vist"
  ).split(" "),
);

/** Finds "bliver" with its participle, as in "bliver du henvist": the reader is not told who acts. */
export function bliverPassivesIn(text: string): readonly string[] {
  return clausesOf(text).flatMap((clause) => {
    const words = clause.split(" ");
    const start = words.findIndex((word) => auxiliary.test(bare(word)));
    if (start === -1) return [];
    const end = words.findIndex((word, index) => index > start && isParticiple(word, words[index - 1] ?? ""));
    return end === -1 || end - start > 5
      ? []
      : [
          words
            .slice(start, end + 1)
            .map(trimmed)
            .join(" "),
        ];
  });
}

function isParticiple(word: string, previous: string): boolean {
  const form = bare(word);
  if (nounMarkers.has(bare(previous)) || notParticiples.has(form)) return false;
  return irregular.has(form) || /^\p{L}{3,}et$/u.test(form);
}

const trimmed = (word: string): string => word.replace(/[^\p{L}\d-]/gu, "");
const bare = (word: string): string => trimmed(word).toLowerCase();
