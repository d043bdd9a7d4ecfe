import type { ActEntry, Acts } from "../../src/model/index.ts";

const seen = "2026-11-26";

/** The social and employment area: the municipality looks again, and Ankestyrelsen decides. */
const socialArea = {
  appeals: {
    decidedBy: "Ankestyrelsen",
    sentTo: "municipality",
    weeks: 4,
    source: "ast.dk, „Klagevejledning og tidsfrister“; dukh.dk, „Hvis du vil klage“",
    asOf: seen,
  },
  notes: ["answerTime", "noReasons", "reassessment"],
} satisfies Pick<ActEntry, "appeals" | "notes">;

/** The complaint goes straight to the board. */
const straightToBoard = {
  decidedBy: "Klagenævnet for Specialundervisning",
  sentTo: "board",
  asOf: seen,
} as const;

/**
 * The Acts that standards cite. What nobody has seen is left out: a number in Retsinformation that is known to have
 * been replaced (then the Act is found by its title), a time limit, a board. Looked through once a year, for
 * consolidations age.
 */
export default {
  serviceloven: {
    name: "serviceloven",
    genitive: "servicelovens",
    title: "lov om social service",
    official: "by-title",
    sectionUrl: "https://danskelove.dk/serviceloven/{section}",
    ...socialArea,
    notes: ["individual", "answerTime", "noReasons", "reassessment", "guidance"],
  },
  aeldreloven: {
    name: "ældreloven",
    genitive: "ældrelovens",
    title: "ældrelov",
    official: { number: "LOV 1651/2024", seen },
    sectionUrl: "https://danskelove.dk/%C3%A6ldreloven/{section}",
    ...socialArea,
  },
  "barnets-lov": {
    name: "barnets lov",
    genitive: "barnets lovs",
    official: { number: "LBK 282/2025", seen },
    ...socialArea,
  },
  aktivloven: {
    name: "aktivloven",
    genitive: "aktivlovens",
    title: "lov om aktiv socialpolitik",
    official: { number: "LBK 1004/2025", seen },
    ...socialArea,
  },
  beskaeftigelsesindsatsloven: {
    name: "beskæftigelsesindsatsloven",
    genitive: "beskæftigelsesindsatslovens",
    title: "lov om en aktiv beskæftigelsesindsats",
    official: "by-title",
    ...socialArea,
  },
  kompensationsloven: {
    name: "kompensationsloven",
    genitive: "kompensationslovens",
    title: "lov om kompensation til handicappede i erhverv m.v.",
    official: "by-title",
    ...socialArea,
  },
  pensionsloven: {
    name: "pensionsloven",
    genitive: "pensionslovens",
    title: "lov om social pension",
    official: { number: "LBK 1123/2024", seen },
    sectionUrl: "https://danskelove.dk/pensionsloven/{section}",
    ...socialArea,
  },
  boligstoetteloven: {
    name: "boligstøtteloven",
    genitive: "boligstøttelovens",
    title: "lov om individuel boligstøtte",
    official: { number: "LBK 995/2025", seen },
    notes: [],
  },
  almenboligloven: {
    name: "almenboligloven",
    genitive: "almenboliglovens",
    title: "lov om almene boliger m.v.",
    official: "by-title",
    sectionUrl: "https://danskelove.dk/almenboligloven/{section}",
    notes: [],
  },
  friplejeboligloven: {
    name: "friplejeboligloven",
    genitive: "friplejeboliglovens",
    title: "lov om friplejeboliger",
    official: "by-title",
    sectionUrl: "https://danskelove.dk/friplejeboligloven/{section}",
    notes: [],
  },
  sundhedsloven: {
    name: "sundhedsloven",
    genitive: "sundhedslovens",
    official: { number: "LBK 275/2025", seen },
    notes: [],
  },
  folkeskoleloven: {
    name: "folkeskoleloven",
    genitive: "folkeskolelovens",
    title: "lov om folkeskolen",
    official: { number: "LBK 1100/2025", seen },
    sectionUrl: "https://danskelove.dk/folkeskoleloven/{section}",
    appeals: {
      decidedBy: "Klagenævnet for Specialundervisning",
      sentTo: "municipality",
      weeks: 4,
      source:
        "folkeskolelovens § 51 og § 51 b; ast.dk, „Klageadgang til Klagenævnet for Specialundervisning“",
      asOf: seen,
    },
    notes: [],
  },
  "stu-loven": {
    name: "STU-loven",
    genitive: "STU-lovens",
    title: "lov om ungdomsuddannelse for unge med særlige behov",
    official: "by-title",
    appeals: {
      ...straightToBoard,
      source: "ast.dk, „Klageadgang til Klagenævnet for Specialundervisning“",
    },
    notes: [],
  },
  "specialundervisning-for-voksne": {
    name: "lov om specialundervisning for voksne",
    genitive: "lov om specialundervisning for voksne,",
    official: "by-title",
    appeals: { ...straightToBoard, weeks: 4, source: "ast.dk, „Klageadgang – voksne“" },
    notes: [],
  },
  dagtilbudsloven: {
    name: "dagtilbudsloven",
    genitive: "dagtilbudslovens",
    title: "lov om dag-, fritids- og klubtilbud m.v. til børn og unge",
    official: { number: "LBK 1038/2025", seen },
    sectionUrl: "https://danskelove.dk/dagtilbudsloven/{section}",
    notes: [],
  },
  forvaltningsloven: {
    name: "forvaltningsloven",
    genitive: "forvaltningslovens",
    official: { number: "LBK 433/2014", seen },
    notes: [],
  },
  retssikkerhedsloven: {
    name: "retssikkerhedsloven",
    genitive: "retssikkerhedslovens",
    title: "lov om retssikkerhed og administration på det sociale område",
    official: "by-title",
    ...socialArea,
  },
} satisfies Acts;
