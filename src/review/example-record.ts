import type { EasyRead, MunicipalityProfile, Standard } from "../model/index.ts";
import type { Example, ReviewRecord } from "./record.ts";
import { reviewRecord } from "./review-record.ts";

const profile: MunicipalityProfile = {
  id: "lillerup",
  name: "Lillerup Kommune",
  code: "999",
  region: "sjaelland",
  theme: { accent: "#1f4e3d", accentDark: "#9fd8c0" },
};

/** An invented standard in which no rule finds anything. */
const standard: Standard = {
  id: "hjaelp",
  title: "Hjælp i hjemmet",
  edition: "2026-1",
  legalBasis: [{ act: "serviceloven", section: "97", role: "main", appeal: "usually-no-decision" }],
  adoption: "not-stated",
  validity: "not-stated",
  source: { title: "Hjælp i hjemmet", seen: "2026-01-01" },
  summary: {
    promise: "Du får hjælp i dit hjem.",
    who: "Du har brug for hjælp.",
    what: "En hjælper kommer til dig.",
    start: "Ring til kommunen.",
  },
  sections: { criteria: { status: "stated", body: ["Kommunen ser individuelt på din situation."] } },
  facts: { price: { kind: "free" } },
  responsibilities: { items: [{ text: "Du er hjemme, når I har en aftale." }] },
  complaint: { kind: "no-decision", text: "Du får hjælpen uden en afgørelse." },
  contacts: [{ id: "kommunen", name: "Kommunen", for: ["apply", "ask"], phone: "12345678" }],
  timeLimits: [],
};

const easyRead: EasyRead = {
  standard: "hjaelp",
  madeFrom: "2026-1",
  summary: ["Kommunen ser individuelt på din situation."],
  sections: [{ heading: "Hvad kan du få?", pictogram: "home", lines: ["Du får hjælp i dit hjem."] }],
};

/** Puts an example into a standard that is clean without it. */
export function exampleRecord(example: Example): ReviewRecord {
  const lines = example.easyRead;
  const own: Standard = {
    ...standard,
    ...(example.full === undefined
      ? {}
      : { sections: { ...standard.sections, content: { status: "stated", body: [...example.full] } } }),
    ...example.standard,
  };
  const municipality = { profile: { ...profile, ...example.profile }, records: [] };
  const easy: EasyRead =
    lines === undefined
      ? easyRead
      : { ...easyRead, summary: [lines[0] ?? "", ...lines.slice(1)], sections: [...easyRead.sections] };
  const record = reviewRecord({ standard: own, easyRead: easy }, municipality, example.today ?? "2026-01-01");
  return example.checklist === undefined ? record : { ...record, checklist: example.checklist };
}
