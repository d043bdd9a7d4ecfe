import { bindText } from "../../format/typography.ts";
import { type Complaint, complaintsOf, concepts } from "../../model/index.ts";
import { complaintDeadline, decisionOf, nationalKeys, saysNo } from "../complaint-view.ts";
import { shortNationalView } from "../national-view.ts";
import type { OwnedStandard } from "../standard-context.ts";
import { texts, textsFor } from "../texts.ts";
import type { FactValue, Said } from "./answer.ts";
import { lineOf } from "./text-answer.ts";

/**
 * Says whether one can complain, and until when. A municipality's own no is told as its own, with what the law gives
 * all the same.
 */
export function complaintAnswer(owned: OwnedStandard): Said {
  const ways = complaintsOf(owned.standard);
  const [only, ...others] = ways;
  const told = ways.map((way) => ({ way, ...wayText(way, owned) }));
  const isSilent = ways.every(({ kind }) => kind === "not-stated");
  const { comparison } = texts;
  const single = others.length === 0 ? told[0] : undefined;
  const national = ways
    .filter(saysNo)
    .flatMap((way) => shortNationalView(nationalKeys(way, owned.standard), true).items);
  return {
    status: isSilent ? "not-stated" : "stated",
    short: single?.short ?? comparison.ways,
    more:
      single?.more ??
      told.map(({ way: { concerns = "" }, short, more, deadline }) =>
        comparison.way({ concerns, said: [`${short}.`, ...(deadline ?? more)].join(" ") }),
      ),
    ...(national.length === 0 ? {} : { despite: [...new Set(national)] }),
    section: concepts.complaint.anchor,
    ...(only === undefined || isSilent ? {} : { value: valueOfWays(ways, owned) }),
  };
}

function wayText(
  way: Complaint,
  { standard, municipality: { profile } }: OwnedStandard,
): {
  readonly short: string;
  readonly more: readonly string[];
  /** Until when one can appeal, which is told of several ways as well. */
  readonly deadline?: readonly string[];
} {
  const { comparison } = texts;
  const own = textsFor(profile.voice);
  switch (way.kind) {
    case "appeal": {
      const deadline = complaintDeadline(way, standard);
      return {
        short: comparison.yes,
        more: [
          lineOf(way.over),
          ...(deadline === undefined ? [] : [bindText(comparison.within({ deadline }))]),
        ],
      };
    }
    case "no-appeal-by-statute":
      return { short: comparison.no, more: [lineOf(way.text), texts.complaint.cites({ cites: way.cites })] };
    case "no-decision":
      return { short: own.comparison.saidNo, more: [lineOf(way.text)] };
    case "stated-none":
      return {
        short: own.comparison.saidNo,
        more: [lineOf(`${way.statement}${way.reasonGiven ? "" : own.complaint.noReason}`)],
      };
    case "not-stated":
      return { short: comparison.notStated, more: [] };
    default:
      return way satisfies never;
  }
}

function valueOfWays(ways: readonly Complaint[], { standard }: OwnedStandard): FactValue {
  return {
    kind: "complaint",
    ways: ways.map((way) => {
      const { kind, concerns } = way;
      const { who = "" } = way.kind === "appeal" ? decisionOf(way, standard) : {};
      const weeks = way.kind === "appeal" ? way.deadline?.weeks : undefined;
      return {
        kind,
        ...(concerns === undefined ? {} : { concerns }),
        ...(weeks === undefined ? {} : { weeks }),
        ...(who === "" ? {} : { decidedBy: who }),
      };
    }),
  };
}
