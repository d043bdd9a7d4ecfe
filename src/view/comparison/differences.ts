import { bindText, joinWords } from "../../format/typography.ts";
import { texts } from "../texts.ts";
import { answerText, type FactAnswer, type QuestionId, questionIds } from "./answer.ts";
import type { Topic } from "./topic.ts";

/** Gives what every municipality answers to a question, in the order of the topic. */
export function answersTo(id: QuestionId, { standards }: Topic): readonly FactAnswer[] {
  return standards.flatMap(({ standard: { answers } }) => answers.filter((answer) => answer.id === id));
}

/** The questions that most texts leave open: they are asked where one of them answers. */
const asked: readonly QuestionId[] = ["other-time-limits", "visits-before-closing"];

/** Gives the questions by which a topic is compared. */
export function questionsOf(topic: Topic): readonly QuestionId[] {
  return questionIds.filter(
    (id) => !asked.includes(id) || answersTo(id, topic).some(({ status }) => status !== "not-stated"),
  );
}

type Outcome = "differs" | "same" | "silent" | "unknown";

/** Tells whether the answers to a question differ; what stands in texts alone, one must read to know. */
function outcomeOf(answers: readonly FactAnswer[]): Outcome {
  if (answers.every(({ status }) => status === "not-stated")) return "silent";
  if (answers.every(({ status }) => status === "in-text")) return "unknown";
  const isSame = new Set(answers.map(answerText)).size === 1;
  if (!isSame) return "differs";
  return answers.every(({ status }) => status === "stated") ? "same" : "unknown";
}

/** Says in a sentence each on what the municipalities differ, on what they do not, and on what all are silent. */
export function differences(topic: Topic): readonly string[] {
  // Whom to contact is never the same.
  const ids = questionsOf(topic).filter((id) => id !== "contact");
  const groups = Map.groupBy(ids, (id) => outcomeOf(answersTo(id, topic)));
  const { questions, differs, same, silent } = texts.comparison;
  const named = (outcome: Outcome): string =>
    joinWords(
      (groups.get(outcome) ?? []).map((id) => questions[id].about),
      outcome === "silent" ? "eller" : "og",
    );
  return (["differs", "same", "silent"] as const).flatMap((outcome) => {
    const about = named(outcome);
    return about === "" ? [] : bindText({ differs, same, silent }[outcome]({ about }));
  });
}

/** Says in one line in how many municipalities the help is free, paid or not told; undefined where only one has it. */
export function priceLine(topic: Topic): string | undefined {
  const prices = answersTo("price", topic);
  if (prices.length < 2) return undefined;
  const kindOf = ({ status, value }: FactAnswer) => {
    if (value?.kind !== "prices") return status;
    return value.prices.every(({ kind }) => kind === "free") ? "free" : "paid";
  };
  const count = (...kinds: readonly string[]): number =>
    prices.filter((price) => kinds.includes(kindOf(price))).length;
  return texts.comparison.priceLine({
    all: prices.length,
    free: count("free"),
    paid: count("paid"),
    inText: count("in-text", "in-conflict"),
    silent: count("not-stated"),
  });
}
