import type { Ages, Complaint, Price, TimeLimit } from "../../model/index.ts";
import type { NumberView } from "../municipality-contacts.ts";
import { texts } from "../texts.ts";

/** The key of a question by which a topic is compared; it never changes. */
export type QuestionId = keyof typeof texts.comparison.questions;

/** The keys of all questions, in the order of the comparison. */
export const questionIds = Object.keys(texts.comparison.questions) as readonly QuestionId[];

/**
 * How a standard answers a question.
 *
 * - `stated`: with a value that can be compared.
 * - `in-text`: in words, which one must read.
 * - `not-stated`: the source does not say.
 * - `in-conflict`: the source says different things.
 */
export type AnswerStatus = "stated" | "in-text" | "not-stated" | "in-conflict";

/** An answer as a machine can compare it. */
export type FactValue =
  | { readonly kind: "prices"; readonly prices: readonly Price[] }
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "hours-per-week"; readonly atMost: number }
  | ({ readonly kind: "ages" } & Ages)
  | { readonly kind: "visits"; readonly visits: number; readonly alsoCalls: boolean }
  | {
      readonly kind: "time-limits";
      readonly limits: readonly (Pick<TimeLimit, "kind" | "what" | "bound"> & {
        readonly from?: string;
        /** Several where the source contradicts itself. */
        readonly stated: readonly Pick<TimeLimit["stated"][number], "value" | "unit">[];
      })[];
    }
  | {
      readonly kind: "complaint";
      readonly ways: readonly {
        readonly kind: Complaint["kind"];
        readonly concerns?: string;
        readonly weeks?: number;
        readonly decidedBy?: string;
      }[];
    }
  | { readonly kind: "contacts"; readonly contacts: readonly ContactValue[] };

/** Whom to contact, and for whom it is. */
export interface ContactValue {
  readonly name: string;
  readonly when?: string;
  readonly ages?: Ages;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
}

/** What a standard answers to one question. */
export interface FactAnswer {
  readonly id: QuestionId;
  readonly status: AnswerStatus;
  /** The answer in the fewest words. */
  readonly short: string;
  /** What the Act gives and the municipality's text does not: whoever shows the answer shows it too. */
  readonly law: readonly string[];
  /** What else belongs to it, a sentence or two each. */
  readonly more: readonly string[];
  /** What the law gives whoever is told no: after it, and of many municipalities once for all. */
  readonly despite?: readonly string[];
  /** Under which heading one reads the rest; who leads there need not say it. */
  readonly read?: string;
  /** The numbers to call. */
  readonly calls?: readonly NumberView[];
  /** The anchor of its section on the standard's page; empty where the page has none. */
  readonly section: string;
  readonly value?: FactValue;
}

/** What an answer says before it is known which question it answers. */
export type Said = Omit<FactAnswer, "id" | "law" | "more"> & Partial<Pick<FactAnswer, "law" | "more">>;

/** Gives what a standard answers to a question. */
export function answerOf(
  id: QuestionId,
  { standard }: { readonly standard: { readonly answers: readonly FactAnswer[] } },
): FactAnswer {
  const answer = standard.answers.find((one) => one.id === id);
  if (answer === undefined) throw new TypeError(id);
  return answer;
}

/** Says yes or no, and what that means. */
export const yesNo = (yes: boolean, section: string, more: readonly string[]): Said => ({
  status: "stated",
  short: yes ? texts.comparison.yes : texts.comparison.no,
  more,
  section,
  value: { kind: "yes-no", yes },
});

/** Gives an answer in one text, as a list or a file prints it. */
export function answerText({ short, law, more, despite = [], read, calls = [] }: FactAnswer): string {
  const called = calls.map(({ name, when, phone }) => {
    const number = name === short ? phone.text : `${name}, ${phone.text}`;
    return when === undefined ? number : `${when}: ${number}`;
  });
  const parts = [short, ...called, ...law, ...more, ...despite, ...(read === undefined ? [] : [read])];
  const sentence = (text: string) => (/[.?!:]$/.test(text) ? text : `${text}.`);
  return parts.length === 1 ? short : parts.map(sentence).join(" ");
}
