import { paragraphName, paragraphUrl } from "../format/law.ts";
import { upperFirst } from "../format/typography.ts";
import type { LegalBasis, Standard } from "../model/index.ts";
import type { StandardContext } from "./standard-context.ts";
import { textsFor } from "./texts.ts";

/** The law a standard rests on. */
export interface LawView {
  readonly paragraphs: readonly {
    readonly name: string;
    readonly url?: string;
    readonly saysHtml?: string;
  }[];
  readonly mentioned: LawView["paragraphs"];
  /** The rules that the text cites, where it cites any. */
  readonly citedRules?: { readonly intro: string; readonly titles: readonly string[] };
}

function named(basis: LegalBasis): { name: string; url?: string } {
  const url = paragraphUrl(basis);
  return { name: upperFirst(paragraphName(basis)), ...(url === undefined ? {} : { url }) };
}

/** Makes the legal basis ready: what the help is given under, what is only mentioned, and the rules the source cites. */
export function lawView({ standard, writer, municipality }: StandardContext): LawView {
  const rests = standard.legalBasis.filter(({ role }) => role !== "mentioned");
  const mentioned = standard.legalBasis.filter(({ role }) => role === "mentioned");
  const { citedRules: intro } = textsFor(municipality.profile.voice).law;
  const titles = (standard.citedRules ?? []).map(({ title }) => title);
  const explained = mentioned.filter(({ says }) => says !== undefined);
  return {
    paragraphs: [...rests, ...explained].map((basis) => ({
      ...named(basis),
      ...(basis.says === undefined ? {} : { saysHtml: writer.blockHtml(basis.says) }),
    })),
    mentioned: mentioned.filter(({ says }) => says === undefined).map(named),
    ...(titles.length === 0 ? {} : { citedRules: { intro, titles } }),
  };
}

/** Names the paragraphs a standard rests on in short, for example "Servicelovens § 99". */
export function lawLine(standard: Standard): string {
  const main = standard.legalBasis.filter(({ role }) => role === "main");
  return main.map((basis) => upperFirst(paragraphName(basis))).join(", ");
}
