import { always } from "../message.ts";

const guessing = {
  da: "mennesker med skærmlæser eller en gammel browser, som gætter, når HTML er forkert",
  en: "people who use a screen reader or an old browser, which guess when HTML is wrong",
};
const oldBrowser = {
  da: "mennesker med en gammel browser eller en langsom forbindelse, og dem, der har slået JavaScript fra",
  en: "people whose browser is old, whose line is slow, or who have turned JavaScript off",
};
const enlarging = {
  da: "mennesker, der forstørrer siden eller læser på en telefon",
  en: "people who enlarge the page or read on a phone",
};
const largerText = { da: "mennesker, der forstørrer teksten", en: "people who enlarge the text" };
const spacing = {
  da: "mennesker, der læser med større afstand, for eksempel ordblinde",
  en: "people who read with wider spacing, for example with dyslexia",
};
const unsteady = {
  da: "mennesker, der ryster på hænderne eller bruger én finger",
  en: "people whose hands shake, or who use one finger",
};
const noMouse = {
  da: "mennesker, der bruger tastatur eller kontakt og ingen mus",
  en: "people who use a keyboard or a switch and no mouse",
};
const wrongStructure = {
  da: "mennesker med skærmlæser, som får fortalt en forkert opbygning eller ingen",
  en: "people who use a screen reader and are told a wrong structure, or none",
};
const paleText = {
  da: "mennesker, der ser dårligt eller læser i solen eller på et gråt tryk",
  en: "people who see badly, or read in the sun or on a grey print",
};
const visitors = {
  da: "alle: andre får at vide, hvem der søgte hjælp",
  en: "everybody: somebody else learns who looked for help",
};

/** Whom the faults of each check hurt. */
export const affects = {
  browserLoad: always({
    da: "alle, der har brug for det, der ikke kom, og mest dem, hvis browser eller forbindelse ikke er den nyeste",
    en: "everybody who needs what did not come, and most those whose browser or line is not the newest",
  }),
  keyboard: always(noMouse),
  reflow: always(enlarging),
  textSize: always(largerText),
  textSpacing: always(spacing),
  targetSize: always(unsteady),
  forcedColours: always({
    da: "mennesker, der ser dårligt og læser i deres egne farver",
    en: "people who see badly and read in colours of their own",
  }),
  reducedMotion: always({
    da: "mennesker, som bevægelse gør syge eller tager væk fra teksten",
    en: "people whom movement makes ill or takes away from the text",
  }),
  print: always({
    da: "mennesker, der læser på papir, og skranken, der udskriver for dem",
    en: "people who read on paper, and the desk that prints for them",
  }),
  cssOff: always({
    da: "mennesker med skærmlæser, læsevisning eller egen typografi",
    en: "people who use a screen reader, a reading mode or styles of their own",
  }),
  withoutJavascript: always(oldBrowser),
  screenReader: always({ da: "mennesker, der hører siden", en: "people who hear the page" }),
  wrongHtml: always(guessing),
  style: always({
    da: "ingen læser: det gælder dem, der skriver siden",
    en: "no reader: it is for those who write the page",
  }),
  headingOutline: always({
    da: "mennesker, der går fra overskrift til overskrift med skærmlæser, og dem, der skimmer",
    en: "people who go from heading to heading with a screen reader, and people who skim",
  }),
  language: always({
    da: "mennesker, der lytter: en stemme på det forkerte sprog læser ord, ingen forstår, og punktskriften bliver også forkert",
    en: "people who listen: a voice of the wrong language reads words that nobody can understand, and Braille is wrong too",
  }),
  alternativeTexts: always({
    da: "mennesker, der ikke kan se billedet og hører dette i stedet",
    en: "people who cannot see the picture and hear this in its place",
  }),
  linkTexts: always({
    da: "mennesker, der går fra link til link med skærmlæser og hører hvert link uden det, der står omkring",
    en: "people who go from link to link with a screen reader and hear each without what is around it",
  }),
  downloads: always({
    da: "mennesker med skærmlæser, som uforberedt havner i et andet program, og dem, der betaler for hver megabyte",
    en: "people with a screen reader who land in another program unprepared, and people who pay for each megabyte",
  }),
  uniqueTitles: always({
    da: "mennesker, der finder vej efter titler på sider og faneblade, mest med skærmlæser",
    en: "people who find their way by the titles of pages and tabs, most of all with a screen reader",
  }),
  internalLinks: always({
    da: "alle, og mest dem, for hvem det er hårdt at gå tilbage og prøve igen",
    en: "everybody, and most those for whom going back and trying again is hard work",
  }),
  reachable: always({
    da: "alle, der ikke kender adressen, og mest dem, der ikke kan gætte den",
    en: "everybody who does not know the address, and most those who cannot guess one",
  }),
  accessibilityStatement: always({
    da: "mennesker, der møder en barriere og vil vide, hvem de skal sige det til",
    en: "people who meet a barrier and look for whom to tell",
  }),
  pageWeight: always({
    da: "mennesker med en gammel telefon, en langsom forbindelse eller få data tilbage",
    en: "people with an old phone, a slow line or little data left",
  }),
  foreignRequests: always(visitors),
  pdfStructure: always({
    da: "mennesker, der læser PDF'en med skærmlæser og får fortalt en forkert opbygning eller ingen",
    en: "people who read the PDF with a screen reader and are told a wrong structure, or none",
  }),
  pdfNames: always({
    da: "mennesker, der hører PDF'en med en forkert stemme eller ikke kan kende dens vindue fra andre",
    en: "people who listen to the PDF in a wrong voice, or cannot tell its window from others",
  }),
  pdfOrder: always({
    da: "mennesker, der lytter: det, der hører sammen, bliver læst hver for sig",
    en: "people who listen: what belongs together is read apart",
  }),
  pdfContrast: always({
    da: "mennesker, der ser dårligt eller læser på et gråt tryk",
    en: "people who see badly, or read on a grey print",
  }),
  notAudited: always({
    da: "alle: ingen ved, hvad der er galt med det, der ikke er set på",
    en: "everybody: nobody knows what is wrong with what was not looked at",
  }),
};

