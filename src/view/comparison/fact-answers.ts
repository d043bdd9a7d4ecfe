import { concepts, type TextConcept } from "../../model/index.ts";
import { isAppliedFor } from "../applied-for.ts";
import { lostContact, saidOfAnonymity } from "../checklist-facts.ts";
import { isStated, tellsOfAnswer } from "../not-stated-view.ts";
import type { OwnedStandard } from "../standard-context.ts";
import { texts } from "../texts.ts";
import { ageAnswer } from "./age-answer.ts";
import { hoursAnswer, priceAnswer } from "./amount-answers.ts";
import { type FactAnswer, type QuestionId, questionIds, type Said, yesNo } from "./answer.ts";
import { complaintAnswer } from "./complaint-answer.ts";
import { contactAnswer } from "./contact-answer.ts";
import { limitsAnswer } from "./limits-answer.ts";
import { conceptTexts, conflictLines, lawLines, lineOf, notStated, textAnswer } from "./text-answer.ts";

/** How a question is answered, and the concept whose texts tell of it. */
interface Question {
  readonly concept?: TextConcept;
  readonly answer: (owned: OwnedStandard) => Said;
}

const questions: Readonly<Record<QuestionId, Question>> = {
  price: { concept: "cost", answer: priceAnswer },
  "hours-per-week": { concept: "scope", answer: hoursAnswer },
  "first-contact": { answer: firstContactAnswer },
  anonymity: { concept: "rights", answer: anonymityAnswer },
  refusal: { concept: "rights", answer: refusalAnswer },
  "free-choice": { concept: "freeChoice", answer: choiceAnswer },
  "decision-needed": { concept: "howToApply", answer: decisionNeededAnswer },
  complaint: { answer: complaintAnswer },
  "decision-time": { concept: "processingTime", answer: decisionTimeAnswer },
  "follow-up": { concept: "followUp", answer: followUpAnswer },
  "other-time-limits": { answer: otherLimitsAnswer },
  "visits-before-closing": { concept: "ending", answer: visitsAnswer },
  "age-limits": { concept: "targetGroup", answer: ageAnswer },
  contact: { answer: contactAnswer },
};

/**
 * Answers every question by which standards are compared from one standard alone: its values, else its texts, else that
 * its source does not say. An answer says neither more nor less than the standard's own page.
 */
export function factAnswers(owned: OwnedStandard): readonly FactAnswer[] {
  return questionIds.map((id) => {
    const { concept, answer } = questions[id];
    const { more = [], law = [], ...said } = answer(owned);
    const told = concept === undefined ? [] : conceptTexts(concept, owned);
    return {
      id,
      ...said,
      law: [...new Set([...law, ...told.flatMap(({ section }) => lawLines(section))])],
      more,
    };
  });
}

function anonymityAnswer(owned: OwnedStandard): Said {
  const { facts, sections } = owned.standard;
  const { anonymity } = facts;
  // To whom one may keep one's name stands in the standard's own sentence.
  const said = saidOfAnonymity(sections).map(lineOf);
  if (anonymity === undefined) {
    const { inText: short } = texts.comparison;
    return said.length === 0
      ? notStated(owned)
      : { status: "in-text", short, more: said, section: concepts.rights.anchor };
  }
  const usual = anonymity ? texts.facts.anonymity : texts.facts.noAnonymity;
  return yesNo(anonymity, concepts.rights.anchor, said.length > 0 ? said : [usual]);
}

function refusalAnswer(owned: OwnedStandard): Said {
  const { rightToRefuse } = owned.standard.facts;
  if (rightToRefuse === undefined) return notStated(owned);
  return yesNo(rightToRefuse, concepts.rights.anchor, rightToRefuse ? [texts.facts.rightToRefuse] : []);
}

function choiceAnswer(owned: OwnedStandard): Said {
  const { freeChoice } = owned.standard.facts;
  if (freeChoice === undefined) return textAnswer("freeChoice", owned);
  const [told] = conceptTexts("freeChoice", owned);
  return yesNo(freeChoice, told?.anchor ?? concepts.freeChoice.anchor, [
    freeChoice ? texts.facts.freeChoice : texts.facts.noFreeChoice,
    ...conflictLines(told?.section, owned),
  ]);
}

function decisionNeededAnswer(owned: OwnedStandard): Said {
  const { referralNeeded } = owned.standard.facts;
  // A text on how to begin need not tell whether a decision is needed: who sends a reader there for it promises too much.
  if (referralNeeded === undefined) return notStated(owned);
  const [told] = conceptTexts("howToApply", owned);
  const { shortAnswer } = texts;
  return yesNo(referralNeeded, told?.anchor ?? "det-korte-svar", [
    referralNeeded ? shortAnswer.referralNeeded : shortAnswer.noReferralNeeded,
    ...conflictLines(told?.section, owned),
  ]);
}

function firstContactAnswer(owned: OwnedStandard): Said {
  const { standard } = owned;
  const otherwise = () =>
    !isAppliedFor(standard) && isStated("processingTime", standard)
      ? textAnswer("processingTime", owned)
      : notStated(owned);
  return limitsAnswer(owned, ({ kind }) => kind === "first-contact", otherwise);
}

function decisionTimeAnswer(owned: OwnedStandard): Said {
  return limitsAnswer(owned, tellsOfAnswer, () => textAnswer("processingTime", owned));
}

function followUpAnswer(owned: OwnedStandard): Said {
  const kinds = ["first-follow-up", "follow-up"];
  return limitsAnswer(
    owned,
    ({ kind }) => kinds.includes(kind),
    () => textAnswer("followUp", owned),
  );
}

function otherLimitsAnswer(owned: OwnedStandard): Said {
  const kinds = ["delivery", "course", "other"];
  return limitsAnswer(
    owned,
    (limit) => kinds.includes(limit.kind) && !tellsOfAnswer(limit),
    () => notStated(owned),
  );
}

function visitsAnswer(owned: OwnedStandard): Said {
  const { facts } = owned.standard;
  const { visitsBeforeClosing: visits, callsBeforeClosing: alsoCalls = false } = facts;
  if (visits === undefined) return notStated(owned);
  const [told] = conceptTexts("ending", owned);
  return {
    status: "stated",
    short: texts.comparison.visits({ visits: String(visits), alsoCalls }),
    more: Object.values(lostContact(facts)),
    section: told?.anchor ?? "",
    value: { kind: "visits", visits, alsoCalls },
  };
}
