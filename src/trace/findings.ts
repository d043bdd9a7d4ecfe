import type { Advice } from "../messages/message.ts";
import { traceFaults } from "../messages/trace.ts";
import { type ProblemCode, titleOf } from "../report/codes.ts";
import type { FilePlace, Finding } from "../report/finding.ts";
import type { Statement } from "./statement.ts";
import { stateOf, type Trace } from "./trace.ts";

/** Where the two sides of a trace stand. */
export interface TracePlaces {
  /** The file of the source, as messages name it. */
  readonly source: string;
  /** Gives the place of a value of the standard. */
  readonly placeOf: (path: Statement["path"]) => FilePlace;
}

/** Gives everything that is open between a standard and its source. */
export function findingsOf(trace: Trace, { source, placeOf }: TracePlaces): readonly Finding[] {
  const { now, written } = trace.fingerprint;
  const at = (number: number): FilePlace => ({ file: source, at: `[${number}]` });
  return [
    ...(written === now
      ? []
      : [
          finding(
            "KS125",
            placeOf(["source", ...(written === undefined ? [] : ["fingerprint"])]),
            written === undefined ? traceFaults.unnamed(now) : traceFaults.changed(written, now),
            traceFaults.changedWhy(),
          ),
        ]),
    ...trace.unknown.map(({ path, numbers }) =>
      finding(
        "KS121",
        placeOf(path),
        traceFaults.beyond(numbers.join(", "), trace.rows.length),
        traceFaults.beyondWhy(),
      ),
    ),
    ...trace.rows.flatMap((row) => {
      const { number, text, leftOut = "" } = row;
      if (stateOf(row) === "open")
        return [finding("KS122", at(number), traceFaults.open(text, number), traceFaults.openWhy())];
      return stateOf(row) === "both"
        ? [finding("KS124", at(number), traceFaults.both(number, leftOut), traceFaults.bothWhy())]
        : [];
    }),
    ...trace.withoutPlace.map(({ path, texts }) =>
      finding("KS123", placeOf(path), traceFaults.noPlace(texts.join(" · ")), traceFaults.noPlaceWhy()),
    ),
  ];
}

function finding(code: ProblemCode, place: FilePlace, { what, fix }: Advice, why: string): Finding {
  return { code, title: titleOf(code), severity: "error", place, what, why, fix };
}
