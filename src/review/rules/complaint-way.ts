import { spoken } from "../../messages/language.ts";
import { appealRuleOf, type Complaint, complaintPath, complaintsOf, lawsOf } from "../../model/index.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

type Appeal = Extract<Complaint, { kind: "appeal" }>;

const withoutDeadline: Appeal = {
  kind: "appeal",
  over: "Du kan klage over afgørelsen.",
  forms: ["written"],
  to: "kontoret",
  afterwards: ["Kommunen ser på sagen igen."],
  decidedBy: "Ankestyrelsen",
};
const appeal: Appeal = { ...withoutDeadline, deadline: { weeks: 4, from: "du fik afgørelsen" } };
const office = { id: "kontoret", name: "Kontoret", for: ["apply" as const, "complain" as const] };
const law = (act: string, section: string, role: "main" | "also") => ({
  act,
  section,
  role,
  appeal: "appeal" as const,
});

/** Finds complaints in a form in which they cannot reach the contact that takes them. */
export const complaintCannotArrive: Rule = {
  code: "RV66",
  title: {
    da: "En klage, som ikke kan nå frem",
    en: "A complaint that cannot arrive",
  },
  severity: { data: "warning" },
  why: {
    da: "Borgeren må klage på den måde, men får ikke at vide, hvor klagen skal hen, og fristen løber.",
    en: "The citizen may complain in this form and is not told where to, while the time runs.",
  },
  fix: {
    da: "Skriv kontaktens adresse, mail eller webadresse ved en skriftlig klage, og dens nummer eller adresse ved en mundtlig.",
    en: "Write the contact's address, mail or web address for a written complaint, its number or address for an oral one.",
  },
  source: "Forvaltningsloven § 25; projektets egen regel: Hver henvendelse har en vej",
  bad: [
    { standard: { complaint: appeal, contacts: [{ ...office, phone: "12345678" }] } },
    {
      standard: {
        complaint: { ...appeal, forms: ["oral"] },
        contacts: [{ ...office, email: "kontoret@lillerup.example" }],
      },
    },
    { standard: { complaint: { ...appeal, forms: ["written", "oral"] }, contacts: [office] } },
  ],
  good: [
    {
      standard: { complaint: appeal, contacts: [{ ...office, email: "kontoret@lillerup.example" }] },
      easyRead: ["Du kan klage i 4 uger.", "Kommunen ser individuelt på din situation."],
    },
    {
      standard: {
        complaint: { ...appeal, forms: ["written", "oral"] },
        contacts: [
          {
            ...office,
            phone: "12345678",
            address: { street: "Torvet 1", postcode: "9999", city: "Lillerup" },
          },
        ],
      },
    },
    {
      standard: {
        complaint: { ...appeal, forms: ["oral"] },
        contacts: [
          {
            ...office,
            address: { street: "Torvet 1", postcode: "9999", city: "Lillerup" },
          },
        ],
      },
    },
    { standard: { complaint: appeal, contacts: [{ ...office, url: "https://lillerup.example/klag" }] } },
  ],
  find: ({ standard }: ReviewRecord) =>
    appealsOf(standard).flatMap(({ complaint, path }) => {
      const contact = standard.contacts.find(({ id }) => id === complaint.to);
      if (contact === undefined) return [];
      const { phone, email, secureEmail, url, address } = contact;
      const isReached = {
        written: [email, secureEmail, url, address].some((way) => way !== undefined),
        oral: phone !== undefined || address !== undefined,
      };
      const words = {
        written: {
          da: "skriftligt, men har ingen adresse, mail eller webadresse",
          en: "in writing, without an address, mail or web address",
        },
        oral: {
          da: "mundtligt, men har hverken nummer eller adresse",
          en: "orally, without a number or an address",
        },
      };
      return complaint.forms
        .filter((form) => !isReached[form])
        .map((form) =>
          match([...path, "forms"], {
            da: `${contact.name} tager imod klager ${words[form].da}.`,
            en: `${contact.name} takes complaints ${words[form].en}.`,
          }),
        );
    }),
};

/** Finds ways to appeal for which neither the standard nor the Act gives a deadline. */
export const appealWithoutDeadline: Rule = {
  code: "RV67",
  title: { da: "En klage uden en frist", en: "An appeal without a deadline" },
  severity: { data: "warning" },
  why: {
    da: "Den, der klager for sent, får ikke klagen behandlet.",
    en: "A complaint that comes too late is not looked at.",
  },
  fix: {
    da: "Find fristen i kommunens tekst eller i loven, og skriv den under complaint.deadline; afklar den ellers med kommunen.",
    en: "Find the deadline in the municipality's text or the Act and write it under complaint.deadline; else ask the municipality.",
  },
  source: "Forvaltningsloven § 25; fristerne ved lovene i _data/national/acts.ts",
  bad: [
    {
      standard: {
        legalBasis: [law("dagtilbudsloven", "26", "main")],
        complaint: withoutDeadline,
      },
    },
    {
      standard: {
        legalBasis: [law("serviceloven", "83", "main"), law("sundhedsloven", "140", "also")],
        complaint: [
          { ...appeal, concerns: "Afgørelsen om hjælp" },
          {
            ...withoutDeadline,
            concerns: "Genoptræningen",
            under: [{ act: "sundhedsloven", section: "140" }],
          },
        ],
      },
    },
  ],
  good: [
    { standard: { complaint: { kind: "no-decision", text: "Du får hjælpen uden en afgørelse." } } },
    { standard: { legalBasis: [law("dagtilbudsloven", "26", "main")], complaint: appeal } },
    { standard: { legalBasis: [law("serviceloven", "83", "main")], complaint: withoutDeadline } },
    {
      standard: {
        legalBasis: [law("dagtilbudsloven", "26", "main")],
        complaint: withoutDeadline,
        timeLimits: [
          {
            kind: "appeal",
            what: "Frist for at klage",
            bound: "at-most",
            stated: [{ value: 4, unit: "weeks" }],
          },
        ],
      },
    },
  ],
  find: ({ standard }: ReviewRecord) =>
    appealsOf(standard)
      .filter(
        ({ complaint }) =>
          complaint.deadline === undefined &&
          appealRuleOf(lawsOf(complaint, standard.legalBasis))?.weeks === undefined &&
          !standard.timeLimits.some(({ kind }) => kind === "appeal"),
      )
      .map(({ path }) =>
        match(path, {
          da: "Hverken standarden eller loven i vores tabel siger, hvor længe man kan klage.",
          en: "Neither the standard nor the Act in our table says how long one can appeal.",
        }),
      ),
};

function appealsOf(standard: ReviewRecord["standard"]) {
  return complaintsOf(standard).flatMap((complaint, index) =>
    complaint.kind === "appeal" ? [{ complaint, path: complaintPath(standard, index) }] : [],
  );
}

function match(path: Match["path"], what: { readonly da: string; readonly en: string }): Match {
  return { edition: "data", file: "standard", path, quote: "", what: spoken(what) };
}
