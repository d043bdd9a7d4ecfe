import type { Command } from "../command-line/index.ts";
import { help } from "../messages/help.ts";
import { region, voice } from "../model/index.ts";

const content = {
  value: "DIR",
  does: help.content,
} as const;

/** What is asked about a municipality. */
const ofMunicipality = {
  name: { value: '"Lillerup Kommune"', isRequired: true, does: help.newName },
  code: { value: "999", isRequired: true, does: help.newCode },
  region: { value: "sjaelland", isRequired: true, does: () => help.newRegion(region.options) },
  voice: { value: "own", does: () => help.newVoice(voice.options) },
} as const;

/** The forms of `npm run new`, by what they begin. */
export const forms = {
  municipality: {
    name: "npm run new",
    code: "KS90",
    does: help.newMunicipality,
    words: ["municipality", "<id>"],
    options: { ...ofMunicipality, content },
  },
  repository: {
    name: "npm run new",
    code: "KS90",
    does: help.newRepository,
    words: ["repository", "<folder>", "<id>"],
    options: { ...ofMunicipality, package: { value: "VERSION", does: help.newPackage } },
  },
  standard: {
    name: "npm run new",
    code: "KS90",
    does: help.newStandard,
    words: ["standard", "<municipality>", "<id>"],
    options: {
      title: { value: '"Hjemmehjælp"', isRequired: true, does: help.newTitle },
      content,
    },
  },
  theme: {
    name: "npm run new",
    code: "KS90",
    does: help.newTheme,
    words: ["theme"],
    options: {
      municipality: { value: "ID", does: help.newThemeOf },
      accent: { value: '"#1f4e3d"', does: help.newAccent },
      "accent-dark": { value: '"#9fd8c0"', does: help.newAccentDark },
      ground: { value: '"#fbf7ec"', does: help.newGround },
      out: { value: "FILE", does: help.newThemeOut },
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
