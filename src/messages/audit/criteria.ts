import type { InEachLanguage } from "../language.ts";

/** A success criterion of WCAG 2.2 at A or AA: its name, and in one plain sentence what it asks for. */
export interface CriterionWords {
  readonly name: InEachLanguage<string>;
  readonly asks: InEachLanguage<string>;
}

const words = (da: string, en: string, asksDa: string, asksEn: string): CriterionWords => ({
  name: { da, en },
  asks: { da: asksDa, en: asksEn },
});

// biome-ignore format: a table is read by its lines
/** Every success criterion of A and AA (https://www.w3.org/TR/WCAG22/), in its order. */
export const criteria: ReadonlyMap<string, CriterionWords> = new Map([
  ["1.1.1", words("Ikke-tekstbaseret indhold", "Non-text Content", "Billeder og ikoner siger det samme i tekst.", "Pictures and icons say the same in text.")],
  ["1.2.1", words("Kun lyd og kun video", "Audio-only and Video-only", "Lyd alene og film uden lyd findes også som tekst.", "Sound alone and silent film are there as text, too.")],
  ["1.2.2", words("Undertekster", "Captions (Prerecorded)", "Film med tale har undertekster.", "Films with speech have captions.")],
  ["1.2.3", words("Synstolkning eller tekst", "Audio Description or Media Alternative", "Det, man kun kan se i en film, kan også høres eller læses.", "What is only seen in a film can be heard or read.")],
  ["1.2.4", words("Undertekster (direkte)", "Captions (Live)", "Direkte udsendelser har undertekster.", "Live broadcasts have captions.")],
  ["1.2.5", words("Synstolkning", "Audio Description", "Det, man kun kan se i en film, bliver sagt.", "What is only seen in a film is spoken.")],
  ["1.3.1", words("Informationer og relationer", "Info and Relationships", "Overskrifter, lister, tabeller og felter er mærket som det, de ligner.", "Headings, lists, tables and fields are marked as what they look like.")],
  ["1.3.2", words("Meningsfuld rækkefølge", "Meaningful Sequence", "Teksten giver mening i den rækkefølge, den bliver læst op.", "The text makes sense in the order in which it is read out.")],
  ["1.3.3", words("Sanseegenskaber", "Sensory Characteristics", "Ingen vejledning bygger kun på form, farve, sted eller lyd.", "No instruction rests on shape, colour, place or sound alone.")],
  ["1.3.4", words("Retning", "Orientation", "Siden kan bruges både på højkant og på tværs.", "The page can be used upright and sideways.")],
  ["1.3.5", words("Identificering af inputformål", "Identify Input Purpose", "Felter om brugeren selv kan udfyldes af browseren.", "Fields about the user can be filled in by the browser.")],
  ["1.4.1", words("Brug af farve", "Use of Color", "Farve er ikke det eneste, der fortæller noget.", "Colour is not the only thing that tells something.")],
  ["1.4.2", words("Styring af lyd", "Audio Control", "Lyd, der starter af sig selv, kan stoppes.", "Sound that begins by itself can be stopped.")],
  ["1.4.3", words("Kontrast (minimum)", "Contrast (Minimum)", "Tekst skiller sig tydeligt ud fra baggrunden.", "Text stands out clearly from its ground.")],
  ["1.4.4", words("Ændring af tekststørrelse", "Resize Text", "Teksten kan gøres dobbelt så stor, uden at noget går tabt.", "Text can be twice as large and nothing is lost.")],
  ["1.4.5", words("Billeder af tekst", "Images of Text", "Tekst er tekst og ikke et billede.", "Text is text and no picture.")],
  ["1.4.10", words("Ombrydning", "Reflow", "Siden kan læses på en smal skærm uden at rulle sidelæns.", "The page can be read on a narrow screen without scrolling sideways.")],
  ["1.4.11", words("Kontrast for ikke-tekst", "Non-text Contrast", "Felter, knapper og tegn skiller sig ud fra det, de står på.", "Fields, buttons and signs stand out from what they are on.")],
  ["1.4.12", words("Tekstafstand", "Text Spacing", "Mere luft mellem linjer, ord og bogstaver skjuler intet.", "More room between lines, words and letters hides nothing.")],
  ["1.4.13", words("Indhold ved hover eller fokus", "Content on Hover or Focus", "Det, der dukker op, kan lukkes, nås og blive stående.", "What pops up can be closed, reached, and stays.")],
  ["2.1.1", words("Tastatur", "Keyboard", "Alt kan bruges med tastaturet alene.", "Everything can be used by keyboard alone.")],
  ["2.1.2", words("Ingen tastaturfælde", "No Keyboard Trap", "Tastaturet kan komme væk igen fra alt, det kan nå.", "The keyboard can leave whatever it can reach.")],
  ["2.1.4", words("Genvejstaster", "Character Key Shortcuts", "Genveje på ét bogstav kan slås fra eller ændres.", "Shortcuts of one letter can be turned off or changed.")],
  ["2.2.1", words("Justerbar tidsbegrænsning", "Timing Adjustable", "Frister på siden kan forlænges.", "Time limits on the page can be extended.")],
  ["2.2.2", words("Pause, stop, skjul", "Pause, Stop, Hide", "Det, der bevæger sig af sig selv, kan stoppes.", "What moves by itself can be stopped.")],
  ["2.3.1", words("Højst tre glimt", "Three Flashes or Below", "Intet blinker mere end tre gange i sekundet.", "Nothing flashes more than three times a second.")],
  ["2.4.1", words("Spring over blokke", "Bypass Blocks", "Man kan springe over det, der står på hver side.", "What is on every page can be skipped.")],
  ["2.4.2", words("Sider har titler", "Page Titled", "Hver side har en titel, der siger, hvad den handler om.", "Each page has a title that says what it is about.")],
  ["2.4.3", words("Fokusrækkefølge", "Focus Order", "Tastaturet går gennem siden i en rækkefølge, der giver mening.", "The keyboard goes through the page in an order that makes sense.")],
  ["2.4.4", words("Formål med links (i kontekst)", "Link Purpose (In Context)", "Man kan se, hvor et link fører hen.", "One can tell where a link leads.")],
  ["2.4.5", words("Flere veje", "Multiple Ways", "Der er mere end én vej til hver side.", "There is more than one way to each page.")],
  ["2.4.6", words("Overskrifter og etiketter", "Headings and Labels", "Overskrifter og navne på felter siger, hvad de er til.", "Headings and labels say what they are for.")],
  ["2.4.7", words("Synligt fokus", "Focus Visible", "Man kan se, hvor tastaturet er.", "One can see where the keyboard is.")],
  ["2.4.11", words("Fokus er ikke dækket", "Focus Not Obscured (Minimum)", "Det, tastaturet er på, er ikke helt dækket.", "What the keyboard is on is not wholly covered.")],
  ["2.5.1", words("Fingerbevægelser", "Pointer Gestures", "Det, der kan trækkes med to fingre, kan også gøres med et tryk.", "What takes two fingers can be done with one tap.")],
  ["2.5.2", words("Fortryd tryk", "Pointer Cancellation", "Et tryk kan fortrydes, før fingeren slipper.", "A press can be taken back before the finger leaves.")],
  ["2.5.3", words("Etiket i navn", "Label in Name", "Navnet, en stemme kan sige, er det, der står på knappen.", "The name that a voice can say is what stands on the button.")],
  ["2.5.4", words("Styring ved bevægelse", "Motion Actuation", "Det, der styres ved at ryste telefonen, kan også gøres på skærmen.", "What is done by shaking the phone can be done on the screen.")],
  ["2.5.7", words("Træk", "Dragging Movements", "Det, der kan trækkes, kan også flyttes med tryk.", "What can be dragged can be moved by taps.")],
  ["2.5.8", words("Målets størrelse (minimum)", "Target Size (Minimum)", "Links og knapper er store nok til en finger, eller har luft omkring sig.", "Links and buttons are large enough for a finger, or have room around them.")],
  ["3.1.1", words("Sprog på siden", "Language of Page", "Siden siger, hvilket sprog den er på.", "The page says which language it is in.")],
  ["3.1.2", words("Sprog, der anvendes til dele af indhold", "Language of Parts", "Ord på et andet sprog er mærket med det.", "Words in another language are marked with it.")],
  ["3.2.1", words("Ved fokus", "On Focus", "Intet skifter, bare fordi tastaturet når dertil.", "Nothing changes just because the keyboard gets there.")],
  ["3.2.2", words("Ved input", "On Input", "Intet skifter uventet, når man vælger eller skriver.", "Nothing changes unexpectedly when one chooses or writes.")],
  ["3.2.3", words("Ens navigation", "Consistent Navigation", "Menuer står i samme rækkefølge på alle sider.", "Menus have the same order on all pages.")],
  ["3.2.4", words("Ens betegnelser", "Consistent Identification", "Det samme hedder det samme på alle sider.", "The same has the same name on all pages.")],
  ["3.2.6", words("Hjælp samme sted", "Consistent Help", "Hjælp og kontakt står samme sted på alle sider.", "Help and contacts stand in the same place on all pages.")],
  ["3.3.1", words("Fejl bliver nævnt", "Error Identification", "En fejl i en formular bliver sagt i ord, og ved hvilket felt.", "A fault in a form is said in words, and at which field.")],
  ["3.3.2", words("Etiketter eller vejledning", "Labels or Instructions", "Felter siger, hvad der skal stå i dem.", "Fields say what belongs into them.")],
  ["3.3.3", words("Forslag ved fejl", "Error Suggestion", "En fejl fortæller, hvordan den kan rettes.", "A fault says how it can be mended.")],
  ["3.3.4", words("Undgå alvorlige fejl", "Error Prevention (Legal, Financial, Data)", "Det, der binder, kan ses igennem, rettes eller fortrydes.", "What binds can be looked over, corrected or taken back.")],
  ["3.3.7", words("Ikke det samme igen", "Redundant Entry", "Man skal ikke skrive det samme to gange.", "Nobody has to write the same twice.")],
  ["3.3.8", words("Tilgængelig godkendelse", "Accessible Authentication (Minimum)", "At logge ind kræver ikke, at man husker eller løser noget.", "To log in needs no memory and no puzzle.")],
  ["4.1.2", words("Navn, rolle, værdi", "Name, Role, Value", "Et program kan se, hvad hver knap og hvert felt hedder, er og står på.", "A program can tell of each button and field its name, what it is, and how it is set.")],
  ["4.1.3", words("Statusbeskeder", "Status Messages", "Beskeder på siden bliver også sagt til dem, der ikke ser dem.", "Messages on the page are told to those who do not see them.")],
]);

/**
 * The criteria that the regulator's simplified monitoring asks programs about, over a whole site
 * (https://digst.dk/digital-inklusion/webtilgaengelighed/monitorering-og-tilsyn/forenklede-monitoreringer).
 */
export const monitored: readonly string[] =
  "1.1.1 1.3.1 1.3.4 1.3.5 1.4.3 1.4.4 1.4.12 2.1.1 2.2.1 2.4.2 2.4.4 2.5.3 3.1.1 3.1.2 4.1.2".split(" ");

/** New in WCAG 2.2, which EN 301 549 v3.2.1 does not ask for yet. */
export const beyondStandard: ReadonlySet<string> = new Set("2.4.11 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8".split(" "));
