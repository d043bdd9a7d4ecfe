import { expect, test } from "vitest";
import { faces, fontBytes, fontTables, isOurFont, weights } from "../../../src/fonts/index.ts";

test.for(
  faces
    .flatMap(({ files }) => weights.map((weight) => files[weight]))
    .filter((file) => file.endsWith(".ttf")),
)("%s is a font of ours, and one with its name of another day is none", (file) => {
  const font = fontBytes(file);
  expect(isOurFont(font)).toBe(true);
  const other = Buffer.from(font);
  const head = other.indexOf(fontTables(font).table("head"));
  const made = other.readUInt32BE(head + 24);
  other.writeUInt32BE(made + 1, head + 24);
  expect(isOurFont(other)).toBe(false);
});
