import { type InEachLanguage, spoken } from "../messages/language.ts";

/**
 * Every fault that a run can name, by its code. A code never changes its meaning, because people search for it;
 * `docs/problems.md` explains each one, and `docs/fejl.md` does in Danish.
 */
export const codes = {
  // KS01–KS04: the file as TypeScript
  KS01: { da: "Skrivefejl i en datafil", en: "Syntax error in a data file" },
  KS02: { da: "Ikke rene data", en: "Not plain data" },
  KS03: { da: "Ingen export default", en: "No default export" },
  KS04: { da: "En nøgle står to gange", en: "A key is written twice" },
  // KS05–KS15: the data against the schema
  KS05: { da: "Ukendt nøgle", en: "Unknown key" },
  KS06: { da: "En nøgle mangler", en: "Missing key" },
  KS07: { da: "Forkert type", en: "Wrong type" },
  KS08: { da: "Ikke en dato", en: "Not a date" },
  KS09: { da: "En værdi, der ikke er tilladt", en: "Value that is not allowed" },
  KS10: { da: "En tekst i forkert form", en: "Text in the wrong form" },
  KS11: { da: "En tom tekst eller for kort en liste", en: "Empty text or too short a list" },
  KS12: { da: "Et tal uden for grænserne", en: "Number out of range" },
  KS13: { da: "Dele, der ikke passer sammen", en: "Parts that do not fit together" },
  KS14: {
    da: "En tabel, hvis rækker ikke passer til kolonnerne",
    en: "A table whose rows do not fit its head",
  },
  KS15: { da: "Mere, end en datafil kan rumme", en: "More than a data file holds" },
  // KS16–KS17: the format of the data
  KS16: { da: "Data i et andet format", en: "Data of another format" },
  KS17: { da: "Data, som et menneske skal løfte", en: "Data that a person has to lift" },
  // KS20–KS29: files and folders
  KS20: { da: "Ingen mappe med kommuner", en: "No municipalities folder" },
  KS21: { da: "Ingen kommune i mappen", en: "No municipality in the folder" },
  KS22: { da: "Ukendt kommune", en: "Unknown municipality" },
  KS23: { da: "En kommune uden index.ts", en: "A municipality without index.ts" },
  KS24: { da: "En fil, som ingen læser", en: "A file that nobody reads" },
  KS25: { da: "En fil, der ikke kan læses", en: "A file that cannot be read" },
  KS26: { da: "En kommune uden standard", en: "A municipality without a standard" },
  KS27: {
    da: "Et link eller andet, der ikke er en almindelig fil",
    en: "A link or another thing that is no ordinary file",
  },
  KS28: { da: "En fil, der er for stor", en: "A file that is too large" },
  KS29: { da: "Et logo, der ikke kan vises", en: "A logo that cannot be shown" },
  // KS30–KS39: names
  KS30: {
    da: "Kommunens id er ikke navnet på dens mappe",
    en: "The municipality's id is not its folder's name",
  },
  KS31: { da: "Standardens id er ikke navnet på dens fil", en: "The standard's id is not its file's name" },
  KS32: { da: "To standarder med samme id", en: "Two standards with one id" },
  KS33: { da: "To kommuner med samme id", en: "Two municipalities with one id" },
  KS34: { da: "To kommuner med samme kommunekode", en: "Two municipalities with one kommunekode" },
  KS35: { da: "To kontakter med samme id", en: "Two contacts with one id" },
  KS36: { da: "Et navn, som webstedet selv bruger", en: "A name that the site needs itself" },
  KS37: { da: "Et afsnit, der ikke findes", en: "A section that is not there" },
  KS38: {
    da: "En liste nævner en standard, som ikke findes",
    en: "A list names a standard that is not there",
  },
  KS39: { da: "En standard, der fører til sig selv", en: "A standard that leads to itself" },
  // KS41–KS43: easy read beside its standard. KS40, a standard without it, is a finding of the review now (RV52).
  KS41: { da: "En letlæst udgave uden standard", en: "Easy read without a standard" },
  KS42: {
    da: "En letlæst udgave, der nævner en anden standard",
    en: "Easy read that names another standard",
  },
  KS43: { da: "En letlæst udgave af en anden version", en: "Easy read made from another revision" },
  // KS44: what something was called before
  KS44: { da: "Et tidligere id, som en anden har", en: "A former id that another one has" },
  // KS46–KS47: appendices
  KS46: { da: "Et bilag, der ikke findes", en: "An appendix that is not there" },
  KS47: { da: "Et bilag, der ikke kan bruges", en: "An appendix that cannot be used" },
  // KS50–KS59: what is referred to
  KS50: { da: "Ukendt kontakt", en: "Unknown contact" },
  KS51: { da: "Ukendt ord", en: "Unknown word" },
  KS52: { da: "Ingen alarmnumre eller priser at vise", en: "No emergency numbers or prices to show" },
  KS53: {
    da: "Et nummer til lægevagten, der ikke er bekræftet",
    en: "A helpline number that is not verified",
  },
  KS54: { da: "Ukendt fælles tekst", en: "Unknown shared text" },
  KS55: { da: "Ukendt fælles kontakt", en: "Unknown shared contact" },
  KS56: { da: "Ukendt lov", en: "Unknown Act" },
  KS57: {
    da: "En paragraf, som standarden ikke nævner",
    en: "A paragraph that the standard does not cite",
  },
  KS58: { da: "Ingen afgør klagen", en: "A complaint that nobody decides" },
  KS59: {
    da: "Ukendt fælles pris, klagevej, åbningstid eller bilag",
    en: "Unknown shared price, way to complain, opening hours or appendix",
  },
  // KS60–KS69: what a text cannot hold
  KS60: { da: "Et link til en side, der ikke findes", en: "A link to a page that does not exist" },
  KS61: { da: "Et link af forkert slags", en: "A link of the wrong kind" },
  KS62: { da: "HTML i en tekst", en: "HTML in a text" },
  KS63: { da: "Markdown, hvor der trykkes ren tekst", en: "Markdown where plain text is printed" },
  KS64: { da: "Tegn, der ikke hører til i en tekst", en: "Markup that no text has" },
  KS65: { da: "En liste inde i en tekst", en: "A list inside a text" },
  KS66: { da: "En tabel inde i en tekst", en: "A table inside a text" },
  KS67: {
    da: "Et bogstav, der gik tabt, eller som ingen ser",
    en: "A letter that was lost or that nobody sees",
  },
  KS68: { da: "Flere linjer, hvor der trykkes én", en: "Several lines where one is printed" },
  KS69: { da: "En variabel i en fælles tekst", en: "A variable of a shared text" },
  // KS70–KS72: looks
  KS70: { da: "For lidt kontrast", en: "Too little contrast" },
  KS71: {
    da: "Et bogstav eller billede, som ingen skrifttype har",
    en: "A letter or picture that no font has",
  },
  KS72: { da: "En skrift, der ikke kan bruges", en: "A font that cannot be used" },
  // KS80: work in progress
  KS80: { da: "En tekst mangler at blive skrevet", en: "A placeholder is left" },
  // KS90–KS92: npm run new
  KS90: {
    da: "npm run new: noget mangler eller er forkert",
    en: "npm run new: an argument is missing or wrong",
  },
  KS91: { da: "npm run new: filen findes allerede", en: "npm run new: the file is there already" },
  KS92: { da: "npm run new: filen kan ikke skrives", en: "npm run new: the file cannot be written" },
  // KS93: every other command
  KS93: { da: "En kommando er skrevet forkert", en: "An option of a command is missing or wrong" },
  // KS94–KS96: npm run build
  KS94: {
    da: "npm run build: mappen til webstedet kan ikke skrives",
    en: "npm run build: the output folder cannot be written",
  },
  KS95: {
    da: "npm run build: en kommune alene uden tilgængelighedserklæring",
    en: "npm run build: a municipality alone without its accessibility statement",
  },
  KS96: {
    da: "npm run build: det færdige websted er ikke helt på disken",
    en: "npm run build: the finished site is not whole on the disk",
  },
  // KS97–KS98: the machine, for every command
  KS97: { da: "Maskinen afviser en fil eller en mappe", en: "The machine refuses a file or a folder" },
  KS98: { da: "Noget, som en kommando skal bruge, mangler", en: "What a command needs is missing" },
  // KS99: npm run merge
  KS99: {
    da: "npm run merge: delene er ikke ét helt websted",
    en: "npm run merge: the shards are not the whole of one site",
  },
  // KS100–KS114: the PDFs
  KS100: {
    da: "Et dokument beder om noget, det ikke må få",
    en: "A printed document asks for what it may not have",
  },
  KS101: { da: "Et dokument er for langt", en: "A printed document is too long" },
  KS102: { da: "Et dokument er for længe om at blive trykt", en: "A printed document takes too long" },
  KS103: { da: "Browseren kan ikke klare et dokument", en: "The browser fails on a document" },
  KS104: { da: "Et sidetal, der ikke kan findes", en: "A page number that cannot be told" },
  KS105: { da: "Et bogmærke uden overskrift", en: "A bookmark without its heading" },
  KS106: { da: "Et felt uden sit eget navn", en: "A form field without a name of its own" },
  KS107: {
    da: "En PDF, der læses op anderledes, end den ser ud",
    en: "A PDF that is read otherwise than it looks",
  },
  KS108: { da: "Et link, der ikke fører nogen steder hen", en: "A link that leads nowhere" },
  KS109: { da: "En PDF, der gør andet end at vise tekst", en: "A PDF that does more than show text" },
  KS110: { da: "En overskrift, der ikke står i orden", en: "A heading that is out of order" },
  KS111: { da: "En tabel, der ikke kan læses op", en: "A table that cannot be heard" },
  KS112: { da: "Et billede uden ord", en: "A picture without words" },
  KS113: {
    da: "Bogstaver, som ikke kan kopieres eller læses op",
    en: "Letters that nobody can copy or hear",
  },
  KS114: { da: "En PDF, der bryder PDF/UA-1 eller PDF/A-2a", en: "A PDF that breaks PDF/UA-1 or PDF/A-2a" },
  // KS120–KS125: npm run trace
  KS120: { da: "En kilde, der ikke kan læses som tekst", en: "A source that cannot be read as text" },
  KS121: { da: "Et sted, som kilden ikke har", en: "A place that the source does not have" },
  KS122: {
    da: "En sætning i kilden uden plads i standarden",
    en: "A sentence of the source without a place",
  },
  KS123: { da: "Et udsagn uden sted i kilden", en: "A statement without a place in the source" },
  KS124: { da: "En sætning, der både er med og udeladt", en: "A sentence both carried and left out" },
  KS125: { da: "Numre, der gælder en anden tekst", en: "Numbers of another text" },
  // KS126–KS127: npm run build -- --queue and npm run worker
  KS126: { da: "En kø eller dens lager kan ikke bruges", en: "A queue or its store cannot be used" },
  KS127: { da: "Ingen arbejder kunne lave det", en: "No worker could make it" },
} as const satisfies Readonly<Record<string, InEachLanguage<string>>>;

/** The code of one fault. */
export type ProblemCode = keyof typeof codes;

/** Gives what a code stands for. */
export function titleOf(code: ProblemCode): string {
  return spoken<string>(codes[code]);
}
