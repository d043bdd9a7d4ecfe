import type { InEachLanguage } from "../language.ts";

/** What a kind of pages may have, by which a person must look at more of it. */
export const peopleLookAt = ["pictures", "fields", "tables", "media", "frames", "paper"] as const;

/** One of the things that a kind of pages may have. */
export type LookedAt = (typeof peopleLookAt)[number];

/** A question that no program can answer. */
export interface PeopleQuestion extends InEachLanguage<string> {
  /** It is asked where pages have that, and of all pages where this is left out. */
  readonly about?: LookedAt;
}

/** What no program can tell; the fill-in sheet is always in Danish. */
export const forPeople: readonly PeopleQuestion[] = [
  {
    en: "Whether readers understand the texts, above all those in easy read.",
    da: "Om læserne forstår teksterne, især de let læste.",
  },
  {
    en: "Whether headings say what is below them, the order makes sense when read aloud, and links lead to what they promise.",
    da: "Om overskrifterne passer til indholdet, om rækkefølgen giver mening ved oplæsning, og om links fører derhen, de lover.",
  },
  {
    en: "How it is to use with a real screen reader, magnifier, switch or voice control.",
    da: "Hvordan indholdet virker med skærmlæser, forstørrelse, kontakt eller talestyring.",
  },
  {
    en: "How other browsers and older phones show it.",
    da: "Hvordan andre browsere og ældre telefoner viser indholdet.",
  },
  {
    about: "pictures",
    en: "Whether alternative texts say what the pictures say, and nothing where a picture says nothing.",
    da: "Om alternative tekster siger det samme som billederne, og intet, hvor et billede intet siger.",
  },
  {
    about: "fields",
    en: "Whether a missing or wrong answer is told so that people can mend it, and nothing that was written is lost.",
    da: "Om et manglende eller forkert svar bliver fortalt, så man kan rette det, og om det skrevne bliver stående.",
  },
  {
    about: "tables",
    en: "Whether each cell makes sense when it is heard alone with its headings.",
    da: "Om hver celle giver mening, når man hører den alene med sine overskrifter.",
  },
  {
    about: "media",
    en: "Whether captions say all that is heard, and whether what is only seen is told as well.",
    da: "Om underteksterne siger alt, hvad man hører, og om det, man kun kan se, også bliver sagt.",
  },
  {
    about: "frames",
    en: "Whether what comes from elsewhere inside the page works with the keyboard and a screen reader, too.",
    da: "Om det, der er hentet ind på siden fra andre steder, også virker med tastatur og skærmlæser.",
  },
  {
    about: "paper",
    en: "Whether the document says the same as its page, also read aloud, and can be read and filled in on paper.",
    da: "Om dokumentet siger det samme som sin side, også læst højt, og kan læses og udfyldes på papir.",
  },
];

/** Gives what a person must look at where pages have some things. */
export function questionsAbout(has: readonly LookedAt[]): readonly PeopleQuestion[] {
  return forPeople.filter(({ about }) => about === undefined || has.includes(about));
}
