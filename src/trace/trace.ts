import { placeIn, type WrittenStandard } from "../model/index.ts";
import { fingerprintOf, type SourceSentence } from "./source-sentences.ts";
import { type Statement, statementsOf } from "./statement.ts";

/** A sentence of the source beside what carries it. */
export interface TraceRow extends SourceSentence {
  readonly carriers: readonly Statement[];
  /** Why the standard has left it out. */
  readonly leftOut?: string;
}

/** A place that names sentences the source does not have. */
export interface UnknownSentences {
  readonly path: Statement["path"];
  readonly numbers: readonly number[];
}

/** A standard beside its source. */
export interface Trace {
  readonly rows: readonly TraceRow[];
  readonly statements: readonly Statement[];
  /** The statements that are the editor's own. */
  readonly ours: readonly Statement[];
  /** The statements that name no sentence and are not marked as the editor's own. */
  readonly withoutPlace: readonly Statement[];
  readonly unknown: readonly UnknownSentences[];
  /** What the source is, and what the standard was lined up with; undefined where it does not say. */
  readonly fingerprint: { readonly now: string; readonly written: string | undefined };
}

/** Lines up a standard with the sentences of its source. */
export function traceOf(standard: WrittenStandard, sentences: readonly SourceSentence[]): Trace {
  const statements = statementsOf(standard);
  const { leftOut = [], fingerprint } = standard.source;
  const reasons = leftOut.map(({ sentences: numbers, because }) => ({
    numbers: numbersIn(numbers),
    because,
  }));
  const beyond = (path: Statement["path"], numbers: readonly number[]): readonly UnknownSentences[] => {
    const unknown = numbers.filter((number) => number > sentences.length);
    return unknown.length === 0 ? [] : [{ path, numbers: unknown }];
  };
  return {
    rows: sentences.map((sentence) => {
      const because = reasons.find(({ numbers }) => numbers.includes(sentence.number))?.because;
      const carriers = statements.filter(({ place }) => place?.sentences.includes(sentence.number));
      return { ...sentence, carriers, ...(because !== undefined && { leftOut: because }) };
    }),
    statements,
    ours: statements.filter(({ place }) => place?.isOurs === true),
    withoutPlace: statements.filter(({ place }) => !place?.isOurs && (place?.sentences.length ?? 0) === 0),
    unknown: [
      ...statements.flatMap(({ path, place }) => beyond(path, place?.sentences ?? [])),
      ...reasons.flatMap(({ numbers }, index) => beyond(["source", "leftOut", index], numbers)),
    ],
    fingerprint: { now: fingerprintOf(sentences), written: fingerprint },
  };
}

/** How a sentence of the source stands: carried, left out, both, which cannot be, or neither. */
export function stateOf({ carriers, leftOut }: TraceRow): "carried" | "left-out" | "both" | "open" {
  if (carriers.length > 0) return leftOut === undefined ? "carried" : "both";
  return leftOut === undefined ? "open" : "left-out";
}

function numbersIn(text: string): readonly number[] {
  return placeIn(text)?.sentences ?? [];
}
