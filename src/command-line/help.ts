import { asTyped } from "../engine/as-typed.js";
import { help } from "../messages/help.ts";
import type { Command, CommandOption, Does } from "./command.ts";

/** Shows in one line how a command is written. */
export function usage({ name, words = [], options }: Command): string {
  const shown = [...words, ...Object.entries(options).map(([option, how]) => shownOption(option, how))];
  return asTyped(shown.length === 0 ? name : `${name} -- ${shown.join(" ")}`);
}

/** Says what a command does, how it is written and what each option does; a command can have several forms. */
export function helpText(forms: readonly Command[], hasJson = false): string {
  const json = hasJson ? { json: { does: help.json } } : {};
  return forms.map((form) => formText({ ...form, options: { ...form.options, ...json } })).join("\n\n");
}

/** Tells whether somebody asks how a command is written rather than for what it does. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

function formText(form: Command): string {
  const rows = Object.entries(form.options).map(([option, { value, does, isRepeatable }]) => ({
    left: value === undefined ? `--${option}` : `--${option} ${value}`,
    right: isRepeatable ? help.repeatable(said(does)) : said(does),
  }));
  const width = Math.max(0, ...rows.map(({ left }) => left.length));
  const list = rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`);
  return [`${said(form.does)}.`, "", `  ${usage(form)}`, ...(list.length === 0 ? [] : ["", ...list])].join(
    "\n",
  );
}

function said(does: Does): string {
  return typeof does === "string" ? does : does();
}

function shownOption(name: string, { value, isRequired, isRepeatable }: CommandOption): string {
  const written = value === undefined ? `--${name}` : `--${name} ${value}`;
  return isRequired ? written : `[${written}]${isRepeatable ? "…" : ""}`;
}
