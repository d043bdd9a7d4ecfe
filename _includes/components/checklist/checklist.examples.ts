import type { ChecklistView } from "../../../src/view/checklist-view.ts";
import { emergencyLine } from "../../../src/view/emergency-view.ts";
import type { TickView } from "../../../src/view/tick-view.ts";
import type { WriteLineView } from "../../../src/view/write-line-view.ts";
import { examples as contacts } from "../contact/contact.examples.ts";
import { examples as emergencies } from "../emergency/emergency.examples.ts";
import type { Examples } from "../examples.ts";

const [contact] = contacts.contact["with everything there is"];
const [{ blocks: _blocks, ...emergency }] = emergencies.emergency["on a page"];

const duties: readonly TickView[] = [
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
const moreNotes: WriteLineView = { id: "flere-notater", label: "Flere notater", isWide: true };
const full: ChecklistView = {
  municipality: "Lillerup Kommune",
  title: "Hjemmehjælp",
  notice: "Listen gengiver kommunens tekst med andre ord.",
  emergencyLine,
  emergency,
  front: [
    {
      kind: "apply",
      id: "soeg",
      heading: "Sådan søger du",
      contacts: [contact],
      blocks: [{ kind: "steps", itemsHtml: ["Ring til visitationen.", "Aftal et besøg."] }],
      timeLimits: [{ what: "Kommunen ringer til dig", text: "højst 5\u00a0hverdage" }],
      lostContact: "Kommunen besøger dig 2\u00a0gange.",
      prices: ["Hovedret: 62,50\u00a0kr. pr. måltid (2026)."],
      freedom: "Du kan sige nej tak til hjælpen.",
      writeLines,
    },
    {
      kind: "ticks",
      id: "hav-klar",
      heading: "Tag med eller hav klar",
      ticks: [{ id: "hav-klar-1", label: "Navn på din læge", textHtml: "Navn på din læge" }],
    },
    {
      kind: "ticks",
      id: "spoerg",
      heading: "Spørg om det her",
      introHtml: "<p>Sæt kryds, når du har fået svar.</p>",
      ticks: [{ id: "spoerg-pris", label: "Hvad koster det?", textHtml: "Hvad koster det?" }],
    },
  ],
  notes,
  back: [
    {
      kind: "ticks",
      id: "ansvar",
      heading: "Dit ansvar",
      introHtml: "<p>Hjælperen skal kunne arbejde sikkert hos dig.</p>",
      ticks: duties,
    },
    {
      kind: "complain",
      id: "klage",
      heading: "Sådan klager du",
      ways: [
        {
          concerns: "Rengøring (servicelovens §\u00a083)",
          introHtml: "<p>Du kan klage over svaret.</p>",
          appeal: {
            deadline: "Kommunen skal have klagen senest 4\u00a0uger efter, at du fik afgørelsen.",
            forms: "skriftligt eller mundtligt",
            to: contact,
            helpHtml: "Borgerservice kan hjælpe dig.",
            courseHtml: "Kommunen ser først på sagen igen.",
          },
          writeLines: [
            { id: "brevet-kom", label: "Jeg fik afgørelsen den", name: "Rengøring: Jeg fik afgørelsen den" },
          ],
        },
        {
          concerns: "Vinduespudsning",
          introHtml: "<p>Du kan klage over svaret.</p>",
          appeal: { forms: "skriftligt", courseHtml: "Ankestyrelsen behandler klagen." },
          writeLines: [],
        },
      ],
    },
    {
      kind: "national",
      id: "hele-landet",
      heading: "Det gælder i hele landet",
      items: ["Du må tage en bisidder med, når du har en sag."],
      checked: "22. november 2026",
    },
  ],
  moreNotes,
};
const silent: ChecklistView = {
  municipality: "Lillerup Kommune",
  title: "Madservice",
  notice: "Listen gengiver kommunens tekst med andre ord.",
  emergencyLine,
  front: [
    {
      kind: "apply",
      id: "soeg",
      heading: "Sådan får du hjælpen",
      contacts: [],
      notStated: "Kommunens tekst nævner ikke et telefonnummer.",
      start: "Ring til køkkenet i Lillerup.",
      blocks: [],
      timeLimits: [],
      writeLines,
    },
  ],
  notes,
  back: [
    {
      kind: "complain",
      id: "klage",
      heading: "Sådan klager du",
      ways: [{ introHtml: "<p>Teksten siger ikke noget om at klage.</p>", writeLines: [] }],
      ask: "Spørg Lillerup Kommune.",
    },
  ],
  moreNotes,
};

/** Boxes to tick and lines to write on. */
export const fields = { ticks: duties, writeLines, notes };

/** Checklists of a source that says everything and of one that says nothing. */
export const examples = {
  checklistParts: {
    "of a source that says everything": [full],
    "of a source that says little": [silent],
  },
} satisfies { checklistParts: Examples<[view: ChecklistView]> };
