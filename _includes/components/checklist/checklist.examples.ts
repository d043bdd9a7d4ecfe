import { type ChecklistView, checklistParts, type TickView } from "../../../src/view/checklist-view.ts";
import { emergencyLine } from "../../../src/view/emergency-view.ts";
import type { WriteLineView } from "../../../src/view/write-line-view.ts";
import { examples as complaints } from "../complaint/complaint.examples.ts";
import { examples as contacts } from "../contact/contact.examples.ts";
import { examples as emergencies } from "../emergency/emergency.examples.ts";
import type { Examples } from "../examples.ts";
import { examples as sections } from "../section/section.examples.ts";
import { examples as wordLists } from "../words/words.examples.ts";

const [contact] = contacts.contact["with everything there is"];
const [conflict] = sections.conflict["two statements"];
const [appeal] = complaints.complaintBody["an appeal"];
const [notStated] = complaints.complaintBody.notStated;
const [emergency] = emergencies.emergency["on a page"];
const [words] = wordLists.words["two words"];

const ticks: readonly TickView[] = [
  {
    id: "ansvar-1",
    label: "Du har en støvsuger, der virker.",
    textHtml: "Du har en <strong>støvsuger</strong>, der virker.",
    reasonHtml: "Så skal hjælperen ikke bære en med.",
  },
  { id: "ansvar-2", label: "Du ryger ikke.", textHtml: "Du ryger ikke." },
];
const writeLines: readonly WriteLineView[] = [
  { id: "kontaktet-den", label: "Jeg kontaktede kommunen den" },
  { id: "talte-med", label: "Jeg talte med" },
];
const notes: WriteLineView = {
  id: "notater",
  label: "Mine notater",
  isWide: true,
  more: [{ id: "notater-2", label: "Mine notater, linje 2" }],
};
const full: ChecklistView = {
  municipality: "Lillerup Kommune",
  title: "Hjemmehjælp",
  responsibilities: {
    heading: "Dit ansvar",
    ticks,
    introHtml: "<p>Hjælperen skal kunne arbejde sikkert hos dig.</p>",
  },
  apply: {
    heading: "Sådan søger du",
    blocks: [{ kind: "steps", itemsHtml: ["Ring til visitationen.", "Aftal et besøg."] }],
    conflicts: [conflict],
    contacts: [contact],
    prices: ["Hovedret: 62,50\u00a0kr. pr. måltid (2026)."],
    timeLimits: [{ what: "Kommunen ringer til dig", text: "højst 5\u00a0hverdage" }],
    writeLines,
  },
  complain: {
    ...appeal,
    part: "Sådan klager du",
    writeLines: [{ id: "brevet-kom", label: "Jeg fik afgørelsen den" }],
  },
  emergency,
  notes,
  words,
  notice: "Listen gengiver kommunens tekst med andre ord.",
  parts: checklistParts,
};
const silent: ChecklistView = {
  municipality: "Lillerup Kommune",
  title: "Madservice",
  responsibilities: {
    heading: "Dit ansvar",
    ticks: [],
    notStated: "Teksten siger ikke, hvad dit ansvar er.",
  },
  apply: {
    heading: "Sådan søger du",
    start: "Ring til køkkenet i Lillerup.",
    blocks: [],
    conflicts: [],
    contacts: [],
    notStated: "Kommunens tekst nævner ikke et telefonnummer.",
    timeLimits: [],
    open: "Kommunens tekst siger ikke, hvornår du får svar. Spørg Lillerup Kommune.",
    writeLines,
  },
  complain: { ...notStated, part: "Sådan klager du", writeLines: [] },
  notes,
  words: [],
  emergencyLine,
  notice: "Listen gengiver kommunens tekst med andre ord.",
  parts: checklistParts,
};

/** Boxes to tick and lines to write on. */
export const fields = { ticks, writeLines, notes };

/** Checklists of a source that says everything and of one that says nothing. */
export const examples = {
  checklistParts: {
    "of a source that says everything": [full],
    "of a source that says little": [silent],
  },
} satisfies { checklistParts: Examples<[view: ChecklistView]> };
