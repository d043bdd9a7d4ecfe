import { danishNumber } from "../../format/number.ts";
import { bindText, joinWords, upperFirst } from "../../format/typography.ts";
import { concepts, structuredConcepts, type TextConcept, type TimeLimit } from "../../model/index.ts";
import { isStated } from "../not-stated-view.ts";
import type { OwnedStandard } from "../standard-context.ts";
import { texts } from "../texts.ts";
import { limitFrom } from "../time-limit-view.ts";
import type { FactValue, Said } from "./answer.ts";
import { conceptTexts, conflictLines, conflictText, lawLines } from "./text-answer.ts";

/** Says the time limits of some kinds; where there is none, what is said otherwise. A disputed one is told with each value. */
export function limitsAnswer(
  owned: OwnedStandard,
  isOfKind: (limit: TimeLimit) => boolean,
  otherwise: () => Said,
): Said {
  const limits = owned.standard.timeLimits.filter(isOfKind);
  const [only, ...others] = limits;
  if (only === undefined) return otherwise();
  const disputed = limits.find(({ stated }) => stated.length > 1);
  const told = toldOf(only.section, owned);
  const { section } = told ?? {};
  const short =
    others.length === 0
      ? upperFirst(valuesOf(only))
      : texts.comparison.limits({ count: danishNumber(limits.length) });
  return {
    status: disputed === undefined ? "stated" : "in-conflict",
    short: disputed === undefined ? short : conflictText(disputed.stated.length, owned),
    more: [
      ...(others.length === 0 && disputed === undefined ? [only.what] : limits.map(lineOf)),
      // The points of the section on which the limits themselves are.
      ...(disputed === undefined ? conflictLines(section, owned) : []),
    ].map(bindText),
    ...(section === undefined ? {} : { law: lawLines(section) }),
    section: told?.anchor ?? "frister",
    value: { kind: "time-limits", limits: limits.map(limitValue) },
  };
}

/** The section that tells of a limit itself; the others stand in a list of their own. */
function toldOf(concept: TimeLimit["section"], owned: OwnedStandard) {
  if (concept === undefined || !isStated(concept, owned.standard)) return undefined;
  const isStructured = structuredConcepts.some((one) => one === concept);
  const [told] = isStructured ? [] : conceptTexts(concept as TextConcept, owned);
  return told ?? { anchor: concepts[concept].anchor, section: undefined };
}

function valuesOf(limit: TimeLimit): string {
  return joinWords(
    limit.stated.map(({ value, unit }) => limitFrom(limit, value, unit)),
    "eller",
  );
}

const lineOf = (limit: TimeLimit): string => `${limit.what}: ${valuesOf(limit)}`;

function limitValue({ kind, what, bound, from, stated }: TimeLimit) {
  return {
    kind,
    what,
    bound,
    ...(from === undefined ? {} : { from }),
    stated: stated.map(({ value, unit }) => ({ value, unit })),
  } satisfies Extract<FactValue, { kind: "time-limits" }>["limits"][number];
}