/** Whom a broken success criterion of WCAG hurts; a longer number goes before the guideline it belongs to. */
export const affectsByCriterion = {
  "1.1": always({
    da: "mennesker, der ikke kan se et billede og intet hører i stedet",
    en: "people who cannot see a picture and hear nothing in its place",
  }),
  "1.2": always({
    da: "mennesker, der ikke kan høre eller se en optagelse",
    en: "people who cannot hear or see a recording",
  }),
  "1.3": always(wrongStructure),
  "1.3.5": always({
    da: "mennesker, for hvem det er svært at udfylde, og hvis browser kunne gøre det",
    en: "people for whom filling in is hard and whose browser could do it",
  }),
  "1.4": always({ da: "mennesker, der ser dårligt", en: "people who see badly" }),
  "1.4.1": always({
    da: "mennesker, der ikke kan skelne farver, og dem, der læser et gråt tryk",
    en: "people who do not tell colours apart, and readers of a grey print",
  }),
  "1.4.3": always(paleText),
  "1.4.4": always(largerText),
  "1.4.6": always(paleText),
  "1.4.10": always(enlarging),
  "1.4.11": always({
    da: "mennesker, der ser dårligt og ikke kan finde et felt eller en knap",
    en: "people who see badly and cannot find a field or a button",
  }),
  "1.4.12": always(spacing),
  "2.1": always(noMouse),
  "2.2": always({ da: "mennesker, der læser langsomt", en: "people who read slowly" }),
  "2.3": always({
    da: "mennesker, der får anfald af blink",
    en: "people who get seizures from flashes",
  }),
  "2.4": always({
    da: "mennesker, der finder vej med tastatur eller skærmlæser",
    en: "people who find their way with a keyboard or a screen reader",
  }),
  "2.4.1": always({
    da: "mennesker, der skal forbi toppen af hver side med tastatur eller øre",
    en: "people who must pass the top of every page by keyboard or ear",
  }),
  "2.4.2": always({
    da: "mennesker, der finder vej efter titler på sider og faneblade",
    en: "people who find their way by the titles of pages and tabs",
  }),
  "2.4.4": always({
    da: "mennesker, der går fra link til link med skærmlæser",
    en: "people who go from link to link with a screen reader",
  }),
  "2.4.6": always({
    da: "mennesker, der går fra overskrift til overskrift med skærmlæser",
    en: "people who go from heading to heading with a screen reader",
  }),
  "2.4.7": always({
    da: "mennesker, der bruger tastatur og ikke kan se, hvor de er",
    en: "people who use a keyboard and cannot see where they are",
  }),
  "2.5": always(unsteady),
  "3.1": always({
    da: "mennesker med skærmlæser, som hører den forkerte stemme",
    en: "people who use a screen reader and hear the wrong voice",
  }),
  "3.2": always({
    da: "mennesker, der farer vild, når en side ændrer sig af sig selv",
    en: "people who lose their way when a page changes by itself",
  }),
  "3.3": always({
    da: "mennesker, der laver en fejl og ikke får hjælp til at rette den",
    en: "people who make a mistake and are not helped to mend it",
  }),
  "4.1": always({
    da: "mennesker, hvis hjælpemidler ikke kan se, hvad en ting er",
    en: "people whose assistive technology cannot tell what a thing is",
  }),
  other: always({
    da: "mennesker, der bruger hjælpemidler",
    en: "people who use assistive technology",
  }),
  none: always({
    da: "mennesker, der bruger skærmlæser eller tastatur",
    en: "people who use a screen reader or a keyboard",
  }),
};
