import easyRights from "../../_data/national/easy-rights.ts";
import { danishDate } from "../format/date.ts";
import { nationalWords, wordsOf } from "../format/terms.ts";
import { bindText, spellParagraphs, upperFirst } from "../format/typography.ts";
import { complaintsOf, type EasyLine, type Pictogram } from "../model/index.ts";
import type { Bookmark } from "./bookmark.ts";
import { type ComplaintLink, complaintPageLink } from "./complaint-link.ts";
import { saysNo } from "./complaint-view.ts";
import { type ContactView, contactView, hasMail } from "./contact-view.ts";
import {
  type EmergencyLineView,
  type EmergencyView,
  emergencyLine,
  emergencyView,
} from "./emergency-view.ts";
import { easyPrices } from "./price-view.ts";
import type { EasyReadContext, StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** A text, and the meaning of its hard word where the word first stands. */
interface ExplainedView {
  readonly text: string;
  readonly word?: string;
  readonly meaning?: string;
}

/** One line of easy read as templates print it. */
export type EasyLineView =
  | {
      readonly kind: "line";
      readonly text: string;
      /** Whether it ends with a colon: it says nothing without the next line. */
      readonly leadsOn?: boolean;
    }
  | ({ readonly kind: "explained" } & Required<ExplainedView>)
  | { readonly kind: "list" | "steps"; readonly items: readonly ExplainedView[] }
  | { readonly kind: "contact"; readonly contact: ContactView }
  /** A contact whose card stands further up: its name and the shortest way to it. */
  | ({ readonly kind: "way" } & Pick<ContactView, "name" | "when" | "phone" | "email" | "url">)
  | { readonly kind: "emergency"; readonly numbers: EmergencyView["numbers"] };

/** A section of easy read: a citizen's question, one pictogram, one thought a line. */
export interface EasySectionView {
  readonly id: string;
  readonly heading: string;
  readonly pictogram: Pictogram;
  readonly lines: readonly EasyLineView[];
  /** The way to the page that helps with a complaint, after the question that is about it. */
  readonly complaint?: ComplaintLink;
}

/** The easy-read edition: what page and PDF print alike. */
export interface EasyReadView {
  readonly municipality: string;
  readonly title: string;
  /** Left out where the summary has the numbers itself. */
  readonly emergencyLine?: EmergencyLineView;
  readonly summary: readonly EasyLineView[];
  readonly sections: readonly EasySectionView[];
  /** Says who tried the text, or that readers have not tried it yet. */
  readonly trial: string;
  /** Says whose words these are, and that the municipality's own text applies; one thought a line. */
  readonly notice: readonly string[];
}

/** The anchor of the summary that opens the edition. */
export const summaryPart = { id: "kort", text: texts.easyRead.summary } as const;

/** Easy read spells out what a voice may not read. */
const easyText = (text: string): string => bindText(spellParagraphs(text));

/** What the lines above have told already: a card and an explanation stand once, where they are first needed. */
interface Told {
  readonly contacts: Set<string>;
  readonly words: Set<string>;
}

function lineView(line: EasyLine, context: StandardContext, told: Told): readonly EasyLineView[] {
  if (typeof line === "string") {
    return [{ kind: "line", text: easyText(line), ...(line.endsWith(":") ? { leadsOn: true } : {}) }];
  }
  if ("list" in line)
    return [{ kind: "list", items: line.list.map((item) => explained(item, context, told)) }];
  if ("steps" in line)
    return [{ kind: "steps", items: line.steps.map((item) => explained(item, context, told)) }];
  if ("contact" in line) return contactLine(line.contact, context, told);
  if ("prices" in line) {
    const items = easyPrices(context.standard.facts).map((text) => ({ text: easyText(text) }));
    return items.length > 1 ? [{ kind: "list", items }] : items.map((item) => ({ kind: "line", ...item }));
  }
  if ("emergencyNumbers" in line) {
    const { emergency } = context.standard;
    if (emergency === undefined) return [];
    const { municipality, writer, site } = context;
    const { numbers } = emergencyView(emergency, municipality.profile, writer, site.today);
    const notes = numbers.flatMap(({ shortNotes = [] }) => shortNotes);
    return [
      { kind: "emergency", numbers: numbers.map(({ name, phone }) => ({ name, phone })) },
      ...notes.map((text) => ({ kind: "line", text }) as const),
    ];
  }
  if ("national" in line) {
    const lines = line.national.flatMap((key) => easyRights[key].lines);
    const { national, nationalAnyhow } = texts.easyRead;
    const intro = complaintsOf(context.standard).some(saysNo) ? nationalAnyhow : national;
    return [intro, ...lines].flatMap((each) => lineView(each, context, told));
  }
  const { text, word, meaning } = explained(line, context, told);
  return word === undefined || meaning === undefined
    ? [{ kind: "line", text }]
    : [{ kind: "explained", text, word, meaning }];
}

function contactLine(id: string, { standard }: StandardContext, told: Told): readonly EasyLineView[] {
  const contact = standard.contacts.find((each) => each.id === id);
  if (contact === undefined) return [];
  // What not to write in a mail is told once, in the words of easy read.
  const { mailNote: _full, ...view } = contactView(contact);
  if (!told.contacts.has(id)) {
    told.contacts.add(id);
    return [{ kind: "contact", contact: view }];
  }
  const { name, when, phone, email, url } = view;
  const way = { kind: "way", name, ...(when === undefined ? {} : { when: lowerFirst(when) }) } as const;
  if (phone !== undefined) return [{ ...way, phone }];
  if (email !== undefined) return [{ ...way, email }];
  return url === undefined ? [{ kind: "contact", contact: view }] : [{ ...way, url }];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase("da") + text.slice(1);
}

function explained(
  item: string | { readonly text: string; readonly explain: string },
  { municipality, standard }: StandardContext,
  told: Told,
): ExplainedView {
  if (typeof item === "string") return { text: easyText(item) };
  const text = easyText(item.text);
  // A line may explain a word that means this under another Act alone.
  const words = [...wordsOf(municipality.profile, standard).terms, ...nationalWords.terms];
  const term = words.find(({ id }) => id === item.explain);
  if (term === undefined || told.words.has(item.explain)) return { text };
  told.words.add(item.explain);
  return { text, word: upperFirst(term.term), meaning: term.meaning };
}

const isContact = ({ kind }: EasyLineView): boolean => kind === "contact" || kind === "way";

/** Gives the lines of each section; after the last contact of them all, what not to write in a mail, where a card shows one. */
function withMailNote(
  summary: readonly EasyLineView[],
  sections: readonly (readonly EasyLineView[])[],
): readonly (readonly EasyLineView[])[] {
  const showsMail = [summary, ...sections]
    .flat()
    .some((line) => line.kind === "contact" && hasMail(line.contact));
  const last = sections.findLastIndex((section) => section.some(isContact));
  if (!showsMail) return sections;
  const note = easyRights.secureMail.lines.map((text) => ({ kind: "line", text: easyText(text) }) as const);
  return sections.map((lines, index) =>
    index === last ? lines.toSpliced(lines.findLastIndex(isContact) + 1, 0, ...note) : lines,
  );
}

/** Makes the easy-read edition of a standard. */
export function easyReadView(context: EasyReadContext): EasyReadView {
  const { easyRead, standard } = context;
  const { name, voice } = context.municipality.profile;
  const { reviewedBy, reviewedOn } = easyRead;
  const told: Told = { contacts: new Set(), words: new Set() };
  const linesOf = (lines: readonly EasyLine[]) => lines.flatMap((line) => lineView(line, context, told));
  const summary = linesOf(easyRead.summary);
  const sectionLines = withMailNote(
    summary,
    easyRead.sections.map(({ lines }) => linesOf(lines)),
  );
  const complaint = complaintPageLink(context);
  const aboutComplaint = easyRead.sections.findIndex(
    ({ pictogram, tells = [] }) => pictogram === "letter" || tells.includes("complaint"),
  );
  return {
    municipality: name,
    title: standard.title,
    ...(summary.some(({ kind }) => kind === "emergency") ? {} : { emergencyLine }),
    summary,
    sections: easyRead.sections.map(({ heading, pictogram }, index) => ({
      id: `del-${index + 1}`,
      heading: easyText(heading),
      pictogram,
      lines: sectionLines[index] ?? [],
      ...(complaint === undefined || index !== aboutComplaint ? {} : { complaint }),
    })),
    trial:
      reviewedBy === undefined
        ? texts.easyRead.untried
        : texts.easyRead.tried({ by: reviewedBy, on: reviewedOn && danishDate(reviewedOn) }),
    notice: textsFor(voice).easyRead.notice({ name }),
  };
}

/** Lists the bookmarks of easy read below its title. */
export function easyBookmarks({ sections }: EasyReadView): readonly Bookmark[] {
  return [
    { title: summaryPart.text, anchor: summaryPart.id, level: 2 },
    ...sections.map(({ id, heading }) => ({ title: heading, anchor: id, level: 2 })),
  ];
}
