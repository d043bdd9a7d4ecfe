import { describe, expect, test } from "vitest";
import { shortened } from "../../../src/format/shortened.ts";
import { textWidth } from "../../../src/format/text-width.ts";

test("a text that fits stays whole", () => {
  expect(shortened("Madservice", textWidth("Madservice"))).toBe("Madservice");
});

describe("a text that is too wide ends at a word, with dots", () => {
  test.each([
    ["Støtte til køb af bil", "Støtte til køb af", "Støtte til køb…"],
    [
      "Tilbud til unge, der ikke er i arbejde",
      "Tilbud til unge, der ikke er",
      "Tilbud til unge, der ikke er…",
    ],
    ["Tilbud til unge, der ikke er i arbejde", "Tilbud til unge, der ikke", "Tilbud til unge…"],
    ["Ledsagelse (for voksne under 67 år)", "Ledsagelse (for voksne", "Ledsagelse…"],
    ["Hjælp og pleje – også om natten", "Hjælp og pleje – også", "Hjælp og pleje – også…"],
  ])("%s", (text, room, short) => {
    expect(shortened(text, textWidth(`${room}…`))).toBe(short);
  });
});

test("a first word that is too wide by itself is cut inside, and never wider than its room", () => {
  const room = textWidth("Specialundervisning");
  const short = shortened("Specialundervisningsundersøgelsesvejledning for voksne", room);
  expect(short).toMatch(/^Specialund\w*…$/u);
  expect(textWidth(short)).toBeLessThanOrEqual(room);
});
