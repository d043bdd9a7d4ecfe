import { always, message } from "./message.ts";
import { andList, someOf } from "./words.ts";

/** What is wrong with the folder of a site. */
export const output = {
  insideContent: message({
    da: (content: string) => ({
      what: `Mappen og indholdet (${content}) ligger inden i hinanden.`,
      fix: "Vælg en anden mappe med --out.",
    }),
    en: (content) => ({
      what: `The folder and the content (${content}) lie in one another.`,
      fix: "Choose another folder with --out.",
    }),
  }),
  folderForLink: always({
    da: { what: "Det er en mappe, og --link laver et link dér.", fix: "Flyt mappen væk én gang for alle." },
    en: { what: "It is a folder, and --link makes a link there.", fix: "Move the folder away once." },
  }),
  linkElsewhere: message({
    da: (target: string) => ({
      what: `Linket fører til ${target}, hvor vi ikke har bygget noget websted.`,
      fix: "Udelad --link for at udgive gennem linket, eller vælg et andet link med --out.",
    }),
    en: (target) => ({
      what: `The link leads to ${target}, where no build of ours put a site.`,
      fix: "Leave --link out to publish through it, or name another link with --out.",
    }),
  }),
  circle: always({
    da: { what: "Dens links fører i ring.", fix: "Ret disse links." },
    en: { what: "Its links lead in a circle.", fix: "Mend the links." },
  }),
  fileInTheWay: always({
    da: { what: "Der kan ikke skrives: en fil er i vejen.", fix: "Vælg en anden mappe med --out." },
    en: {
      what: "It cannot be written: a file stands in its way.",
      fix: "Choose another folder with --out.",
    },
  }),
  isFile: always({
    da: { what: "Det er en fil.", fix: "Vælg en mappe med --out." },
    en: { what: "It is a file.", fix: "Choose a folder with --out." },
  }),
  linkedWorkshop: message({
    da: (workshop: string) => ({ what: `${workshop}, hvor vi arbejder, er et link.`, fix: "Fjern linket." }),
    en: (workshop) => ({ what: `${workshop}, where we work, is a link.`, fix: "Take the link away." }),
  }),
  noLinkToStepBack: always({
    da: {
      what: "Det er ikke et link, som npm run build -- --link har lavet, så der er ingen tidligere udgave.",
      fix: "Nævn linket med --out, eller byg den tidligere udgave af indholdet igen.",
    },
    en: {
      what: "It is no link that npm run build -- --link made, so there is no earlier site.",
      fix: "Name the link with --out, or build the earlier content again.",
    },
  }),
  nothingBefore: always({
    da: {
      what: "Der ligger ingen tidligere udgave af webstedet.",
      fix: "Byg den tidligere udgave af indholdet igen. --keep siger, hvor mange udgaver der bliver liggende.",
    },
    en: {
      what: "There is no earlier site.",
      fix: "Build the earlier content again. --keep says how many earlier sites stay.",
    },
  }),
  brokenBefore: message({
    da: (folder: string) => ({
      what: `Den tidligere udgave i ${folder} er ikke, som den blev bygget.`,
      fix: "Byg den tidligere udgave af indholdet igen. Webstedet er, som det var.",
    }),
    en: (folder) => ({
      what: `The earlier site in ${folder} is not as it was built.`,
      fix: "Build the earlier content again. The site is as it was.",
    }),
  }),
  steppedBack: message({
    da: (link: string, folder: string) => `${link} fører nu til den tidligere udgave i ${folder}.`,
    en: (link, folder) => `${link} leads to the earlier site in ${folder} now.`,
  }),
  otherBuild: message({
    da: (pid: number) => ({
      what: `Et andet program (proces ${pid}) er i gang med at bygge dér.`,
      fix: "Vent, til det er færdigt, eller vælg en anden mappe med --out.",
    }),
    en: (pid) => ({
      what: `Another build, process ${pid}, is writing there.`,
      fix: "Wait until it has ended, or choose another folder with --out.",
    }),
  }),
  notOurs: always({
    da: {
      what: "Mappen har filer, og ingen liste siger, at de er bygget her og må erstattes.",
      fix: "Vælg en tom eller ny mappe med --out, eller flyt denne væk.",
    },
    en: {
      what: "The folder holds files, and no list of a build says that they are ours to replace.",
      fix: "Choose an empty or new folder with --out, or move this one away.",
    },
  }),
  brokenFile: message({
    da: (path: string, what: "missing" | "cut" | "changed" | "unknown") =>
      `${path} (${{ missing: "mangler", cut: "afkortet", changed: "ændret", unknown: "ukendt" }[what]})`,
    en: (path, what) => `${path} (${what})`,
  }),
  broken: message({
    da: (files: readonly string[]) => ({
      what: `Det færdige websted står ikke på disken, som det blev skrevet: ${someOf(files)}.`,
      fix: "Se efter, at disken har plads og er hel, og byg igen. Det, der var udgivet, er uændret.",
    }),
    en: (files) => ({
      what: `The finished site is not on the disk as it was written: ${someOf(files)}.`,
      fix: "See that the disk has room and is sound, then build again. What was published stays as it was.",
    }),
  }),
  unwritable: message({
    da: (path: string, reason: string) => ({
      what: `${path} kan ikke skrives: ${reason}.`,
      fix: "Gør plads, eller ret rettighederne, eller vælg en anden mappe med --out.",
    }),
    en: (path, reason) => ({
      what: `${path} cannot be written: ${reason}.`,
      fix: "Make room or mend its permissions, or choose another folder with --out.",
    }),
  }),
  irreplaceable: message({
    da: (folder: string, reason: string) => ({
      what: `${folder} kan ikke erstattes: ${reason}.`,
      fix: "Lad den bruger, der bygger, eje mappen med alt, hvad der er i den, eller vælg en anden med --out.",
    }),
    en: (folder, reason) => ({
      what: `${folder} cannot be replaced: ${reason}.`,
      fix: "Let the user that builds own the folder with all that is in it, or choose another with --out.",
    }),
  }),
  among: message({
    da: (files: readonly string[]) => ({
      what: `Mellem siderne ligger filer, som ikke er bygget her: ${someOf(files)}.`,
      fix: "Læg dem et andet sted, eller flyt hele mappen væk, og byg igen.",
    }),
    en: (files) => ({
      what: `Among the pages lie files that no build of ours wrote: ${someOf(files)}.`,
      fix: "Put them elsewhere, or move the whole folder away and build again.",
    }),
  }),
  changed: message({
    da: (files: readonly string[]) => ({
      what: `Filer i webstedet er ændret, efter at det blev bygget: ${someOf(files)}.`,
      fix: "Læg dem et andet sted, eller flyt hele mappen væk, og byg igen.",
    }),
    en: (files) => ({
      what: `Files of the site were changed since it was built: ${someOf(files)}.`,
      fix: "Put them elsewhere, or move the whole folder away and build again.",
    }),
  }),
  samePlace: message({
    da: (names: readonly string[]) => ({
      what: `Det nye websted har filer dér, hvor der ligger andre, som ikke er bygget her: ${names.join(", ")}.`,
      fix: "Læg dem et andet sted, og byg igen.",
    }),
    en: (names) => ({
      what: `The new site has files where others lie that no build wrote: ${names.join(", ")}.`,
      fix: "Put them elsewhere and build again.",
    }),
  }),
  cameMeanwhile: message({
    da: (file: string) => ({
      what: `${file} kom ind i webstedet, mens det blev erstattet, og er ikke bygget her.`,
      fix: "Læg den, hvor den hører til, og fjern mappen.",
    }),
    en: (file) => ({
      what: `${file} came into the site while it was replaced, and no build wrote it.`,
      fix: "Put it where it belongs and remove the folder.",
    }),
  }),
  noStatement: message({
    da: (name: string, address: string) => ({
      what: `${name} bygges alene til ${address}, og adressen på dens tilgængelighedserklæring mangler.`,
      fix: "Lav erklæringen i statens WAS-Tool, og skriv dens adresse. Udelad --base-url for at prøve webstedet først.",
    }),
    en: (name, address) => ({
      what: `${name} is built alone for ${address}, and the address of its accessibility statement is missing.`,
      fix: "Make the statement in the state's WAS-Tool and write its address. Leave --base-url out to try the site before.",
    }),
  }),
  nobodyToTell: message({
    da: (name: string, address: string) => ({
      what: `${name} bygges alene til ${address}, og der står ikke, hvem man kan fortælle om en barriere.`,
      fix: 'Skriv en telefon og en mail, for eksempel accessibilityContact: { phone: "12345678", email: "web@lillerup.dk" }.',
    }),
    en: (name, address) => ({
      what: `${name} is built alone for ${address}, and nobody is named to whom one can tell of a barrier.`,
      fix: 'Write a telephone and a mail, for example accessibilityContact: { phone: "12345678", email: "web@lillerup.dk" }.',
    }),
  }),
  noLicence: message({
    da: (name: string) => `Pakken ${name} har ingen licenstekst, så dens filer kan ikke udgives.`,
    en: (name) => `The package ${name} has no licence text, so its files cannot be published.`,
  }),
  readingLost: message({
    da: (file: string) =>
      `${file} er ændret, mens der blev bygget. Byg igen, og lad ingen andre skrive i mappen .cache imens.`,
    en: (file) =>
      `${file} was changed during the build. Build again, and let nobody else write into .cache meanwhile.`,
  }),
};

/** Why a site cannot be a municipality's own. */
export const siteFault = {
  several: message({
    da: (municipalities: readonly string[]) => ({
      what: `Et eget websted har én kommune, og her er ${municipalities.length}: ${andList(municipalities)}.`,
      fix: `Vælg én, for eksempel --municipality ${municipalities[0]}, eller skriv --form national.`,
    }),
    en: (municipalities) => ({
      what: `An own site has one municipality, and here are ${municipalities.length}: ${andList(municipalities)}.`,
      fix: `Choose one, for example --municipality ${municipalities[0]}, or write --form national.`,
    }),
  }),
  restated: message({
    da: (name: string, id: string) => ({
      what: `${name} taler ikke selv på siderne (voice: "restated"), så webstedet er ikke dens eget.`,
      fix: `Skriv --form national, eller voice: "own" i ${id}/index.ts, hvis kommunen selv udgiver siderne.`,
    }),
    en: (name, id) => ({
      what: `${name} does not speak on its pages itself (voice: "restated"), so the site is not its own.`,
      fix: `Write --form national, or voice: "own" in ${id}/index.ts if the municipality publishes the pages itself.`,
    }),
  }),
};
