import { slugOf } from "../../../src/load/message/slug-of.ts";

/** Services as municipalities call them, by the ids that a country would share. */
const titles = [
  "Hjemmehjælp",
  "Madservice",
  "Genoptræning",
  "Hjælpemidler",
  "Plejebolig",
  "Ledsagelse",
  "Støtte- og kontaktperson",
  "Socialpædagogisk støtte",
  "Værested",
  "Bostøtte",
  "Aflastning",
  "Aktivitetscenter",
  "Boligindretning",
  "Borgerstyret hjælp",
  "Bil til dig med handicap",
  "Dagtilbud",
  "Demensrådgivning",
  "Forebyggende besøg",
  "Forebyggende træning",
  "Hjælp til rengøring",
  "Indkøb",
  "Kontaktperson for døvblinde",
  "Kørsel til behandling",
  "Kørsel til træning",
  "Midlertidigt ophold",
  "Misbrugsbehandling",
  "Nødkald",
  "Omsorgstandpleje",
  "Personlig pleje",
  "Psykiatrisk støtte",
  "Rehabilitering",
  "Sygepleje",
  "Særlig uddannelse for unge",
  "Specialundervisning for voksne",
  "Tandpleje",
  "Tilskud til træning",
  "Tolkning",
  "Vedligeholdende træning",
  "Ældrebolig",
  "Økonomisk rådgivning",
];

const beginnings = ["Bøge", "Ege", "Elle", "Lille", "Lyng", "Nord", "Over", "Stor", "Syd", "Vester", "Øster"];
const ends = ["balle", "borg", "bæk", "by", "dal", "holm", "lund", "strup", "sted", "vig", "ås"];

/** A name with what it is in an address. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Gives services; after the fortieth they begin again, with a number. */
export function services(count: number): readonly Named[] {
  return numbered(titles, count);
}

/** Gives municipalities that are none, each with a name of its own. */
export function municipalityNames(count: number): readonly Named[] {
  const names = ends.flatMap((end) => beginnings.map((beginning) => `${beginning}${end} Kommune`));
  return numbered(names, count).map(({ id, name }) => ({ id: id.replace(/-kommune/, ""), name }));
}

function numbered(names: readonly string[], count: number): readonly Named[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / names.length);
    const name = `${names[index % names.length]}${round === 0 ? "" : ` ${round + 1}`}`;
    return { id: slugOf(name), name };
  });
}
