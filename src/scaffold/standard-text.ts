import { placeholderMark } from "../load/index.ts";

/** What is known of a standard before anybody has read its source. */
export interface NewStandard {
  readonly id: string;
  readonly title: string;
  readonly revision: string;
  /** The day the source is read, as YYYY-MM-DD. */
  readonly seen: string;
}

/** Writes a new standard. What is silent in most sources is not stated; all else is marked as still to be written. */
export function standardText({ id, title, revision, seen }: NewStandard): string {
  return `import type { StandardInput } from "klarstandard/model";

// Skriv alle tekster, der begynder med ${placeholderMark} Slet så linjen draft: true, og standarden bliver offentliggjort.
// Siger kilden intet om noget, så lad "not-stated" stå, eller lad nøglen være væk.
export default {
  id: ${JSON.stringify(id)},
  draft: true,
  title: ${JSON.stringify(title)},
  revision: ${JSON.stringify(revision)},
  legalBasis: [
    {
      act: "serviceloven",
      section: "${placeholderMark} paragraffens nummer uden tegn, for eksempel 85",
      role: "main",
      // appeal, no-appeal-by-statute, usually-no-decision eller not-relevant
      appeal: "not-relevant",
    },
  ],
  adoption: "not-stated",
  validity: "not-stated",
  source: { title: "${placeholderMark} dokumentets titel", seen: ${JSON.stringify(seen)} },
  summary: {
    promise: "${placeholderMark} en sætning om, hvad kommunen lover",
    who: "${placeholderMark} hvem hjælpen er for",
    what: "${placeholderMark} hvad hjælpen er",
    start: "${placeholderMark} hvordan man begynder",
  },
  sections: {
    targetGroup: { status: "stated", body: ["${placeholderMark} hvem der kan få hjælpen"] },
    content: { status: "stated", body: ["${placeholderMark} hvad man kan få hjælp til"] },
    howToApply: { status: "stated", body: ["${placeholderMark} hvordan man får hjælpen"] },
  },
  facts: {},
  responsibilities: "not-stated",
  complaint: { kind: "not-stated" },
  // Nævner flere standarder den samme, så skriv den i kommunens index.ts, og skriv her { shared: "kontakt" }.
  contacts: [
    {
      id: "kontakt",
      name: "${placeholderMark} hvem man ringer til",
      for: ["apply", "ask"],
      phone: "${placeholderMark} otte cifre",
    },
  ],
  timeLimits: [],
} satisfies StandardInput;
`;
}
