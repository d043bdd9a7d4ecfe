import { spoken } from "../../messages/language.ts";
import { overPartedIn, twoSpellingsIn, wrongCapitalsIn } from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** Finds compounds written in a wrong way or in two ways, and capitals inside a sentence. */
export const spelling: Rule = {
  code: "RV64",
  title: {
    da: "Et sammensat ord eller et stort bogstav, der ser forkert ud",
    en: "A compound or a capital that looks wrong",
  },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "En skærmlæser læser “mad-service” og “madservice” forskelligt, og søgningen finder kun det ene.",
    en: "A screen reader reads the two spellings differently, and search finds one of them only.",
  },
  fix: {
    da: "Skriv ordet på én måde, med højst én bindestreg, og med lille bogstav inde i en sætning, når det ikke er et navn.",
    en: "Write the word in one way, with one hyphen at most, and small inside a sentence unless it is a name.",
  },
  source: "Dansk retskrivning: sammensatte ord i ét, og dage, måneder og love med lille bogstav",
  bad: [
    { easyRead: ["Ring til genoptrænings-kørsels-kontoret."] },
    { easyRead: ["Maden kommer fra mad-service Nord.", "Du kan ringe til madservice om maden."] },
    {
      full: [
        "Du kan søge om friplads. Ansøgning om hjemme pasning sker digitalt, og hjemmepasning er gratis.",
      ],
    },
    { full: ["Reglerne står i Dagtilbudslovens § 76."] },
    { full: ["Bussen kører hver Mandag, og Du kan selv bestille den."] },
  ],
  good: [
    { easyRead: ["Ring til kontoret for genoptræning.", "Madservice er gratis.", "Spørg madservice."] },
    { full: ["Dagtilbudsloven gælder. Reglerne står i dagtilbudslovens § 76 og i Lov om social service."] },
    {
      full: [
        "Mød op mandag: Du kan selv vælge. Mor-barn-gruppen og børne- og ungeforvaltningen er her, “Du er velkommen”.",
      ],
    },
    { full: ["Lillerup Kommune og Visitationen har åbent. Se også COVID-19-vejledning og IT-hjælp."] },
  ],
  find: ({ full, easy }: ReviewRecord) =>
    [full, easy].flatMap((edition) => {
      const pieces = edition.filter(({ role }) => role !== "label");
      return [...pieces.flatMap(matchesIn), ...spelledTwice(pieces)];
    }),
};

function matchesIn(piece: TextPiece): readonly Match[] {
  const inside = piece.role === "heading" ? [] : wrongCapitalsIn(piece.text);
  return [...new Set([...overPartedIn(piece.text), ...inside])].map((word) => match(piece, `“${word}”`));
}

function spelledTwice(pieces: readonly TextPiece[]): readonly Match[] {
  return twoSpellingsIn(pieces.map(({ text }) => text)).flatMap(({ usual, other }) => {
    const place = pieces.find(({ text }) => text.toLowerCase().includes(other));
    const what = spoken({
      da: `“${other}”, men andre steder “${usual}”`,
      en: `“${other}”, and “${usual}” elsewhere`,
    });
    return place === undefined ? [] : [match(place, what)];
  });
}

const match = ({ edition, file, path, text }: TextPiece, what: string): Match => ({
  edition,
  file,
  path,
  quote: text,
  what,
});
