import ruleChanges from "../../_data/national/replaced-rules.ts";
import { danishDate } from "../format/date.ts";
import { nationalAct, paragraphName, paragraphNames, paragraphUrl, registerUrl } from "../format/law.ts";
import { joinWords, upperFirst } from "../format/typography.ts";
import { actNote, type CitedRule, type LegalBasis, type RuleChanges, type Standard } from "../model/index.ts";
import type { NationalKey } from "./national-view.ts";
import type { LinkView } from "./shell-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

const { replacedRules, movedParagraphs, paragraphsNow }: RuleChanges = ruleChanges;

/** A rule as the source names it, with what holds instead where it no longer holds. */
interface CitedRuleView {
  readonly title: string;
  readonly replaced?: string;
}

/** The law a standard rests on. */
export interface LawView {
  readonly paragraphs: readonly {
    readonly name: string;
    readonly url?: string;
    readonly saysHtml?: string;
    /** Where the rule stands now, or what the paragraph is about where it is easily taken for another. */
    readonly moved?: string;
  }[];
  readonly mentioned: LawView["paragraphs"];
  /** Where the whole Acts stand as they hold, where their paragraphs do not lead there. */
  readonly registered?: readonly LinkView[];
  /** The rules that the text cites, where it cites any. */
  readonly citedRules?: { readonly intro: string; readonly rules: readonly CitedRuleView[] };
}

/** Names a paragraph, with the address of its text where that is known. */
export function paragraphView(basis: LegalBasis): { name: string; url?: string } {
  const url = paragraphUrl(basis);
  return { name: upperFirst(paragraphName(basis)), ...(url === undefined ? {} : { url }) };
}

/** Makes the legal basis ready: what the help is given under, what is only mentioned, and the rules the source cites. */
export function lawView({ standard, writer, municipality, site: { today } }: StandardContext): LawView {
  const rests = standard.legalBasis.filter(({ role }) => role !== "mentioned");
  const mentioned = standard.legalBasis.filter(({ role }) => role === "mentioned");
  const { citedRules: intro } = textsFor(municipality.profile.voice).law;
  const rules = (standard.citedRules ?? []).map((rule) => citedOn(rule, today));
  const noteOf = (basis: LegalBasis) => paragraphNote(basis, today);
  const registered = [...new Set(rests.map(({ law }) => law))].flatMap((law) => {
    const href = registerUrl(law);
    return href === undefined ? [] : [{ text: texts.law.inRegister({ name: upperFirst(law.name) }), href }];
  });
  const hasMore = (basis: LegalBasis) => basis.says !== undefined || noteOf(basis) !== undefined;
  return {
    paragraphs: [...rests, ...mentioned.filter(hasMore)].map((basis) => ({
      ...paragraphView(basis),
      ...(basis.says === undefined ? {} : { saysHtml: writer.blockHtml(basis.says) }),
      ...noteOf(basis),
    })),
    mentioned: mentioned
      .filter((basis) => !hasMore(basis))
      .map((basis) => ({ ...paragraphView(basis), name: paragraphName(basis) })),
    ...(registered.length === 0 ? {} : { registered }),
    ...(rules.length === 0 ? {} : { citedRules: { intro, rules } }),
  };
}

/** Tells where the rule of a paragraph stands now, or what the paragraph is about where it is taken for another. */
export function paragraphNote(basis: LegalBasis, today: string): { readonly moved: string } | undefined {
  return movedOn(basis, today) ?? nowAbout(basis);
}

function movedOn({ act, section }: LegalBasis, today: string): { readonly moved: string } | undefined {
  const move = movedParagraphs.find((one) => one.act === act && one.section === section && one.on <= today);
  return move === undefined
    ? undefined
    : {
        moved: texts.law.moved({
          since: danishDate(move.on),
          to: paragraphName({ ...move.to, law: nationalAct(move.to.act) }),
        }),
      };
}

/** A paragraph that the help rests on is what it is; one that is only mentioned may be meant for another. */
function nowAbout({ act, section, role }: LegalBasis): { readonly moved: string } | undefined {
  const now = paragraphsNow.find((one) => one.act === act && one.section === section);
  if (now === undefined || role !== "mentioned") return undefined;
  const maybe = joinWords(
    // A further letter of a paragraph stands alone: § 82 a eller b.
    now.maybe.map((other, index) => {
      const [number = "", letter] = other.split(" ");
      const isSame = index > 0 && letter !== undefined && now.maybe[index - 1]?.split(" ")[0] === number;
      return isSame ? letter : `§\u00a0${other.replace(" ", "\u00a0")}`;
    }),
    "eller",
  );
  return { moved: texts.law.now({ ...now, maybe }) };
}

/** Names a rule that the source cites, and what holds instead where it no longer holds. */
export function citedOn({ title, number }: CitedRule, today: string): CitedRuleView {
  const newer = replacedRules.find((rule) => rule.number === number && rule.on <= today);
  return newer === undefined
    ? { title }
    : { title, replaced: texts.law.replaced({ since: danishDate(newer.on), by: newer.replacedBy }) };
}

/** Keeps the national texts that hold: those of no Act in particular, and those of the Acts at hand. */
export function lawNotes(keys: readonly NationalKey[], laws: readonly LegalBasis[]): readonly NationalKey[] {
  const ofActs: readonly string[] = actNote.options;
  const held: readonly string[] = laws.flatMap(({ law }) => law.notes);
  return keys.filter((key) => !ofActs.includes(key) || held.includes(key));
}

/** Names the paragraphs a standard rests on in short, for example "Servicelovens § 99". */
export function lawLine(standard: Standard): string {
  const main = standard.legalBasis.filter(({ role }) => role === "main");
  return upperFirst(paragraphNames(main));
}
