import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/model/index.ts";
import {
  askText,
  contactsFor,
  contactView,
  shortAskText,
  wholeContactView,
} from "../../../src/view/contact-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const { standard } = contextOf("hjemmehjaelp");

test("a contact has its number grouped and linked", () => {
  const [visitationen] = contactsFor(standard, "apply");
  expect(visitationen?.phone).toEqual({ text: "12\u00a034\u00a056\u00a078", href: "tel:+4512345678" });
});

test("the postcode and its town do not part", () => {
  const [klager] = contactsFor(standard, "complain");
  expect(klager?.addressLines?.map(visibleSpaces)).toEqual(["Lille Torv 1", "9999~Lillerup"]);
});

test("a contact says for whom it is, and when it is open", () => {
  const [visitationen] = contactsFor(standard, "apply");
  expect(visitationen).toMatchObject({
    when: "Hvis du er 18\u00a0år eller mere",
    openingHours: ["mandag til torsdag kl. 9-15"],
    note: "Sig, at det handler om hjemmehjælp.",
  });
});

test("who adopted the particulars and the hours is told where all of a contact is told, and nowhere else", () => {
  const contact: Contact = {
    id: "a",
    name: "A",
    for: ["ask"],
    phone: "12345678",
    openingHours: "Mandag kl. 9-14",
    adoption: { by: "Byrådet" },
    hoursAdoption: { by: "Socialudvalget", on: "2026-02" },
  };
  expect(wholeContactView(contact).adopted?.map(visibleSpaces)).toEqual([
    "Oplysningerne er vedtaget af Byrådet.",
    "Åbningstiden er vedtaget i~februar~2026 af Socialudvalget.",
  ]);
  expect(contactView(contact)).not.toHaveProperty("adopted");
});

test("what a contact does not have is not there, so that no empty line is printed", () => {
  const contact: Contact = { id: "a", name: "A", for: ["ask"], email: "a@lillerup.example" };
  expect(Object.keys(contactView(contact))).toEqual(["id", "name", "email", "mailNote"]);
  const { email: _mail, ...others } = contact;
  expect(Object.keys(contactView(others))).toEqual(["id", "name"]);
});

test("a form without words of its own is named after whose it is, and paper has its address", () => {
  const contact: Contact = {
    id: "a",
    name: "Visitationen",
    for: ["ask"],
    url: "https://www.lillerup.example/skriv/",
  };
  expect(contactView(contact).url).toEqual({
    href: "https://www.lillerup.example/skriv/",
    text: "Visitationen på nettet",
    address: "lillerup.example/skriv",
  });
  const context = contextOf("hjemmehjaelp", { standard: { contacts: [contact] } });
  expect(askText(context.municipality.profile, context.standard)).toBe(
    "Spørg Visitationen på lillerup.example/skriv.",
  );
});

describe("contacts are found by what they are for", () => {
  test.each([
    ["apply", ["visitationen", "familiehuset"]],
    ["ask", ["visitationen"]],
    ["complain", ["klager", "borgerservice"]],
  ] as const)("%s", (purpose, ids) => {
    expect(contactsFor(standard, purpose).map(({ id }) => id)).toEqual(ids);
  });
});

describe("whoever has a question is told", () => {
  const ask = (id: string, contacts?: readonly Contact[]) => {
    const context = contextOf(id, contacts === undefined ? {} : { standard: { contacts: [...contacts] } });
    return visibleSpaces(askText(context.municipality.profile, context.standard));
  };
  const young: Contact = {
    id: "a",
    name: "Unge",
    for: ["ask"],
    when: "Du er under 30 år.",
    phone: "12345681",
  };
  const everybody: Contact = { id: "b", name: "Rådgivningen", for: ["ask"], phone: "12345682" };

  test("whom to call", () => {
    expect(ask("madservice")).toBe("Spørg Køkkenet i Lillerup, telefon~12~34~56~80.");
  });

  test("the number for everybody before one that is for some", () => {
    expect(ask("madservice", [young, everybody])).toBe("Spørg Rådgivningen, telefon~12~34~56~82.");
  });

  test("each number where each is for others", () => {
    expect(ask("ledsagelse")).toBe(
      "Spørg Lillerup Kommune: Ledsagere for unge, telefon~12~34~56~81 (hvis du er under 30~år) eller Ledsagere for voksne, telefon~12~34~56~82 (hvis du er 30~år eller mere).",
    );
  });

  test("the one number there is, even when the source gives it to some", () => {
    expect(ask("madservice", [young])).toBe("Spørg Unge, telefon~12~34~56~81.");
  });

  test("the municipality by name when the source gives no number", () => {
    expect(ask("madservice", [])).toBe("Spørg Lillerup Kommune.");
  });

  test("where several numbers stand, and not the numbers again", () => {
    const context = contextOf("ledsagelse");
    const shownAll = contactsFor(context.standard, "apply");
    const short = (contacts: typeof shownAll) =>
      shortAskText(context.municipality.profile, context.standard, { contacts, where: "Se punkt 2." });
    expect(short(shownAll)).toBe("Spørg Lillerup Kommune. Se punkt 2.");
    expect(visibleSpaces(short(shownAll.slice(1)))).toBe(ask("ledsagelse"));
  });

  test("the one number in full, also where it stands already", () => {
    const context = contextOf("madservice");
    const shown = { contacts: context.standard.contacts.map(contactView), where: "Se punkt 2." };
    expect(visibleSpaces(shortAskText(context.municipality.profile, context.standard, shown))).toBe(
      ask("madservice"),
    );
  });

  test("nothing of a number that is not for questions", () => {
    expect(ask("madservice", [{ ...everybody, for: ["complain"] }])).toBe("Spørg Lillerup Kommune.");
  });
});

describe("a contact that does not say in words for whom it is", () => {
  const whenOf = (ages: Contact["ages"], when?: string) =>
    contactView({
      id: "unge",
      name: "Unge",
      for: ["ask"],
      phone: "12345678",
      ages,
      ...(when === undefined ? {} : { when }),
    }).when?.replaceAll("\u00a0", " ");

  test.each([
    [{ from: 30 }, "Hvis du er 30 år eller mere"],
    [{ to: 29 }, "Hvis du er under 30 år"],
    [{ from: 12, to: 29 }, "Hvis du er 12 til 29 år"],
    [{ from: 18, to: 18 }, "Hvis du er 18 år"],
    [{}, undefined],
    [undefined, undefined],
  ])("says it by its ages: %o", (ages, text) => {
    expect(whenOf(ages)).toBe(text);
  });

  test("keeps the words of the source where it has them", () => {
    expect(whenOf({ from: 30 }, "Du er fyldt 30 år.")).toBe("Hvis du er fyldt 30 år");
    expect(whenOf({ from: 30 }, "For borgere, der er fyldt 30 år.")).toBe("For borgere, der er fyldt 30 år");
  });
});
