import { expect, test, vi } from "vitest";
import { language, spoken, unknownLanguage } from "../../../src/messages/language.ts";

test("editors are spoken to in Danish, and developers who ask for it in English", () => {
  const texts = { da: "Luk filen.", en: "Close the file." };
  vi.stubEnv("KLARSTANDARD_LANG", undefined);
  expect(spoken(texts)).toBe("Luk filen.");
  vi.stubEnv("KLARSTANDARD_LANG", "en");
  expect(spoken(texts)).toBe("Close the file.");
  expect(language()).toBe("en");
  vi.unstubAllEnvs();
});

test("a language that nobody speaks is told in both", () => {
  vi.stubEnv("KLARSTANDARD_LANG", "de");
  expect(unknownLanguage()).toBe(
    [
      "KLARSTANDARD_LANG=de er ikke et sprog, vi kan. Skriv da eller en, eller fjern den.",
      "KLARSTANDARD_LANG=de is no language that we speak. Write da or en, or unset it.",
    ].join("\n"),
  );
  vi.stubEnv("KLARSTANDARD_LANG", "da");
  expect(unknownLanguage()).toBeUndefined();
  vi.unstubAllEnvs();
});
