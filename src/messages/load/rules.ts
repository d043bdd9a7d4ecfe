import type { Rule } from "../../model/senseless.ts";
import { type Advice, always } from "../message.ts";

/** What the model's own rules say: each part is in its form, and together they make no sense. */
export const rules = {
  "ages-empty": always({
    da: {
      what: "Alderen har hverken en laveste eller en højeste grænse.",
      fix: "Skriv from, to eller begge dele, eller udelad ages.",
    },
    en: {
      what: "The ages have neither a first nor a last.",
      fix: "Write from, to or both, or leave ages out.",
    },
  }),
  "ages-backwards": always({
    da: { what: "Den højeste alder er lavere end den laveste.", fix: "Skriv den laveste alder under from." },
    en: { what: "The last age is lower than the first.", fix: "Write the lower age under from." },
  }),
  "appendix-alt-of-pdf": always({
    da: {
      what: "Bilaget er en PDF, og alt er til den, der ikke kan se et billede.",
      fix: "Fjern alt. Skriv PDF-filens indhold under text, hvis den er svær at læse.",
    },
    en: {
      what: "The appendix is a PDF, and alt is for whoever cannot see a picture.",
      fix: "Take alt away. Write what the PDF says under text if it is hard to read.",
    },
  }),
  "appendix-without-alt": always({
    da: {
      what: "Bilaget er et billede, og der står ikke, hvad det viser.",
      fix: "Skriv under alt, hvad billedet viser, til den, der ikke kan se det.",
    },
    en: {
      what: "The appendix is a picture, and nothing says what it shows.",
      fix: "Write under alt what the picture shows, for whoever cannot see it.",
    },
  }),
  "complaints-alike": always({
    da: {
      what: "Der er flere måder at klage på, og ikke alle siger, hvad de gælder.",
      fix: "Skriv under concerns, hvad hver af dem gælder, med hver sine ord.",
    },
    en: {
      what: "There are several ways to complain, and not each says what it concerns.",
      fix: "Write under concerns what each of them is about, in words of its own.",
    },
  }),
  "contact-unreachable": always({
    da: {
      what: "En kontakt skal have telefon, mail, sikker mail, en side på nettet (url) eller adresse.",
      fix: "Tilføj det, der mangler; udelad hele kontakten, hvis kilden ikke oplyser det.",
    },
    en: {
      what: "A contact needs a phone, an email, a secure email, a page of the web (url) or an address.",
      fix: "Add what is missing; leave the whole entry out if the source lacks it.",
    },
  }),
  "word-twice": always({
    da: { what: "Listen har det samme ord to gange.", fix: "Behold det ene." },
    en: { what: "The list holds the same word twice.", fix: "Keep one of them." },
  }),
  "date-not-ours": always({
    da: {
      what: "Datoen ligger før 1970 eller efter 2100.",
      fix: "Skriv den dato, som kilden oplyser.",
    },
    en: {
      what: "The date lies before 1970 or after 2100.",
      fix: "Write the date that the source gives.",
    },
  }),
  "number-too-fine": always({
    da: {
      what: "Tallet har mere end to decimaler, så et andet tal ville blive trykt.",
      fix: "Skriv det tal, som kilden oplyser.",
    },
    en: {
      what: "The number has more than two decimals, so another one would be printed.",
      fix: "Write the number that the source gives.",
    },
  }),
  "own-sections-alike": always({
    da: {
      what: "To afsnit har samme id, eller id'et er navnet på et af de afsnit, der står under sections.",
      fix: "Giv hvert afsnit et id, som intet andet afsnit har.",
    },
    en: {
      what: "Two sections have the same id, or the id is a name of one that stands under sections.",
      fix: "Give each section an id that no other section has.",
    },
  }),
  "place-unreadable": always({
    da: {
      what: "Stedet i kilden kan ikke læses.",
      fix: 'Skriv ord, numre som "[12, 14-16]", begge dele eller "ours"; npm run trace viser numrene.',
    },
    en: {
      what: "The place in the source cannot be read.",
      fix: 'Write words, numbers as "[12, 14-16]", both, or "ours"; npm run trace shows the numbers.',
    },
  }),
  "place-without-words": always({
    da: {
      what: "Læseren får ikke at vide, hvor i kilden det står.",
      fix: "Skriv det med ord foran numrene, for eksempel: side 7, løbende tekst [12].",
    },
    en: {
      what: "The reader is not told where in the source it stands.",
      fix: "Write it in words before the numbers, for example: side 7, løbende tekst [12].",
    },
  }),
  "price-undated": always({
    da: {
      what: "Beløbet siger ikke, hvornår det gælder, eller siger det på to måder.",
      fix: "Skriv enten year eller from (og to, når kilden siger, hvornår det holder op).",
    },
    en: {
      what: "The amount does not say when it holds, or says it in two ways.",
      fix: "Write either year or from (and to, where the source says when it ends).",
    },
  }),
  "price-backwards": always({
    da: { what: "Prisen holder op, før den begynder.", fix: "Skriv den tidligste dato under from." },
    en: { what: "The price ends before it begins.", fix: "Write the earlier date under from." },
  }),
  "prices-alike": always({
    da: {
      what: "Der er flere priser, og ikke alle siger, hvad de er for.",
      fix: "Skriv under what, hvad hver af dem er for, med hver sine ord.",
    },
    en: {
      what: "There are several prices, and not each says what it is for.",
      fix: "Write under what, what each of them is for, in words of its own.",
    },
  }),
  "validity-empty": always({
    da: {
      what: "Gyldigheden har ingen dato.",
      fix: 'Skriv de datoer, som kilden oplyser, eller "not-stated".',
    },
    en: {
      what: "The validity has no date.",
      fix: 'Write the dates that the source gives, or "not-stated".',
    },
  }),
  "validity-backwards": always({
    da: { what: "Gyldigheden slutter, før den begynder.", fix: "Skriv den tidligste dato under from." },
    en: { what: "The validity ends before it begins.", fix: "Write the earlier date under from." },
  }),
  "review-before-validity": always({
    da: {
      what: "Standarden skal gennemgås igen, før den gælder.",
      fix: "Skriv de datoer, som kilden oplyser.",
    },
    en: {
      what: "The next look at it is due before it is valid.",
      fix: "Write the dates that the source gives.",
    },
  }),
  "contradiction-without-place": always({
    da: {
      what: "Når værdierne modsiger hinanden, skal hver af dem have where: hvor den står i kilden.",
      fix: "Tilføj det, der mangler; udelad hele fristen, hvis kilden ikke oplyser det.",
    },
    en: {
      what: "Contradicting values must each say where they stand.",
      fix: "Add what is missing; leave the whole entry out if the source lacks it.",
    },
  }),
  "interval-not-whole": always({
    da: {
      what: "Noget, der sker mindst så ofte, skal have et helt tal: mindst hver 6. måned.",
      fix: "Skriv det tal, som kilden oplyser, i en mindre enhed.",
    },
    en: {
      what: "Something that happens at least every so often needs a whole number: mindst hver 6. måned.",
      fix: "Write the number that the source gives, in a smaller unit.",
    },
  }),
} as const satisfies Readonly<Record<Rule, () => Advice>>;
