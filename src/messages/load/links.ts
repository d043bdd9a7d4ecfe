import { message } from "../message.ts";

/** What is wrong with links inside texts. */
export const links = {
  inPlainText: message({
    da: (target: string) => ({
      what: `Linket ${target} står i en tekst, der trykkes, som den står, med parenteser og det hele.`,
      fix: "Skriv teksten uden linket, eller flyt linket til en tekst i et afsnit.",
    }),
    en: (target) => ({
      what: `The link ${target} stands in a text that is printed as it stands, brackets and all.`,
      fix: "Write the text without the link, or move the link to a text of a section.",
    }),
  }),
  withoutWords: message({
    da: (target: string) => ({
      what: `Linket ${target} har ingen ord, så ingen hører, hvor det fører hen.`,
      fix: `Skriv ordene mellem de kantede parenteser: [hvor den fører hen](${target}).`,
    }),
    en: (target) => ({
      what: `The link ${target} has no words, so nobody hears where it leads.`,
      fix: `Write its words between the brackets: [hvor den fører hen](${target}).`,
    }),
  }),
  withTitle: message({
    da: (target: string, title: string, words: string) => ({
      what: `Linket ${target} har en titel, "${title}", som de fleste læsere aldrig møder.`,
      fix: `Skriv [${words}](${target}), og skriv titlen i teksten.`,
    }),
    en: (target, title, words) => ({
      what: `The link ${target} has a title, "${title}", which most readers never meet.`,
      fix: `Write [${words}](${target}), and the title in the text.`,
    }),
  }),
  picture: message({
    da: (target: string, words: string) => ({
      what: `Teksten indeholder et billede, ![${words}](${target}); det ville blive trykt som et link efter et udråbstegn.`,
      fix: `Skriv med ord, hvad det viser, eller link til det: [${words}](${target}).`,
    }),
    en: (target, words) => ({
      what: `The text holds a picture, ![${words}](${target}); it would be printed as a link after an exclamation mark.`,
      fix: `Say in words what it shows, or link to it: [${words}](${target}).`,
    }),
  }),
  phone: message({
    da: (target: string, digits: string) => ({
      what: `Linket ${target} er et telefonnummer inde i en tekst, som ingen retter sammen med kontaktens.`,
      fix: `Skriv phone: "${digits}" i en kontakt, og kontaktens navn i teksten.`,
    }),
    en: (target, digits) => ({
      what: `The link ${target} is a telephone number inside a text, which nobody changes with the contact's.`,
      fix: `Write phone: "${digits}" in a contact, and its name in the text.`,
    }),
  }),
  otherStart: message({
    da: (target: string) => ({
      what: `Linket ${target} begynder hverken med / eller https://.`,
      fix: "Begynd et link til en side på dette websted med / og et til et andet websted med https://.",
    }),
    en: (target) => ({
      what: `The link ${target} starts with neither / nor https://.`,
      fix: "Start a link to a page of this site with / and one to another site with https://.",
    }),
  }),
  secure: message({
    da: (address: string) => `Skriv ${address}, hvis webstedet svarer dér.`,
    en: (address) => `Write ${address}, if the site answers there.`,
  }),
  password: message({
    da: (target: string) => ({
      what: `Linket ${target} har et navn og en adgangskode, og alle ville kunne læse dem.`,
      fix: "Fjern dem og tegnet @.",
    }),
    en: (target) => ({
      what: `The link ${target} holds a name and a password, and everybody would read them.`,
      fix: "Take them and the @ away.",
    }),
  }),
  noHost: message({
    da: (target: string) => ({
      what: `Linket ${target} fører ikke til noget websted.`,
      fix: "Skriv hele adressen, for eksempel https://lillerup.example/side.",
    }),
    en: (target) => ({
      what: `The link ${target} names no website.`,
      fix: "Write the whole address, for example https://lillerup.example/side.",
    }),
  }),
  mailbox: message({
    da: (target: string) => ({
      what: `Linket ${target} er ikke netop én mailadresse.`,
      fix: "Skriv én adresse, for eksempel mailto:post@lillerup.example.",
    }),
    en: (target) => ({
      what: `The link ${target} is more or less than one mailbox.`,
      fix: "Write one address, for example mailto:post@lillerup.example.",
    }),
  }),
  broken: message({
    da: (whole: string, hasGap: boolean, meant: string) => ({
      what: `Linket ${whole} ville blive trykt med sine parenteser på grund af ${hasGap ? "mellemrummet før adressen" : "et mellemrum eller en parentes i adressen"}.`,
      fix: `Skriv ${meant}.`,
    }),
    en: (whole, hasGap, meant) => ({
      what: `The link ${whole} would be printed with its brackets, because of ${hasGap ? "the blank before its address" : "a blank or a bracket in its address"}.`,
      fix: `Write ${meant}.`,
    }),
  }),
  addressInBrackets: message({
    da: (whole: string, fix: string) => ({
      what: `Adressen ${whole} ville blive trykt med sine parenteser.`,
      fix,
    }),
    en: (whole, fix) => ({ what: `The address ${whole} would be printed with its brackets.`, fix }),
  }),
  plainMail: message({
    da: (mail: string) => `Skriv ${mail} alene, eller [${mail}](mailto:${mail}), hvis det skal være et link.`,
    en: (mail) => `Write ${mail} alone, or [${mail}](mailto:${mail}) for a link.`,
  }),
  plainAddress: message({
    da: (address: string) => `Skriv [ord](${address}).`,
    en: (address) => `Write [words](${address}).`,
  }),
};
