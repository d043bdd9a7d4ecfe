import { always, message } from "../message.ts";

const skip = {
  da: "Lad sidens første link føre til id'et på <main>.",
  en: "Let the first link on the page lead to the id of <main>.",
};

/** What a page does wrong for somebody who uses the keyboard alone. */
export const keys = {
  trap: always({
    da: {
      what: "Tastaturet kommer ind her og ikke ud igen.",
      fix: "Lad Tab og Skift + Tab føre videre; fjern det script, der holder fokus fast.",
    },
    en: {
      what: "The keyboard gets in here and not out again.",
      fix: "Let Tab and Shift + Tab lead on; take away the script that holds the focus.",
    },
  }),
  unreached: always({
    da: {
      what: "Tabulatortasten når ikke hertil, selv om musen kan betjene det.",
      fix: "Brug et link eller en knap, uden tabindex.",
    },
    en: {
      what: "The Tab key does not lead to this, though a pointer can operate it.",
      fix: "Use a link or a button, without tabindex.",
    },
  }),
  deaf: always({
    da: {
      what: "Tabulatortasten når hertil, men ingen tast betjener det.",
      fix: "Brug et link eller en knap, som Enter og mellemrum betjener af sig selv.",
    },
    en: {
      what: "The Tab key leads to this, but no key operates it.",
      fix: "Use a link or a button, which Enter and Space operate by themselves.",
    },
  }),
  order: always({
    da: {
      what: "Tabulatortasten kommer hertil uden for læserækkefølgen.",
      fix: "Fjern tabindex, og skriv HTML-koden i læserækkefølgen.",
    },
    en: {
      what: "The Tab key comes here out of the order of reading.",
      fix: "Take tabindex away and write the HTML in the order of reading.",
    },
  }),
  unseen: always({
    da: {
      what: "Tabulatortasten kommer til noget, der ikke kan ses.",
      fix: "Vis det, når det har fokus, eller skjul det også for tastaturet (hidden, inert).",
    },
    en: {
      what: "The Tab key comes to something that cannot be seen.",
      fix: "Show it when it has the focus, or hide it from the keyboard too (hidden, inert).",
    },
  }),
  covered: always({
    da: {
      what: "Noget ligger over dette, når det har fokus.",
      fix: "Sæt scroll-padding lige så højt som det, der bliver ved vinduets kant, eller lad det rulle væk.",
    },
    en: {
      what: "Something lies over this when it has the focus.",
      fix: "Set scroll-padding as high as what stays at the window's edge, or let that scroll away.",
    },
  }),
  unmarked: always({
    da: {
      what: "Intet viser, at dette har fokus.",
      fix: "Sæt en outline på :focus-visible; fjern ikke browserens egen.",
    },
    en: {
      what: "Nothing shows that this has the focus.",
      fix: "Set an outline for :focus-visible; do not take the browser's own away.",
    },
  }),
  faint: always({
    da: {
      what: "Fokus ændrer kun få billedpunkter: en tynd streg eller tekstens farve.",
      fix: "Giv fokus en ring på mindst 2 px, med en farve, der ses.",
    },
    en: {
      what: "The focus changes few points only: a thin line or the colour of the text.",
      fix: "Give the focus a ring of at least 2 px in a colour that is seen.",
    },
  }),
  paleRing: message({
    da: (contrast: number) => ({
      what: `Ringen om fokus har en kontrast på ${contrast.toFixed(1).replace(".", ",")}:1; den skal have 3:1.`,
      fix: "Giv ringen en mørkere farve, eller en lysere på mørk bund.",
    }),
    en: (contrast) => ({
      what: `The ring of the focus has a contrast of ${contrast.toFixed(1)}:1; it needs 3:1.`,
      fix: "Give the ring a darker colour, or a lighter one on a dark ground.",
    }),
  }),
  skipElsewhere: always({
    da: { what: "Springlinket fører ikke til sit mål.", fix: skip.da },
    en: { what: "The skip link does not lead to its target.", fix: skip.en },
  }),
  noSkip: message({
    da: (stops: number) => ({
      what: `Tabulatortasten stopper ${stops} gange før indholdet, og der er intet springlink.`,
      fix: skip.da,
    }),
    en: (stops) => ({
      what: `The Tab key stops ${stops} times before the content, and there is no skip link.`,
      fix: skip.en,
    }),
  }),
  smallTarget: message({
    da: (size: string) => ({
      what: `Det, man skal ramme, er ${size} px og har noget andet inden for 24 px.`,
      fix: "Giv det padding, til det er 24 gange 24 px, helst 44 gange 44 px, eller flyt det fra de andre.",
    }),
    en: (size) => ({
      what: `The target is ${size} px and has another within 24 px.`,
      fix: "Give it padding until it measures 24 by 24 px, better 44 by 44, or move it from the others.",
    }),
  }),
};

/** What sounds wrong in a screen reader. */
export const sounds = {
  runTogether: always({
    da: {
      what: "Otte cifre bliver læst som ét tal på millioner.",
      fix: "Del et telefonnummer i par med hårde mellemrum.",
    },
    en: {
      what: "Eight digits are read as one number of millions.",
      fix: "Group a telephone number in pairs with no-break spaces.",
    },
  }),
  sign: always({
    da: {
      what: "Dette tegn bliver hørt og siger intet.",
      fix: 'Skjul det for skærmlæsere: aria-hidden="true", alt="" eller content: "›" / "".',
    },
    en: {
      what: "This sign is heard, and says nothing.",
      fix: 'Hide it from screen readers: aria-hidden="true", alt="", or content: "›" / "".',
    },
  }),
  twice: always({
    da: {
      what: "Det samme bliver hørt to gange i træk.",
      fix: 'Sig det én gang: skjul den ene for skærmlæsere, eller lad alt="" stå ved teksten.',
    },
    en: {
      what: "The same is heard twice in a row.",
      fix: 'Say it once: hide one of the two from screen readers, or let alt="" stand beside the text.',
    },
  }),
};
