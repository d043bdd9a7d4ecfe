import { hoursText } from "../../format/opening-hours.ts";
import { pricePath, pricesOf, type Standard } from "../../model/index.ts";
import type { TextPiece } from "../record.ts";
import { optional, piece } from "./full-piece.ts";

/** Gives the texts of the appendices. */
export function appendixPieces({ appendices = [] }: Standard): readonly TextPiece[] {
  return appendices.flatMap(({ title, about, alt, text }, index) => [
    piece("appendices", ["appendices", index, "title"], title, "heading"),
    piece("appendices", ["appendices", index, "about"], about),
    ...optional("appendices", ["appendices", index, "alt"], alt, "label"),
    ...optional("appendices", ["appendices", index, "text"], text),
  ]);
}

/** Gives the words at contacts, time limits, prices and other standards. */
export function labelPieces({ contacts, timeLimits, facts, related = [] }: Standard): readonly TextPiece[] {
  return [
    ...contacts.flatMap(({ when, note, urlText, openingHours }, index) => [
      ...optional("contacts", ["contacts", index, "when"], when, "label"),
      ...optional("contacts", ["contacts", index, "note"], note, "label"),
      ...optional("contacts", ["contacts", index, "urlText"], urlText, "label"),
      ...(typeof openingHours === "object"
        ? openingHours.map((one, line) =>
            piece("contacts", ["contacts", index, "openingHours", line, "hours"], hoursText(one), "label"),
          )
        : optional("contacts", ["contacts", index, "openingHours"], openingHours, "label")),
    ]),
    ...timeLimits.flatMap(({ what, from }, index) => [
      piece("timeLimits", ["timeLimits", index, "what"], what, "label"),
      ...optional("timeLimits", ["timeLimits", index, "from"], from, "label"),
    ]),
    ...pricesOf(facts).flatMap(({ what, note }, index) => [
      ...optional("cost", [...pricePath(facts, index), "what"], what, "label"),
      ...optional("cost", [...pricePath(facts, index), "note"], note, "item"),
    ]),
    ...related.flatMap(({ why }, index) => optional("related", ["related", index, "why"], why, "item")),
  ];
}
