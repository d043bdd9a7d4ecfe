import { always, message } from "../message.ts";
import { quoted } from "../words.ts";

/** What a text is not that is in the wrong form. */
export const form = {
  mail: message({
    da: (value: string) => ({
      what: `${quoted(value)} er ikke en mailadresse.`,
      fix: 'Skriv den som "navn@lillerup.example".',
    }),
    en: (value) => ({
      what: `${quoted(value)} is not a mail address.`,
      fix: 'Write it like "navn@lillerup.example".',
    }),
  }),
  webAddress: message({
    da: (value: string, fix: string) => ({
      what: `${quoted(value)} er ikke en webadresse, der begynder med https://.`,
      fix,
    }),
    en: (value, fix) => ({
      what: `${quoted(value)} is not a web address that starts with https://.`,
      fix,
    }),
  }),
  id: message({
    da: (value: string, example: string) => ({
      what: `${quoted(value)} er ikke et id.`,
      fix: `Skriv små bogstaver a–z, cifre og enkelte bindestreger${example === "" ? "" : `: "${example}"`}.`,
    }),
    en: (value, example) => ({
      what: `${quoted(value)} is not an id.`,
      fix: `Write lower-case letters a–z, digits and single hyphens${example === "" ? "" : `: "${example}"`}.`,
    }),
  }),
  phoneWithZero: message({
    da: (value: string) => ({
      what: `${quoted(value)} er ikke et telefonnummer: ingen begynder med 0.`,
      fix: "Skriv det nummer, som kilden oplyser.",
    }),
    en: (value) => ({
      what: `${quoted(value)} is not a telephone number: none begins with 0.`,
      fix: "Write the number that the source gives.",
    }),
  }),
  phone: message({
    da: (value: string, digits: string | undefined) => ({
      what: `${quoted(value)} er ikke et telefonnummer på 3, 4 eller 8 cifre uden mellemrum.`,
      fix:
        digits === undefined
          ? 'Skriv kun cifrene, for eksempel "12345678".'
          : `Skriv kun cifrene: "${digits}".`,
    }),
    en: (value, digits) => ({
      what: `${quoted(value)} is not a telephone number of 3, 4 or 8 digits without spaces.`,
      fix:
        digits === undefined
          ? 'Write the digits alone, for example "12345678".'
          : `Write the digits alone: "${digits}".`,
    }),
  }),
  other: message({
    da: (value: string, fix: string) => ({
      what: `${quoted(value)} har ikke den form, der skal bruges her.`,
      fix,
    }),
    en: (value, fix) => ({ what: `${quoted(value)} is not in the form that is needed here.`, fix }),
  }),
};

/** How a text in the wrong form is mended. */
export const formFix = {
  pattern: message({
    da: (pattern: string) => `Skriv en tekst, der passer til ${pattern}.`,
    en: (pattern) => `Write a text that matches ${pattern}.`,
  }),
  password: always({
    da: "Fjern navnet og adgangskoden før @; alle ville kunne læse dem.",
    en: "Take the name and the password before the @ away; everybody would read them.",
  }),
  secure: message({
    da: (address: string) => `Skriv ${quoted(address)}, hvis webstedet svarer dér.`,
    en: (address) => `Write ${quoted(address)}, if the site answers there.`,
  }),
  wholeAddress: always({
    da: 'Skriv hele adressen, for eksempel "https://lillerup.example/".',
    en: 'Write the whole address, for example "https://lillerup.example/".',
  }),
};

/** What is wrong with a date. */
export const date = {
  noSuchMonth: message({
    da: (value: string) => ({
      what: `${quoted(value)} er ikke en dato i kalenderen.`,
      fix: "Skriv en måned fra 01 til 12.",
    }),
    en: (value) => ({
      what: `${quoted(value)} is not a date in the calendar.`,
      fix: "Write a month from 01 to 12.",
    }),
  }),
  noSuchDay: message({
    da: (value: string, last: string) => ({
      what: `${quoted(value)} er ikke en dato i kalenderen.`,
      fix: `Skriv en dato, der findes; den sidste i den måned er "${last}".`,
    }),
    en: (value, last) => ({
      what: `${quoted(value)} is not a date in the calendar.`,
      fix: `Write a date that exists; the last of that month is "${last}".`,
    }),
  }),
  wrongForm: message({
    da: (value: string, example: string) => ({
      what: `${quoted(value)} er ikke en dato skrevet som ÅÅÅÅ-MM-DD.`,
      fix: `Skriv den sådan: "${example}".`,
    }),
    en: (value, example) => ({
      what: `${quoted(value)} is not a date written as YYYY-MM-DD.`,
      fix: `Write it like "${example}".`,
    }),
  }),
};
