import { expect, test } from "vitest";
import { asTyped, packageCommands } from "../../../src/engine/as-typed.js";

test.each([
  ["Kør npm run build.", "Kør npx klarstandard build."],
  ["npm run new -- standard lillerup <id>", "npx klarstandard new standard lillerup <id>"],
  ["npm run merge -- DEL", "npx klarstandard merge DEL"],
  ["npm start -- --content ../kommuner", "npx klarstandard start --content ../kommuner"],
  ["npm run verify:pdf", "npx klarstandard verify"],
  ["Koden er forklaret i docs/fejl.md.", "Koden er forklaret i node_modules/klarstandard/docs/fejl.md."],
  ["npm run publish:back -- [--out LINK]", "npx klarstandard publish:back [--out LINK]"],
])("%s is in the package %s", (inRepository, inPackage) => {
  expect(packageCommands(inRepository)).toBe(inPackage);
});

test("commands of developers keep their names, for the package has none of them", () => {
  expect(packageCommands("npm run schema; npm run newest; npm ci")).toBe(
    "npm run schema; npm run newest; npm ci",
  );
});

test("in the repository every text stays as it is", () => {
  const advice = { what: "x", fix: "npm run build" };
  expect(asTyped(advice)).toBe(advice);
});
