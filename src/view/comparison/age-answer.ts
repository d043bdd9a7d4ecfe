import { plainWords } from "../../format/markdown.ts";
import { bindText } from "../../format/typography.ts";
import { type Block, concepts } from "../../model/index.ts";
import { agesText } from "../ages-text.ts";
import type { OwnedStandard } from "../standard-context.ts";
import { texts } from "../texts.ts";
import type { Said } from "./answer.ts";
import { blocksIn, conceptTexts, conflictLines, notStated } from "./text-answer.ts";

/** Who gets the help, who does not, and by what the municipality decides. */
const telling = ["introduction", "targetGroup", "exclusions", "criteria"] as const;

const years = /(?<!\p{L})\d{1,3}[ \u00a0]?(?:år|[-–]årig)/u;
const ages =
  /(?<!\p{L})(?:alder|\p{L}*pension\p{L}*|myndig|voks\p{L}*|børn\p{L}*|barn\p{L}*|ung(?:e|es|dom)?|ældre)(?!\p{L})/iu;

const most = 2;

/**
 * Says for which ages the help is. Without a value it quotes what the texts on who gets the help say of an age; where a text
 * only seems to speak of one, one must read it.
 */
export function ageAnswer(owned: OwnedStandard): Said {
  const { ages: limits } = owned.standard.facts;
  const short = limits && agesText(limits, texts.comparison.ages);
  if (limits === undefined || short === undefined) return quotedAnswer(owned);
  const [told] = conceptTexts("targetGroup", owned);
  return {
    status: "stated",
    short: bindText(short),
    more: conflictLines(told?.section, owned),
    section: told?.anchor ?? concepts.targetGroup.anchor,
    value: { kind: "ages", ...limits },
  };
}

function quotedAnswer(owned: OwnedStandard): Said {
  const told = telling.flatMap((concept) =>
    conceptTexts(concept, owned).map((text) => ({ ...text, blocks: blocksIn(text.section, owned), concept })),
  );
  const exact = told.flatMap(({ blocks, concept, ...place }) =>
    blocks
      .flatMap((block) => quotable(block, concept === "exclusions"))
      .filter((said) => years.test(said))
      .map((said) => ({ ...place, said })),
  );
  const isAboutAge = (words: string): boolean => years.test(words) || ages.test(words);
  const place = exact[0] ?? told.find(({ section }) => isAboutAge(wordsIn(section)));
  if (place === undefined && !isAboutAge(owned.standard.summary.who)) return notStated(owned);
  const { inText, read } = texts.comparison;
  const isQuoted = exact.length > 0 && exact.length <= most;
  return {
    status: "in-text",
    short: inText,
    ...(isQuoted
      ? { more: exact.map(({ said }) => bindText(said)) }
      : { read: read({ section: place?.heading ?? texts.headings.targetGroup }) }),
    section: place?.anchor ?? concepts.targetGroup.anchor,
  };
}

/** Gives the sentences and points of a block that can stand alone; a point that keeps from the help has what it says before. */
function quotable(block: Block, isAgainst: boolean): readonly string[] {
  if (typeof block === "string") return sentencesOf(block);
  switch (block.kind) {
    case "text":
      return sentencesOf(block.text);
    case "list":
    case "conditions": {
      const { intro = "", items } = block;
      const points = items.map((item) => (isAgainst ? `${intro} ${item}` : `… ${item}`));
      return [...sentencesOf(intro), ...points.map(plainWords)];
    }
    default:
      return [];
  }
}

const sentencesOf = (text: string): readonly string[] =>
  plainWords(text)
    .split(/(?<=[.?!])\s+/u)
    .filter((sentence) => sentence !== "");

function wordsIn(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(wordsIn).join(" ");
}
