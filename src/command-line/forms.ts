import { z } from "zod";
import { didYouMean, type Problem } from "../load/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import type { Command } from "./command.ts";
import { argumentProblem } from "./read-arguments.ts";

/** A value in its form, or what is wrong with it. */
export interface ReadValue<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The numbers that an option takes, and the one that stands in where it is left out. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly otherwise: number;
  /** A number for the message. */
  readonly example: number;
}

/** Reads a whole number. */
export function wholeNumber(
  command: Command,
  option: string,
  written: string | undefined,
  { from, to, otherwise, example }: NumberRange,
): ReadValue<number> {
  const value = written === undefined ? otherwise : Number(written);
  if (Number.isInteger(value) && value >= from && value <= to) return { value, problems: [] };
  const { what, fix } = argumentFaults.notWhole(String(written), from, to, `${option} ${example}`);
  return { value: otherwise, problems: [argumentProblem(command, option, what, fix)] };
}

/** Reads the folder under which a site lives; it starts and ends with a slash. */
export function pathPrefix(command: Command, written = "/"): ReadValue<string> {
  if (/^\/([\w.~-]+\/)*$/.test(written)) return { value: written, problems: [] };
  const { what, fix } = argumentFaults.noSlashes(written);
  return { value: "/", problems: [argumentProblem(command, "--path-prefix", what, fix)] };
}

/** Reads a word that must be one of some; undefined where none is written. */
export function oneOf<Word extends string>(
  command: Command,
  option: string,
  written: string | undefined,
  words: readonly Word[],
): ReadValue<Word | undefined> {
  const value = words.find((word) => word === written);
  if (written === undefined || value !== undefined) return { value, problems: [] };
  const { what, fix } = argumentFaults.notOneOf(written, words);
  return { value, problems: [argumentProblem(command, option, what, didYouMean(written, words, fix))] };
}

/** Tells what is wrong with the day after `--today`. */
export function dayProblems(command: Command, day: string | undefined): readonly Problem[] {
  if (day === undefined || z.iso.date().safeParse(day).success) return [];
  const { what, fix } = argumentFaults.noSuchDay(day);
  return [argumentProblem(command, "--today", what, fix)];
}
