import { durationText } from "../../format/duration.ts";
import { danishNumber } from "../../format/number.ts";
import type { Path } from "../../load/index.ts";
import {
  complaintPath,
  complaintsOf,
  contactWays,
  pricePath,
  pricesOf,
  type Standard,
} from "../../model/index.ts";
import { agesText } from "../../view/ages-text.ts";
import { texts } from "../../view/texts.ts";
import type { TextPiece } from "../record.ts";

/** Gives in words what a standard holds as values: ways to reach somebody, time limits, price, hours, ages, visits. */
export function valuePieces(standard: Standard): readonly TextPiece[] {
  const { contacts, timeLimits, facts } = standard;
  const { hoursPerWeekAtMost, visitsBeforeClosing, ages } = facts;
  return [
    ...contacts.flatMap((contact, index) =>
      contactWays.flatMap((way) => value("contacts", ["contacts", index, way], contact[way])),
    ),
    ...timeLimits.flatMap(({ stated }, index) =>
      stated.flatMap((limit, at) =>
        value(
          "timeLimits",
          ["timeLimits", index, "stated", at, "value"],
          durationText(limit.value, limit.unit),
        ),
      ),
    ),
    ...pricesOf(facts).flatMap((price, index) =>
      value(
        "cost",
        pricePath(facts, index),
        price.kind === "amount"
          ? [
              `${danishNumber(price.kroner)} kroner`,
              ...(price.year === undefined ? [] : [`i ${price.year}`]),
            ].join(" ")
          : undefined,
      ),
    ),
    ...value("scope", ["facts", "hoursPerWeekAtMost"], withUnit(hoursPerWeekAtMost, "timer")),
    ...value("targetGroup", ["facts", "ages"], ages && agesText(ages, texts.facts.ages)),
    ...value("delivery", ["facts", "visitsBeforeClosing"], withUnit(visitsBeforeClosing, "gange")),
    ...complaintsOf(standard).flatMap((complaint, index) =>
      value(
        "complaint",
        [...complaintPath(standard, index), "deadline", "weeks"],
        complaint.kind === "appeal" ? withUnit(complaint.deadline?.weeks, "uger") : undefined,
      ),
    ),
  ];
}

function withUnit(number: number | undefined, unit: string): string | undefined {
  return number === undefined ? undefined : `${danishNumber(number)} ${unit}`;
}

function value(part: string, path: Path, text: string | undefined): readonly TextPiece[] {
  return text === undefined ? [] : [{ edition: "full", file: "standard", path, role: "label", part, text }];
}
