import { spoken } from "../../messages/language.ts";
import { inheritedSections, pricesOf } from "../../model/index.ts";
import type { MunicipalityRule } from "../municipality-rule.ts";

const values = { vaerdier: { body: ["Vi holder det, vi lover."] } };
const reception = {
  id: "borgerservice",
  name: "Borgerservice",
  for: ["ask" as const],
  phone: "12345600",
};

/** Finds texts of a municipality that no standard inherits. */
export const unusedSharedText: MunicipalityRule = {
  code: "RV47",
  title: { da: "En fælles tekst, som ingen standard arver", en: "A shared text that no standard inherits" },
  severity: "warning",
  why: {
    da: "Den er skrevet til borgerne, men ingen side viser den.",
    en: "It was written for citizens, and no page prints it.",
  },
  fix: {
    da: 'Arv den, hvor den hører hjemme: { status: "inherited", from: "municipality", text: … }, eller tag den væk.',
    en: 'Inherit it where it belongs: { status: "inherited", from: "municipality", text: … }, or take it away.',
  },
  source: "Intet bliver taget med, som ingen læser (projektets egen regel)",
  bad: [
    { profile: { sharedTexts: values }, standard: {} },
    {
      profile: { sharedTexts: { ...values, klage: { body: ["Du kan klage."] } } },
      standard: { sections: { values: { status: "inherited", from: "municipality", text: "vaerdier" } } },
    },
    {
      profile: { sharedTexts: values },
      standard: { sections: { values: { status: "stated", body: ["Vi holder det, vi lover."] } } },
    },
  ],
  good: [
    {
      profile: { sharedTexts: values },
      standard: { sections: { values: { status: "inherited", from: "municipality", text: "vaerdier" } } },
    },
    { profile: {}, standard: {} },
  ],
  find: ({ profile, standards }) => {
    const used = standards.flatMap((standard) => inheritedSections(standard).map(({ text }) => text));
    return Object.keys(profile.sharedTexts ?? {})
      .filter((name) => !used.includes(name))
      .map((name) => ({
        path: ["sharedTexts", name],
        quote: name,
        what: spoken({ da: `Ingen standard arver “${name}”.`, en: `No standard inherits “${name}”.` }),
      }));
  },
};

/** Finds contacts of a municipality that no standard refers to. */
export const unusedSharedContact: MunicipalityRule = {
  code: "RV48",
  title: {
    da: "En fælles kontakt, som ingen standard henviser til",
    en: "A shared contact that no standard refers to",
  },
  severity: "warning",
  why: {
    da: "Ingen side viser den. Det nummer, som en standard viser, er måske et andet.",
    en: "No page prints it; the number that a standard does print may be another one.",
  },
  fix: {
    da: "Henvis til den under contacts i hver standard, der nævner afdelingen: { shared: … }, eller tag den væk.",
    en: "Refer to it under contacts of each standard that names the unit: { shared: … }, or take it away.",
  },
  source: "Intet bliver taget med, som ingen læser (projektets egen regel)",
  bad: [
    { profile: { contacts: [reception] }, standard: {} },
    // A standard that writes the same contact out does not refer to it.
    { profile: { contacts: [reception] }, standard: { contacts: [reception] } },
    {
      profile: { contacts: [reception, { ...reception, id: "koekkenet", name: "Køkkenet" }] },
      standard: { contacts: [{ shared: "koekkenet" }] },
    },
  ],
  good: [
    { profile: { contacts: [reception] }, standard: { contacts: [{ shared: "borgerservice" }] } },
    { profile: { contacts: [reception] }, standard: {}, isOwnSite: true },
    { profile: {}, standard: {} },
  ],
  find: ({ profile, standards, isOwnSite }) => {
    const receivers = Object.values(profile.complaints ?? {}).map((way) =>
      way.kind === "appeal" ? way.to : undefined,
    );
    const used = [...standards.flatMap(({ contacts }) => sharedIn(contacts)), ...receivers];
    const isAtStart = (purposes: readonly string[]) =>
      isOwnSite && purposes.some((each) => each !== "complain");
    return (profile.contacts ?? []).flatMap(({ id, for: purposes }, index) =>
      used.includes(id) || isAtStart(purposes)
        ? []
        : [
            {
              path: ["contacts", index],
              quote: id,
              what: spoken({
                da: `Ingen standard henviser til “${id}”.`,
                en: `No standard refers to “${id}”.`,
              }),
            },
          ],
    );
  },
};

