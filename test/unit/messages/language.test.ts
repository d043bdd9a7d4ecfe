import { expect, test, vi } from "vitest";
import { language, spoken } from "../../../src/messages/language.ts";

test("editors are spoken to in Danish, and developers who ask for it in English", () => {
  const texts = { da: "Luk filen.", en: "Close the file." };
  vi.stubEnv("KLARSTANDARD_LANG", undefined);
  expect(spoken(texts)).toBe("Luk filen.");
  vi.stubEnv("KLARSTANDARD_LANG", "en");
  expect(spoken(texts)).toBe("Close the file.");
  expect(language()).toBe("en");
  vi.unstubAllEnvs();
});
