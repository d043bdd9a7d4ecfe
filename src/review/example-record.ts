import { resolvedStandard } from "../load/index.ts";
import {
  type EasyRead,
  type MunicipalityProfile,
  pictogram,
  type Standard,
  type WrittenStandard,
} from "../model/index.ts";
import { neededParts } from "./needed-parts.ts";
import type { Example, ReviewRecord } from "./record.ts";
import { reviewRecord } from "./review-record.ts";

const profile: MunicipalityProfile = {
  format: 2,
  id: "lillerup",
  name: "Lillerup Kommune",
  code: "999",
  region: "sjaelland",
  voice: "restated",
  theme: { accent: "#1f4e3d", accentDark: "#9fd8c0" },
};

/** An invented standard in which no rule finds anything. */
const standard: WrittenStandard = {
  id: "hjaelp",
  title: "Hjælp i hjemmet",
  revision: "2026-1",
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
  responsibilities: { items: [{ text: "Du er hjemme, når I har en aftale.", where: "side 1" }] },
  complaint: { kind: "no-decision", text: "Du får hjælpen uden en afgørelse." },
  contacts: [{ id: "kommunen", name: "Kommunen", for: ["apply", "ask"], phone: "12345678" }],
  timeLimits: [],
};

/** Puts an example into a standard that is clean without it. */
export function exampleRecord(example: Example): ReviewRecord {
  const written: WrittenStandard = {
    ...standard,
    ...(example.full === undefined
      ? {}
      : { sections: { ...standard.sections, content: { status: "stated", body: [...example.full] } } }),
    ...example.standard,
  };
  const municipality = {
    profile: { ...profile, ...example.profile },
    records: [],
    appendices: new Map(Object.entries(example.appendices ?? {})),
  };
  const own = resolvedStandard(written, municipality.profile);
  const record = reviewRecord(
    { standard: own, ...(example.easyRead === false ? {} : { easyRead: exampleEasyRead(example, own) }) },
    municipality,
    example.today ?? "2026-01-01",
  );
  return example.checklist === undefined ? record : { ...record, checklist: example.checklist };
}

/** Easy read with the lines of an example, and with the contacts and numbers that it takes from any standard. */
function exampleEasyRead(
  { easyRead: lines, section, sections = 1, tells }: Example,
  own: Standard,
): EasyRead {
  const [first = "Kommunen ser individuelt på din situation.", ...others] = lines || [];
  const told = tells ?? neededParts(own);
  return {
    standard: "hjaelp",
    madeFrom: "2026-1",
    summary: [first, ...others],
    sections: [
      {
        heading: section?.heading ?? "Hvad kan du få?",
        pictogram: "home",
        ...(told.length === 0 ? {} : { tells: [...told] }),
        lines: [
          ...(section?.lines ?? []),
          "Du får hjælp i dit hjem.",
          ...own.contacts.map(({ id }) => ({ contact: id })),
          ...(own.emergency === undefined ? [] : [{ emergencyNumbers: true as const }]),
        ],
      },
      ...Array.from({ length: sections - 1 }, (_, index) => ({
        heading: "Hvem hjælper dig?",
        pictogram: pictogram.options[index] ?? "people",
        lines: [index === 0 ? "En hjælper kommer til dig på hverdage." : "En hjælper kommer."],
      })),
    ],
  };
}
