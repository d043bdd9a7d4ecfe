import { joinWords } from "../../../src/format/typography.ts";
import { byVoice } from "../../../src/model/index.ts";

/** Whose standard it is. */
interface Named {
  readonly name: string;
}

/** The sentence that says whom to ask. */
interface Asking {
  readonly ask: string;
}

/** What depends on who speaks. Everything that a text does not say is told in `restated` alone. */
export default {
  ask: {
    municipality: byVoice({
      restated: ({ name }: Named) => `Spørg ${name}.`,
      own: ({ name }) => `Kontakt ${name}.`,
    }),
    contacts: byVoice({
      restated: ({ name, contacts }: Named & { readonly contacts: readonly string[] }) =>
        contacts.length === 1
          ? `Spørg ${joinWords(contacts)}.`
          : `Spørg ${name}: ${joinWords(contacts, "eller")}.`,
      own: ({ contacts }) => `Kontakt ${joinWords(contacts, "eller")}.`,
    }),
    /** Where the only way in is an address on the web. */
    web: byVoice({
      restated: ({ name, address }: Named & { readonly address: string }) => `Spørg ${name} på ${address}.`,
      own: ({ name, address }) => `Kontakt ${name} på ${address}.`,
    }),
    contactsShown: byVoice({
      restated: ({ name, where }: Named & { readonly where: string }) => `Spørg ${name}. ${where}`,
      own: ({ where }) => where,
    }),
    question: byVoice({
      restated: ({ ask }: Asking) => ask,
      own: ({ ask }) => `Har du spørgsmål? ${ask}`,
    }),
  },
  contact: {
    none: byVoice({
      restated: ({ name }: Asking & Named) =>
        `Kommunens tekst siger ikke, hvilket nummer du skal ringe til, eller hvor du skal skrive. Kontakt ${name}.`,
      own: ({ ask }) => ask,
    }),
    hoursNotStated: byVoice({ restated: "Åbningstiden står ikke i kommunens tekst.", own: "" }),
    foundByUs: byVoice({ restated: "Oplysningen er vores. Den står ikke i kommunens tekst.", own: "" }),
    noneToApplyTo: byVoice({
      restated: ({ ask }: Asking) => `Kommunens tekst siger ikke, hvem du søger hos. ${ask}`,
      own: ({ ask }) => `Vil du søge? ${ask}`,
    }),
  },
  conditions: {
    unknownRule: byVoice({
      restated:
        "Kommunen skriver ikke, om det er nok, at ét af punkterne passer på dig. Spørg, hvis du er i tvivl.",
      own: "Spørg kommunen, hvis du er i tvivl om, hvor mange af punkterne der skal passe på dig.",
    }),
    /** Of points that keep from the help, or end it. */
    unknownRuleAgainst: byVoice({
      restated: "Kommunen skriver ikke, om ét af punkterne er nok til det. Spørg, hvis du er i tvivl.",
      own: "Spørg kommunen, hvis du er i tvivl om, hvor mange af punkterne der skal passe på dig.",
    }),
  },
  /** What a thing in a list does not have, and the others do. */
  missing: byVoice({ restated: "Det siger kommunens tekst ikke.", own: "Spørg kommunen." }),
  /** Below a table, of those of its cells that have nothing to say. */
  missingInTable: byVoice({
    restated: "„Ikke oplyst“ betyder, at kommunens tekst ikke siger det.",
    own: "Spørg kommunen om det, der ikke er oplyst.",
  }),
  conflict: {
    title: byVoice({
      restated: ({ count, about }: { readonly count: string; readonly about: string }) =>
        `${about}${/[.?!]$/.test(about) ? "" : ":"} Kommunen skriver ${count} forskellige ting`,
      own: ({ count, about }) =>
        `${about}${/[.?!]$/.test(about) ? "" : ":"} Teksten siger ${count} forskellige ting`,
    }),
    doubt: byVoice({
      restated: ({ ask }: Asking) => `Det er uklart, hvad der gælder. ${ask}`,
      own: ({ ask }) => `Det er uklart, hvad der gælder. ${ask}`,
    }),
  },
  comparison: {
    conflict: byVoice({
      restated: ({ count }: { readonly count: string }) => `Kommunen skriver ${count} forskellige ting`,
      own: ({ count }) => `Teksten siger ${count} forskellige ting`,
    }),
    /** What a municipality says by itself of complaints, where no statute does. */
    saidNo: byVoice({ restated: "Nej, skriver kommunen", own: "Nej" }),
    seen: byVoice({
      restated: ({ date }: { readonly date: string }) => `Sidst læst hos kommunerne ${date}.`,
      own: ({ date }) => `Sidst gennemgået ${date}.`,
    }),
  },
  lawAbove: {
    where: byVoice({
      restated: ({ where }: { readonly where: string }) => `Kommunens tekst siger noget andet (${where}):`,
      own: ({ where }) => `Vores tekst siger noget andet (${where}):`,
    }),
  },
  price: {
    notStated: byVoice({
      restated: ({ ask }: Asking) => `Det siger kommunens tekst ikke. ${ask}`,
      own: ({ ask }) => `Spørg om prisen. ${ask}`,
    }),
    /** Right below whom to ask. */
    notStatedAbove: byVoice({
      restated: "Det siger kommunens tekst ikke. Spørg kommunen.",
      own: "Spørg om prisen.",
    }),
  },
  emergency: {
    replacedNumber: byVoice({
      restated: (
        of: Named & { readonly region: string; readonly printed: string; readonly owner: string | undefined },
      ) => {
        const belongs = of.owner === undefined ? "" : ` Det nummer hører til ${of.owner}.`;
        return `${of.name} ligger i ${of.region}. I kommunens tekst står nummeret ${of.printed}.${belongs} Derfor står det rigtige nummer her.`;
      },
      own: () => "",
    }),
    /** The same on a sheet and in easy read, one thought a line; who restates shows what the text says. */
    replacedShort: byVoice({
      restated: (of: { readonly printed: string; readonly isElsewhere: boolean }): readonly string[] => [
        `Kommunen skriver ${of.printed}.`,
        of.isElsewhere
          ? "Det nummer hører til en anden region, så brug nummeret her."
          : "Vi har rettet nummeret.",
      ],
      own: () => [],
    }),
  },
  complaint: {
    noReason: byVoice({ restated: " Kommunen skriver ikke hvorfor.", own: "" }),
    notStated: byVoice({
      restated: ({ name }: Named) => `${name} skriver ikke, om du kan klage.`,
      own: () => "Er du utilfreds med hjælpen, så sig det til kommunen.",
    }),
  },
  notStated: {
    heading: byVoice({ restated: "Det siger teksten ikke", own: "Har du spørgsmål?" }),
    list: byVoice({
      restated: ({ name }: Named) => `${name} skriver ikke`,
      own: () => "",
    }),
  },
  law: {
    citedRules: byVoice({
      restated: "Kommunens tekst henviser til disse regler:",
      own: "Teksten henviser til disse regler:",
    }),
  },
  source: {
    notice: byVoice({
      restated: ({ name }: Named) =>
        `Vi gengiver teksten fra ${name} med andre ord. Hvis vi tager fejl, gælder kommunens ord. Loven gælder altid.`,
      own: ({ name }) => `${name} har skrevet teksten.`,
    }),
    titleLabel: byVoice({ restated: "Kilde", own: "Dokument" }),
    title: byVoice({
      restated: (of: Named & { readonly title: string; readonly isOurs: boolean }) => {
        const note = " (Navnet er vores. Dokumentet har ingen titel i den udgave, vi har læst.)";
        return `${of.title}.${of.isOurs ? note : ""}`;
      },
      own: ({ title }) => title,
    }),
    seenLabel: byVoice({ restated: "Læst", own: "Sidst gennemgået" }),
    adoptedLabel: byVoice({ restated: "Godkendt", own: "Vedtaget" }),
    adoptedByLabel: byVoice({ restated: "Godkendt af", own: "Vedtaget af" }),
    /** Where neither adoption nor validity is known. */
    nothingStatedLabel: byVoice({ restated: "Godkendt", own: "" }),
    adoptionNotStated: byVoice({ restated: "Ikke oplyst", own: "" }),
    validityNotStated: byVoice({ restated: "Ikke oplyst", own: "" }),
    revisionLabel: byVoice({ restated: "Udgave her", own: "Udgave" }),
    link: byVoice({ restated: "Kommunens egen tekst", own: "Det oprindelige dokument" }),
  },
  checklist: {
    notice: byVoice({
      restated:
        "Listen gengiver kommunens tekst med andre ord. Hvis vi tager fejl, gælder kommunens ord. Loven gælder altid.",
      own: "Et uddrag af kvalitetsstandarden.",
    }),
    whyAsk: byVoice({
      restated: "Kommunens tekst svarer ikke klart på dette. Sæt kryds, når du har fået svar.",
      own: "Sæt kryds, når du har fået svar.",
    }),
  },
  easyRead: {
    notice: byVoice({
      restated: ({ name }: Named): readonly string[] => [
        "Klarstandard har skrevet teksten, ikke kommunen.",
        `Den fortæller, hvad ${name} skriver om hjælpen.`,
        "Hvis vi tager fejl, gælder kommunens ord.",
        "Loven gælder altid.",
      ],
      own: ({ name }) => [`${name} har skrevet teksten.`, "Læs hele indholdet, hvis du vil vide mere."],
    }),
  },
  staffNotes: {
    notice: byVoice({
      restated: ({ name }: Named) =>
        `Noterne er til medarbejdere og gengiver teksten fra ${name} med andre ord. Hvis vi tager fejl, gælder kommunens ord. Loven gælder altid.`,
      own: () => "Noterne er til kommunens medarbejdere. Alle må læse dem.",
    }),
  },
  /** Who sends a page, after the name in its foot. */
  sender: byVoice({
    restated:
      "Vi gengiver kommunernes kvalitetsstandarder med andre ord. Hvis vi tager fejl, gælder kommunens ord.",
    own: "Her står, hvad du kan få hjælp til, og hvordan du klager.",
  }),
  paper: {
    seen: byVoice({
      restated: ({ date }: { readonly date: string }) => `Læst hos kommunen ${date}.`,
      own: ({ date }) => `Sidst gennemgået ${date}.`,
    }),
    seenShort: byVoice({
      restated: ({ date }: { readonly date: string }) => `Læst ${date}.`,
      own: ({ date }) => `Sidst gennemgået ${date}.`,
    }),
  },
  book: {
    adopted: byVoice({
      restated: ({ adopted }: { readonly adopted: string }) => `Godkendt ${adopted}.`,
      own: ({ adopted }) => `Vedtaget ${adopted}.`,
    }),
    adoptionNotStated: byVoice({
      restated: ({ seen }: { readonly seen: string }) =>
        `Kommunens tekst siger ikke, hvornår den er godkendt. Læst ${seen}.`,
      own: ({ seen }) => `Sidst gennemgået ${seen}.`,
    }),
  },
  home: {
    sender: byVoice({
      restated:
        "Klarstandard er ikke en kommune. Vi gengiver kommunernes kvalitetsstandarder med vores egne ord. Hvis vi tager fejl, gælder kommunens ord. Loven gælder altid.",
      own: "Kommunerne har selv skrevet teksterne her.",
    }),
  },
  municipality: {
    lead: byVoice({
      restated: "Her kan du se, hvad kommunen skriver, at du kan få hjælp til.",
      own: "Her kan du se, hvad du kan få hjælp til.",
    }),
    website: byVoice({
      restated: ({ name }: Named) => `${name}s egen hjemmeside`,
      own: ({ name }) => `${name}s hjemmeside`,
    }),
  },
  about: {
    title: byVoice({ restated: "Om Klarstandard", own: "Om siden" }),
    lead: byVoice({
      restated:
        "Her kan du læse, hvad kommuner skriver, at du kan få hjælp til, i ord, der er til at forstå.",
      own: "Her kan du læse, hvad du kan få hjælp til, i ord, der er til at forstå.",
    }),
    what: byVoice({
      restated: ({ municipalities }: { readonly municipalities: readonly string[] }): readonly string[] => [
        "I en kvalitetsstandard skriver kommunen, hvem der kan få hjælp, hvor meget, hvad den beder dig om, og hvordan du klager. Vi gengiver det med vores egne ord. Det, der gælder i hele landet, og forklaringer af ord kommer ikke fra kommunens tekst.",
        `Der er kvalitetsstandarder fra ${joinWords(municipalities)}.`,
      ],
      own: ({ municipalities }) => [
        "I en kvalitetsstandard skriver kommunen, hvem der kan få hjælp, hvor meget, hvad den beder dig om, og hvordan du klager.",
        `${joinWords(municipalities)} har skrevet teksterne her.`,
      ],
    }),
    whatNot: byVoice({
      restated: [
        "Siden er ikke kommunens egen, og den træffer ingen afgørelser. Hvis vi tager fejl, gælder kommunens ord. Loven gælder altid. Hvis du får en afgørelse, er det den, der gælder for dig. Hvis du er uenig i den, så spørg, om du kan klage.",
        "Adresser, telefonnumre og regler kan være ændret, siden vi læste kommunens tekst. Nederst på hver side står, hvornår vi læste den.",
      ],
      own: [
        "Siden træffer ingen afgørelser. Hvis du får en afgørelse, er det den, der gælder for dig. Hvis du er uenig i den, så spørg, om du kan klage.",
        "Adresser, telefonnumre og regler kan være ændret, siden teksten sidst blev gennemgået. Hvornår det var, står sidst i hele teksten, under „Om teksten“.",
      ],
    }),
    how: byVoice({
      restated: [
        "Hvis noget ikke står i kommunens tekst, skriver vi det. Vi gætter ikke.",
        "Hvis kommunen skriver to forskellige ting, viser vi begge og skriver, hvor de står.",
        "Hvis et nummer er forkert, viser vi det rigtige og skriver, hvad vi har rettet.",
        "Regler, der gælder i hele landet, er mærket som det. Kilden og datoen står ved dem.",
      ],
      own: [
        "Hver kvalitetsstandard fortæller, hvem du kan kontakte, hvis du har spørgsmål.",
        "Regler, der gælder i hele landet, er mærket som det. Kilden og datoen står ved dem.",
      ],
    }),
  },
};
