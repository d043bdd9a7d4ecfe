import { paragraphName } from "../../format/law.ts";
import { spoken } from "../../messages/language.ts";
import { complaintPath, complaintsOf, lawsOf } from "../../model/index.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const law = (
  act: string,
  section: string,
  role: "main" | "also",
  appeal: "appeal" | "usually-no-decision",
) => ({
  act,
  section,
  role,
  appeal,
});

/** Finds help under a paragraph whose decisions can be appealed, in a standard that only says one cannot. */
export const appealNotTold: Rule = {
  code: "RV68",
  title: {
    da: "Ingen klagevej for den del af hjælpen, hvor man kan klage",
    en: "No way to complain for the part of the help that can be appealed",
  },
  severity: { data: "warning" },
  why: {
    da: "Borgeren tror, at der ikke kan klages over noget, og mister en ret, som loven giver.",
    en: "The citizen believes that nothing can be appealed, and loses a right that the law gives.",
  },
  fix: {
    da: "Afklar, hvordan man klager over den del, og skriv to klageveje: hver med concerns og under.",
    en: "Ask how decisions on that part are appealed, and write two ways, each with concerns and under.",
  },
  source: "Paragraffens egen klageregel, legalBasis[].appeal",
  bad: [
    {
      standard: {
        legalBasis: [
          law("serviceloven", "97", "main", "usually-no-decision"),
          law("sundhedsloven", "140", "also", "appeal"),
        ],
        complaint: { kind: "no-decision", text: "Du får hjælpen uden en afgørelse." },
      },
    },
    {
      standard: {
        legalBasis: [
          law("dagtilbudsloven", "4", "main", "usually-no-decision"),
          law("dagtilbudsloven", "26", "also", "appeal"),
        ],
        complaint: { kind: "stated-none", statement: "Du kan ikke klage.", reasonGiven: true },
      },
    },
  ],
  good: [
    { standard: { complaint: { kind: "no-decision", text: "Du får hjælpen uden en afgørelse." } } },
    {
      standard: {
        legalBasis: [
          law("serviceloven", "97", "main", "usually-no-decision"),
          law("sundhedsloven", "140", "also", "appeal"),
        ],
        complaint: [
          { kind: "no-decision", concerns: "Ledsageren", text: "Du får hjælpen uden en afgørelse." },
          {
            kind: "appeal",
            over: "Du kan klage over afgørelsen.",
            forms: ["oral"],
            to: "kommunen",
            concerns: "Træningen",
            under: [{ act: "sundhedsloven", section: "140" }],
          },
        ],
      },
    },
    {
      standard: {
        legalBasis: [
          law("serviceloven", "97", "main", "usually-no-decision"),
          law("sundhedsloven", "140", "also", "appeal"),
        ],
        complaint: { kind: "not-stated" },
      },
    },
  ],
  find: ({ standard }: ReviewRecord) => {
    const { legalBasis } = standard;
    const complaints = complaintsOf(standard);
    const closed = complaints.findIndex(({ kind }) => kind !== "appeal" && kind !== "not-stated");
    if (closed === -1) return [];
    const told = complaints.flatMap((complaint) =>
      complaint.kind === "appeal" ? lawsOf(complaint, legalBasis) : [],
    );
    return legalBasis
      .filter((basis) => basis.role === "also" && basis.appeal === "appeal" && !told.includes(basis))
      .map(
        (basis): Match => ({
          edition: "data",
          file: "standard",
          path: complaintPath(standard, closed),
          quote: "",
          what: spoken({
            da: `Man kan klage over afgørelser efter ${paragraphName(basis)}, men standarden siger ikke, hvordan.`,
            en: `Decisions under ${paragraphName(basis)} can be appealed, and the standard does not say how.`,
          }),
        }),
      );
  },
};