const prisark = { title: "Alle priser", about: "Hvad hjælpen koster.", file: "bilag/prisark.pdf" };
const meal = { kind: "amount" as const, what: "Hovedret", kroner: 62.5, year: 2026 };

const week = { hours: "Mandag til fredag kl. 9-14" };
const openInTheWeek = { ...reception, openingHours: { shared: "raadhuset" } };

/** Finds prices, ways to complain, appendices and opening hours of a municipality that nothing refers to. */
export const unusedSharedFact: MunicipalityRule = {
  code: "RV53",
  title: {
    da: "En fælles pris, klagevej eller åbningstid eller et fælles bilag, som intet henviser til",
    en: "A shared price, way to complain, appendix or opening hours that nothing refers to",
  },
  severity: "warning",
  why: {
    da: "Ingen side viser den. Det, som en standard eller en kontakt selv siger, er måske noget andet.",
    en: "No page prints it; what a standard or a contact says itself may be something else.",
  },
  fix: {
    da: "Henvis til den, hvor den gælder: { shared: … }, eller tag den væk.",
    en: "Refer to it where it holds: { shared: … }, or take it away.",
  },
  source: "Intet bliver taget med, som ingen læser (projektets egen regel)",
  bad: [
    { profile: { prices: { hovedret: meal } }, standard: { facts: { price: meal } } },
    {
      profile: { complaints: { udvalget: { kind: "no-decision", text: "Du kan ikke klage." } } },
      standard: { complaint: { kind: "not-stated" } },
    },
    { profile: { appendices: { prisark } }, standard: { appendices: [prisark] } },
    { profile: { openingHours: { raadhuset: week } }, standard: { contacts: [reception] } },
    {
      profile: { openingHours: { raadhuset: week, koekkenet: week }, contacts: [openInTheWeek] },
      standard: { contacts: [{ shared: "borgerservice" }] },
    },
  ],
  good: [
    {
      profile: { prices: { hovedret: meal } },
      standard: { facts: { price: [{ shared: "hovedret" }, { kind: "free", what: "Kørsel" }] } },
    },
    {
      profile: { complaints: { udvalget: { kind: "no-decision", text: "Du kan ikke klage." } } },
      standard: { complaint: { shared: "udvalget" } },
    },
    { profile: { appendices: { prisark } }, standard: { appendices: [{ shared: "prisark" }] } },
    { profile: { openingHours: { raadhuset: week } }, standard: { contacts: [openInTheWeek] } },
    {
      profile: { openingHours: { raadhuset: week }, contacts: [openInTheWeek] },
      standard: { contacts: [{ shared: "borgerservice" }] },
    },
    {
      profile: {
        openingHours: { raadhuset: week },
        switchboard: {
          phone: "12345600",
          source: "https://lillerup.example/",
          seen: "2026-11-01",
          openingHours: { shared: "raadhuset" },
        },
      },
      standard: {},
    },
  ],
  find: ({ profile, standards }) => {
    const used = {
      prices: standards.flatMap(({ facts }) => sharedIn(pricesOf(facts))),
      complaints: standards.flatMap(({ complaint }) => sharedIn([complaint].flat())),
      appendices: standards.flatMap(({ appendices = [] }) => sharedIn(appendices)),
      openingHours: sharedIn(hoursIn([profile, ...standards])),
    };
    return (["prices", "complaints", "appendices", "openingHours"] as const).flatMap((kind) =>
      Object.keys(profile[kind] ?? {})
        .filter((name) => !used[kind].includes(name))
        .map((name) => ({
          path: [kind, name],
          quote: name,
          what: spoken({
            da: `Intet henviser til “${name}”.`,
            en: `Nothing refers to “${name}”.`,
          }),
        })),
    );
  },
};

/** Gives what contacts and the main number say of their hours. */
function hoursIn(
  all: readonly {
    readonly contacts?: readonly object[] | undefined;
    readonly switchboard?: object | undefined;
  }[],
): readonly object[] {
  return all
    .flatMap(({ contacts = [], switchboard }) => [...contacts, ...(switchboard ? [switchboard] : [])])
    .map((one) => ("openingHours" in one ? one.openingHours : undefined))
    .filter((hours) => typeof hours === "object" && hours !== null);
}

function sharedIn(all: readonly object[]): readonly string[] {
  return all.flatMap((one) => ("shared" in one && typeof one.shared === "string" ? [one.shared] : []));
}
