import { describe, expect, test } from "vitest";
import { bliverPassivesIn, doubleNegationsIn, sPassivesIn } from "../../../src/plain-language/index.ts";

describe("the passive with bliver", () => {
  test.each([
    ["Du bliver henvist til en læge.", "bliver henvist"],
    ["Hurtigt bliver du kontaktet.", "bliver du kontaktet"],
    ["Støtten blev bevilget i maj.", "blev bevilget"],
    ["Der kan blive udarbejdet en plan.", "blive udarbejdet"],
  ])("is found: %s", (text, found) => {
    expect(bliverPassivesIn(text)).toEqual([found]);
  });

  test.each([
    "Du bliver bedre til at klare dig selv.",
    "Det bliver lettere for dig.",
    "Vejlederen bliver hos dig i hjemmet.",
    "Så bliver støtten konkret.",
    "Du kan blive i dit hjem, når målet er nået.",
    "Det bliver ikke til noget.",
  ])("is no other use of the word: %s", (text) => {
    expect(bliverPassivesIn(text)).toEqual([]);
  });
});

describe("the passive with -s", () => {
  test.each([
    ["Hjælpen ydes i dit hjem.", "ydes"],
    ["Støtte kan ikke bevilges.", "bevilges"],
    ["Målene skal laves om.", "laves"],
  ])("is found: %s", (text, found) => {
    expect(sPassivesIn(text)).toEqual([found]);
  });

  test.each([
    "De tilbud, der findes, er gode.",
    "I skal mødes i byen.",
    "Kommunens tekst er borgernes.",
    "Det kan lykkes for jer.",
    "Du må tage en pårørende med til deres hus.",
    "Kontakten skal trives.",
  ])("is no genitive and no verb of its own: %s", (text) => {
    expect(sPassivesIn(text)).toEqual([]);
  });
});

describe("double negation", () => {
  test.each(["Du kan ikke få hjælp uden et møde.", "Det er ikke umuligt.", "Ingen får aldrig et nej."])(
    "is found: %s",
    (text) => {
      expect(doubleNegationsIn(text)).toHaveLength(1);
    },
  );

  test.each([
    "Du kan ikke komme, og du vil ikke.",
    "Hvis du ikke kan, skal du ikke betale.",
    "Du magter ikke uden videre den hjælp.",
  ])("is not in two clauses and not in an idiom: %s", (text) => {
    expect(doubleNegationsIn(text)).toEqual([]);
  });
});
