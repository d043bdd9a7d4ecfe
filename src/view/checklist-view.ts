import { bindText } from "../text/typography.ts";
import type { BlockView } from "./block-view.ts";
import { type ComplaintView, complaintView } from "./complaint-view.ts";
import { askText, type ContactView, contactsFor, noContactText } from "./contact-view.ts";
import { type EmergencyView, emergencyView } from "./emergency-view.ts";
import { nationalView } from "./national-view.ts";
import { responsibilitiesView } from "./responsibilities-view.ts";
import { type ConflictView, sectionView } from "./section-view.ts";
import { applySilence } from "./silence-view.ts";
import type { StandardRoom } from "./standard-room.ts";
import { type TimeLimitView, timeLimitView } from "./time-limit-view.ts";

/** A box to tick; `id` names it on the page and in the PDF's form. */
export interface TickView {
  readonly id: string;
  readonly label: string;
  readonly textHtml: string;
  readonly reasonHtml?: string;
}

/** A line to write on; `id` names it on the page and in the PDF's form. */
export interface WriteLineView {
  readonly id: string;
  readonly label: string;
}

/** The checklist of a standard, made from the standard alone and never written a second time. */
export interface ChecklistView {
  readonly municipality: string;
  readonly title: string;
  readonly duties: {
    readonly heading: string;
    readonly ticks: readonly TickView[];
    readonly introHtml?: string;
    /** Says that the source names no responsibilities. */
    readonly silence?: string;
  };
  readonly apply: {
    readonly heading: string;
    /** How to begin, where the source has no section on how to apply. */
    readonly start?: string;
    readonly blocks: readonly BlockView[];
    readonly conflicts: readonly ConflictView[];
    readonly contacts: readonly ContactView[];
    readonly silence?: string;
    readonly timeLimits: readonly TimeLimitView[];
    /** Says what the source leaves open: price, time to an answer. */
    readonly open?: string;
    readonly writeLines: readonly WriteLineView[];
  };
  readonly complain: ComplaintView & {
    readonly part: string;
    readonly writeLines: readonly WriteLineView[];
  };
  readonly emergency?: EmergencyView;
  readonly notice: string;
  readonly parts: typeof checklistParts;
}

/** The anchors and headings of the three parts. */
export const checklistParts = {
  duties: { id: "ansvar", text: "Dit ansvar" },
  apply: { id: "soeg", text: "Sådan søger du" },
  complain: { id: "klage", text: "Sådan klager du" },
} as const;

/**
 * Limits that matter before and while one applies; follow-up belongs to the full edition. A disputed limit is told
 * once, with the conflict.
 */
const applyLimits = ["first-contact", "course"];

/** Makes the checklist: responsibilities, how to apply, how to complain. */
export function checklistView(room: StandardRoom): ChecklistView {
  const { standard, writer, municipality } = room;
  const { profile } = municipality;
  const duties = responsibilitiesView(standard, writer);
  const contacts = contactsFor(standard, "apply");
  const { howToApply } = standard.sections;
  const howTo = howToApply === undefined ? undefined : sectionView("howToApply", howToApply, room);
  const complaint = complaintView(room);
  const open = applySilence(room);
  return {
    municipality: profile.name,
    title: standard.title,
    duties: {
      heading: checklistParts.duties.text,
      ticks: (duties?.items ?? []).map((item, index) => ({ id: `ansvar-${index + 1}`, ...item })),
      ...(duties?.introHtml === undefined ? {} : { introHtml: duties.introHtml }),
      ...(duties === undefined
        ? {
            silence: `Teksten fra ${profile.name} siger ikke, hvad dit ansvar er. ${askText(profile, standard)}`,
          }
        : {}),
    },
    apply: {
      heading: checklistParts.apply.text,
      ...(howTo === undefined ? { start: bindText(standard.summary.start) } : {}),
      blocks: howTo?.blocks ?? [],
      conflicts: howTo?.conflicts ?? [],
      contacts,
      ...(contacts.length === 0 ? { silence: noContactText(profile, standard) } : {}),
      timeLimits: standard.timeLimits
        .filter(({ kind }) => applyLimits.includes(kind))
        .filter(({ stated }) => stated.length === 1 || howTo === undefined || howTo.conflicts.length === 0)
        .map(timeLimitView),
      ...(open === undefined ? {} : { open }),
      writeLines: [
        ...(contacts.length === 0 ? [{ id: "kommunens-telefon", label: "Kommunens telefonnummer" }] : []),
        { id: "kontaktet-den", label: "Jeg kontaktede kommunen den" },
        { id: "talte-med", label: "Jeg talte med" },
        { id: "aftalte", label: "Vi aftalte" },
      ],
    },
    complain: {
      ...complaint,
      national: nationalView(["individual", "companion", ...complaint.nationalKeys]),
      part: checklistParts.complain.text,
      writeLines: complaint.appeal
        ? [
            { id: "brevet-kom", label: "Jeg fik afgørelsen den" },
            { id: "klag-senest", label: "Min klage skal være hos kommunen senest den" },
          ]
        : [],
    },
    ...(standard.emergency ? { emergency: emergencyView(standard.emergency, profile, writer) } : {}),
    notice: `Listen gengiver kommunens tekst med andre ord. Kommunens egen tekst gælder.`,
    parts: checklistParts,
  };
}
