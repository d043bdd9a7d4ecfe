import { z } from "zod";
import { senseless } from "./senseless.ts";

declare module "zod" {
  /** What the model tells of a key beside its `description` and `examples`; docs/felter.md and the editor show it. */
  interface GlobalMeta {
    /** What a reader sees of it: on the page, on paper, in the search; or that it is data only. */
    reader?: string;
    /** What each of its words means, where it takes one of several. */
    words?: Readonly<Record<string, string>>;
  }
}

/** One line of plain text, printed as it stands; where a line of it ends, there is a blank. */
export const plainText = z
  .string()
  .overwrite((text) => text.replace(/\s*\n\s*/g, " "))
  .trim()
  .min(1)
  .meta({ description: "Ren tekst, der trykkes, som den står." });

/**
 * Words with a little Markdown: an empty line begins a paragraph, a line stays a line, `*emphasis*`, `**strong**`,
 * `[words](target)`. Everything else is printed as it is written; links to other pages start with `/`.
 */
export const markdownText = z.string().trim().min(1).meta({
  description:
    "Tekst: en tom linje begynder et nyt afsnit; *kursiv*, **fed skrift**, [ord](adresse). Andre tegn trykkes, som de står. Et link til en anden side på webstedet begynder med /.",
});

/** An address part: lower-case ASCII words joined by hyphens (æ is written ae, ø oe, å aa), two of which name a file. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .meta({ description: "Små bogstaver a–z, cifre og enkelte bindestreger; æ skrives ae, ø oe og å aa." });

/** A calendar date of our time, `YYYY-MM-DD`; 31 April is refused. */
export const isoDate = z.iso
  .date()
  .refine(
    (date) => !/^\d{4}-/.test(date) || (date >= "1970" && date < "2101"),
    senseless("date-not-ours", "KS08"),
  )
  .meta({ description: "En dato, der findes, skrevet som ÅÅÅÅ-MM-DD." });

/** A Danish telephone number as 3, 4 or 8 digits without spaces, the first no 0; the page groups them. */
export const phoneNumber = z
  .string()
  .regex(/^(?!0)(\d{3}|\d{4}|\d{8})$/)
  .meta({ description: "3, 4 eller 8 cifre uden mellemrum, for eksempel 44773443." });

/** What an address of the web has beside what makes it one: two slashes, nobody's name and password, no blank. */
export const webAddressPattern = /^(?!https:(?!\/\/)|https:\/\/[^/?#]*@)\S*$/i;

/** The address of a page of the web at a host that has a name, without a name and password of a person. */
export const webAddress = z
  .url({ protocol: /^https$/, hostname: /^(?:[a-z\d_](?:-*[a-z\d_])*\.)+[a-z](?:-*[a-z\d])+$/ })
  .regex(webAddressPattern);

/** What is written out wherever the source is silent, so that it is a decision and not an oversight. */
export const notStated = z.literal("not-stated");
