/** Verbs whose passive in -s fills administrative texts; the list keeps genitives and "findes" out. */
const verbs =
  "afdækkes afgives afgøres afholdes afhjælpes afklares afslås afsluttes aftales anbefales anføres ansøges anvendes " +
  "bedes bedømmes begrundes behandles benyttes beregnes beskrives bestilles besvares betales bevilges bistås dækkes " +
  "etableres fastlægges fastsættes foretages forlænges forudsættes forventes fremgås fremsendes følges genvurderes " +
  "gives godkendes henvises hjælpes igangsættes iværksættes inddrages indgives indhentes indbringes indkaldes " +
  "indsendes justeres klages kontaktes kræves leveres medbringes medtages modtages målrettes oplyses opfølges " +
  "opkræves oprettes ophæves opstilles orienteres planlægges påklages rettes revurderes sendes skønnes stilles stoppes " +
  "støttes suppleres søges tages tilbydes tildeles tilføres tilgodeses tilkaldes tilrettelægges tilstræbes træffes " +
  "tælles udarbejdes udbetales udføres udleveres udmåles udpeges undersøges varetages videresendes visiteres vurderes " +
  "ydes ændres";

const listed = new RegExp(`(?<![\\p{L}-])(?:${verbs.split(" ").join("|")})(?![\\p{L}-])`, "giu");

/** After these verbs a word in -es is a passive, unless it is one of those that have no other form. */
const afterModal =
  /(?<!\p{L})(?:kan|skal|må|vil|bør|kunne|skulle|måtte|ville|burde)(?: (?:du|ikke|også|kun|altid|først|derefter|eventuelt))* (\p{L}{3,}es)(?!\p{L})/giu;

const ownMeaning = new Set(
  "findes lykkes mødes synes trives enes skiftes længes mindes omgås færdes tages følges skændes forenes samles deres jeres alles".split(
    " ",
  ),
);

/** Finds verbs in the passive with -s, as in "støtten ydes": the reader is not told who acts. */
export function sPassivesIn(text: string): readonly string[] {
  const found = [
    ...[...text.matchAll(listed)].map((match) => ({ at: match.index, word: match[0] })),
    ...[...text.matchAll(afterModal)].map((match) => ({
      at: match.index + match[0].length - (match[1]?.length ?? 0),
      word: match[1] ?? "",
    })),
  ];
  const words = new Map(
    found.filter(({ word }) => !ownMeaning.has(word.toLowerCase())).map((one) => [one.at, one.word]),
  );
  return [...words].toSorted(([a], [b]) => a - b).map(([, word]) => word);
}
