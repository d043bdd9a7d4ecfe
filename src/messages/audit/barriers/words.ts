import type { InEachLanguage } from "../../language.ts";
import type { Advice } from "../../message.ts";

/** What is said of a kind of barrier, with pieces of pages that have it and pieces that do not: its tests and its documentation. */
export interface BarrierWords extends InEachLanguage<Advice> {
  /** Pieces of a page, or a whole one that begins with `<html`. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** The words of a room of barriers, by rule. */
export type RoomWords = Readonly<Record<string, BarrierWords>>;
