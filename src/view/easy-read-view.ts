import { danishDate } from "../format/date.ts";
import { nationalWords, wordsOf } from "../format/terms.ts";
import { bindText, spellParagraphs, upperFirst } from "../format/typography.ts";
import type { EasyLine, Pictogram } from "../model/index.ts";
import type { Bookmark } from "./bookmark.ts";
import { type ContactView, contactView } from "./contact-view.ts";
import { type EmergencyView, emergencyView } from "./emergency-view.ts";
import { easyPrices } from "./price-view.ts";
import { shownTexts } from "./shown-texts.ts";
import type { EasyReadContext, StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import { usedWords, type WordView } from "./words-view.ts";

/** One line of easy read as templates print it. */
export type EasyLineView =
  | {
      readonly kind: "line";
      readonly text: string;
      /** Whether it ends with a colon: it says nothing without the next line. */
      readonly leadsOn?: boolean;
    }
  | { readonly kind: "explained"; readonly text: string; readonly word: string; readonly meaning: string }
  | { readonly kind: "list" | "steps"; readonly items: readonly string[] }
  | { readonly kind: "contact"; readonly contact: ContactView }
  | { readonly kind: "emergency"; readonly numbers: EmergencyView["numbers"] };

/** A section of easy read: a citizen's question, one pictogram, one thought a line. */
export interface EasySectionView {
  readonly id: string;
  readonly heading: string;
  readonly pictogram: Pictogram;
  readonly lines: readonly EasyLineView[];
}

/** The easy-read edition: what page and PDF print alike. */
export interface EasyReadView {
  readonly municipality: string;
  readonly title: string;
  readonly summary: readonly EasyLineView[];
  readonly sections: readonly EasySectionView[];
  /** Says who tried the text, or that readers have not tried it yet. */
  readonly trial: string;
  /** Says whose words these are, and that the municipality's own text applies; one thought a line. */
  readonly notice: readonly string[];
  /** The hard words once more, for the end of a PDF: paper has no search. */
  readonly words: readonly WordView[];
}

/** The anchor of the summary that opens the edition. */
export const summaryPart = { id: "kort", text: texts.easyRead.summary } as const;

/** The anchor and heading of the hard words at the end of a PDF. */
export const easyWordsPart = { id: "ord", text: texts.standard.hardWords } as const;

/** Easy read spells out what a voice may not read. */
const easyText = (text: string): string => bindText(spellParagraphs(text));

function lineView(line: EasyLine, context: StandardContext): readonly EasyLineView[] {
  if (typeof line === "string") {
    return [{ kind: "line", text: easyText(line), ...(line.endsWith(":") ? { leadsOn: true } : {}) }];
  }
  if ("list" in line) return [{ kind: "list", items: line.list.map(easyText) }];
  if ("steps" in line) return [{ kind: "steps", items: line.steps.map(easyText) }];
  if ("contact" in line) {
    const contact = context.standard.contacts.find(({ id }) => id === line.contact);
    return contact === undefined ? [] : [{ kind: "contact", contact: contactView(contact) }];
  }
  if ("prices" in line) {
    const items = easyPrices(context.standard.facts).map(easyText);
    return items.length > 1 ? [{ kind: "list", items }] : items.map((text) => ({ kind: "line", text }));
  }
  if ("emergencyNumbers" in line) {
    const { emergency } = context.standard;
    if (emergency === undefined) return [];
    const { municipality, writer, site } = context;
    const { numbers } = emergencyView(emergency, municipality.profile, writer, site.today);
    return [{ kind: "emergency", numbers: numbers.map(({ name, phone }) => ({ name, phone })) }];
  }
  const words = wordsOf(context.municipality.profile, context.standard).terms;
  // A line may explain a word that means this under another Act alone.
  const term = [...words, ...nationalWords.terms].find(({ id }) => id === line.explain);
  if (term === undefined) return [{ kind: "line", text: easyText(line.text) }];
  return [
    { kind: "explained", text: easyText(line.text), word: upperFirst(term.term), meaning: term.meaning },
  ];
}

/** Makes the easy-read edition of a standard. */
export function easyReadView(context: EasyReadContext): EasyReadView {
  const { easyRead, standard } = context;
  const { name, voice } = context.municipality.profile;
  const { reviewedBy, reviewedOn } = easyRead;
  const view = {
    municipality: name,
    title: standard.title,
    summary: easyRead.summary.flatMap((line) => lineView(line, context)),
    sections: easyRead.sections.map(({ heading, pictogram, lines }, index) => ({
      id: `del-${index + 1}`,
      heading: easyText(heading),
      pictogram,
      lines: lines.flatMap((line) => lineView(line, context)),
    })),
    trial:
      reviewedBy === undefined
        ? texts.easyRead.untried
        : texts.easyRead.tried({ by: reviewedBy, on: reviewedOn && danishDate(reviewedOn) }),
    notice: textsFor(voice).easyRead.notice({ name }),
  };
  return {
    ...view,
    words: usedWords([...shownTexts(view), easyWordsPart.text], {
      words: wordsOf(context.municipality.profile, standard),
    }),
  };
}

/** Lists the bookmarks of easy read below its title. */
export function easyBookmarks({ sections, words }: EasyReadView): readonly Bookmark[] {
  return [
    { title: summaryPart.text, anchor: summaryPart.id, level: 2 },
    ...sections.map(({ id, heading }) => ({ title: heading, anchor: id, level: 2 })),
    ...(words.length > 0 ? [{ title: easyWordsPart.text, anchor: easyWordsPart.id, level: 2 }] : []),
  ];
}
