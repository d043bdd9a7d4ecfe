import { z } from "zod";
import type { Problem } from "../load/index.ts";
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
  const what = `"${written}" is not a whole number from ${from} to ${to}.`;
  const fix = `Write for example ${option} ${example}.`;
  return { value: otherwise, problems: [argumentProblem(command, option, what, fix)] };
}

/** Reads the folder under which a site lives; it starts and ends with a slash. */
export function pathPrefix(command: Command, written = "/"): ReadValue<string> {
  if (/^\/([\w.~-]+\/)*$/.test(written)) return { value: written, problems: [] };
  const what = `"${written}" does not start and end with a slash.`;
  const fix = "Write for example --path-prefix /standarder/.";
  return { value: "/", problems: [argumentProblem(command, "--path-prefix", what, fix)] };
}

/** Tells what is wrong with the day after `--today`. */
export function dayProblems(command: Command, day: string | undefined): readonly Problem[] {
  if (day === undefined || z.iso.date().safeParse(day).success) return [];
  const fix = "Write for example --today 2026-11-22.";
  return [argumentProblem(command, "--today", `"${day}" is no date that exists.`, fix)];
}
