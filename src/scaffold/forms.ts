import type { Command } from "../command-line/index.ts";
import { region, voice } from "../model/index.ts";

const content = {
  value: "DIR",
  does: "the folder that holds the municipalities (municipalities/)",
} as const;

/** The two forms of `npm run new`, by what they begin. */
export const forms = {
  municipality: {
    name: "npm run new",
    code: "KS90",
    does: "Begins a municipality",
    words: ["municipality", "<id>"],
    options: {
      name: { value: '"Lillerup Kommune"', isRequired: true, does: "its full name" },
      code: { value: "999", isRequired: true, does: "its kommunekode, three digits" },
      region: { value: "sjaelland", isRequired: true, does: `its region: ${region.options.join(", ")}` },
      voice: {
        value: "own",
        does: `who speaks on its pages: ${voice.options.join(", ")}; the municipality itself unless said`,
      },
      content,
    },
  },
  standard: {
    name: "npm run new",
    code: "KS90",
    does: "Begins a standard and its easy-read edition",
    words: ["standard", "<municipality>", "<id>"],
    options: {
      title: { value: '"Hjemmehjælp"', isRequired: true, does: "its title" },
      content,
    },
  },
} as const satisfies Readonly<Record<string, Command>>;

/** A kind of record that can be begun. */
export type Kind = keyof typeof forms;

/** Tells whether a word names a kind of record. */
export function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(forms, word);
}
