import { wordsOf } from "./word.ts";

/** Words that stand in every text of help and say nothing of what one is about. */
const common = new Set(
  (
    "alle altid anden andet andre ankom bare begge blev blive bliver brug bruge både deres dette disse efter eller ellers " +
    "bor boet endnu enten fordi først første gerne hans hele helst hende henne hjælp hjælpe hjælpen hjælper hver hvert hvis hvor " +
    "hvordan hvornår igen ikke inden ingen intet nej jeres kommune kommunen kommunens kunne lige man mange med mellem men mere " +
    "meget mindst mod måske nogen noget nogle når ofte også over samme selv sige siger sine skal skulle snart sådan under " +
    "uden ville være været vores ved derfor derefter kan har får fra som der den det dig din dine dit du og at er en et for " +
    "hos ind jer jo kun lad må mig min mit ned nok nu om op os på sig så til ud vi vil af da de dem han hun end før gør gøre " +
    "få giver give højst normalt oftest typisk aldrig straks automatisk regel tit"
  ).split(" "),
);

const endings = /(?:ernes?|enes?|ens|ets|ene|erede|ede|ers|en|et|es|er|te|de|e|s|r|t)$/u;

/** Gives the stems of the words that a text is about, each once; inflection is cut off roughly, and both alike. */
export function contentStemsOf(text: string): readonly string[] {
  const words = wordsOf(text)
    .flatMap((word) => word.toLowerCase().split("-"))
    .filter((word) => word.length > 2 && !common.has(word) && !/\d/.test(word));
  return [...new Set(words.map(stemOf))];
}

function stemOf(word: string): string {
  const cut = word.replace(endings, "");
  // A short word ends in -r or -t of its own more often: "spor", "plet".
  const fewest = cut + word.at(-1) === word && /[rt]$/.test(word) ? 4 : 3;
  return cut.length < fewest ? word : cut.replace(/(.)\1$/u, "$1");
}

/** Counts the stems that two texts share. */
export function sharedStems(stems: readonly string[], others: readonly string[]): number {
  return stems.filter((stem) => others.includes(stem)).length;
}
