import type { TextConcept } from "./concept.ts";

/** What each section of a standard is for, in the words of an editor, and a sentence as an example. */
export const conceptHelp: Readonly<Record<TextConcept, readonly [help: string, example: string]>> = {
  introduction: [
    "Hvad hjælpen er, kort fortalt.",
    "Hjemmehjælp er hjælp til det, du ikke selv kan i dit hjem.",
  ],
  purpose: ["Hvad hjælpen skal føre til.", "Hjælpen skal gøre, at du kan blive boende i dit hjem."],
  targetGroup: ["Hvem hjælpen er for.", "Hjælpen er for dig, der ikke selv kan gøre rent."],
  exclusions: [
    "Hvem hjælpen ikke er for. Hvad der ikke er med i den, står i notIncluded.",
    "Hjælpen er ikke for dig, der bor på plejehjem.",
  ],
  criteria: [
    "Hvad kommunen lægger vægt på, når den afgør, om man får hjælpen.",
    "Vi ser på, hvad du selv kan, og hvad andre i hjemmet kan.",
  ],
  content: ["Hvad hjælpen består af.", "Vi støvsuger, vasker gulv og gør badeværelset rent."],
  notIncluded: ["Hvad der ikke er med i hjælpen.", "Vi pudser ikke vinduer og klipper ikke græs."],
  delivery: ["Hvordan hjælpen gives: hvor, hvornår og af hvem.", "Vi kommer i dit hjem på hverdage."],
  scope: ["Hvor meget hjælp man kan få, og hvor ofte.", "Du kan få gjort rent hver anden uge."],
  ending: ["Hvornår hjælpen slutter.", "Hjælpen slutter, når du selv kan gøre rent igen."],
  provider: ["Hvem der giver hjælpen.", "Kommunens hjemmepleje gør rent hos dig."],
  freeChoice: [
    "Om man selv kan vælge, hvem der giver hjælpen.",
    "Du kan vælge mellem hjemmeplejen og to firmaer.",
  ],
  cost: [
    "Hvad hjælpen koster, når facts.price ikke siger det hele.",
    "Du betaler selv for rengøringsmidler.",
  ],
  howToApply: ["Hvordan man søger.", "Ring til Visitationen, eller søg på kommunens side."],
  processingTime: [
    "Hvornår man får svar, når timeLimits ikke siger det hele.",
    "Haster det, får du svar samme dag.",
  ],
  followUp: ["Hvordan og hvornår kommunen følger op.", "Vi besøger dig en gang om året og ser på hjælpen."],
  rights: ["Hvad man har ret til undervejs.", "Du har ret til at have en anden med til samtalen."],
  qualityGoals: ["Hvad kommunen måler på, og hvad det viser.", "9 ud af 10 skal være tilfredse med hjælpen."],
  values: ["De værdier, hjælpen bygger på.", "Vi hjælper dig med det, du selv synes er vigtigt."],
  supervision: ["Hvem der fører tilsyn, og hvordan.", "Et firma fører tilsyn med hjælpen hvert år."],
  hearing: ["Hvem der har været hørt om standarden.", "Seniorrådet og Handicaprådet har været hørt."],
  revision: ["Hvordan og hvornår standarden bliver lavet om.", "Byrådet ser på standarden hvert år."],
};
