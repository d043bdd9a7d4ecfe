/** What the pages that belong to no municipality, and the frame around all pages, say. */
export interface SiteWords {
  /** Whose site it is: in the head of every page and at the end of its title. */
  readonly name: string;
  readonly home: {
    readonly title: string;
    readonly heading: string;
    readonly lead: string;
    readonly description: string;
  };
  readonly searchDescription: string;
  readonly glossaryDescription: string;
  readonly madeWith: string;
  readonly tellOfBarrier: string;
  readonly noStatement: string;
  readonly toHome: string;
  /** What the browser keeps of a municipality that the front page was asked to remember. */
  readonly placePrivacy: string;
}

/** What depends on whether several municipalities share a site or one has it alone; "" where it says nothing. */
export default {
  national: (): SiteWords => ({
    name: "Klarstandard",
    home: {
      title: "Det kan du få hjælp til i din kommune",
      heading: "Hvad kan du få hjælp til i din kommune?",
      lead: "Her står, hvem der kan få hjælp, hvad den koster, hvem du ringer til, og hvordan du klager.",
      description: "Kommunernes kvalitetsstandarder, så alle kan læse dem, søge i dem og printe dem.",
    },
    searchDescription: "Søg i kommunernes kvalitetsstandarder, eller find dem i listen fra A til Å.",
    glossaryDescription: "Svære ord fra kommunernes kvalitetsstandarder, forklaret kort.",
    madeWith: "",
    tellOfBarrier: "Sig det til den kommune, det handler om.",
    noStatement:
      "En kommune skal lave sin erklæring i statens eget værktøj, og erklæringen gælder for ét websted. Denne side samler tekster fra flere kommuner og har derfor ikke en erklæring.",
    toHome: "Vælg kommune eller emne på forsiden",
    placePrivacy:
      "Sætter du kryds på forsiden ved, at din kommune skal huskes, husker kun din egen browser den. Den glemmer den, når du trykker på „Glem min kommune“ samme sted.",
  }),
  own: ({ name }: { readonly name: string }): SiteWords => ({
    name,
    home: {
      title: "Det kan du få hjælp til",
      heading: "Hvad kan du få hjælp til?",
      lead: "Her står, hvem der kan få hjælp, hvad den koster, hvem du ringer til, og hvordan du klager.",
      description: `Det kan du få hjælp til i ${name}: kvalitetsstandarder, som alle kan læse, søge i og printe.`,
    },
    searchDescription: "Søg i kommunens kvalitetsstandarder, eller find dem i listen fra A til Å.",
    glossaryDescription: "Svære ord fra kommunens kvalitetsstandarder, forklaret kort.",
    madeWith: "Siden er lavet med Klarstandard.",
    tellOfBarrier: `Sig det til ${name}.`,
    noStatement: `En kommune skal lave sin erklæring i statens eget værktøj. ${name} har ikke skrevet her, hvor dens erklæring er.`,
    toHome: "Find det på forsiden",
    placePrivacy: "",
  }),
};
