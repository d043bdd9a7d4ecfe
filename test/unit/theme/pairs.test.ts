import { expect, test } from "vitest";
import { pairs, roles } from "../../../src/theme/index.ts";
import { type ColourUse, colourUses } from "./style-rules.ts";

const rules = colourUses();

/** What white and black are on paper; on a screen no rule writes them. */
const written: Readonly<Record<string, string>> = { "#ffffff": "--bar-ink", "#000000": "--ink" };
const named = ({ colour }: ColourUse) => written[colour] ?? colour;

const isListed = (front: string, role: "text" | "part", grounds: readonly string[]) =>
  pairs.some(
    (pair) =>
      pair.front === front &&
      grounds.includes(pair.ground) &&
      (role === "text" ? pair.role === "text" : true),
  );

const grounds = [...new Set(pairs.map(({ ground }) => ground))];
const places = (uses: readonly ColourUse[]) => uses.map(({ place, colour }) => `${place}: ${colour}`);

test("every colour of a text in the style sheets is in the table as a text", () => {
  const texts = rules.flat().filter(({ use }) => use === "text");
  expect(texts.length).toBeGreaterThan(30);
  expect(places(texts.filter((use) => !isListed(named(use), "text", grounds)))).toEqual([]);
});

test("every ground that a rule gives is in the table as a ground, or is the plate of a logo", () => {
  const found = rules.flat().filter(({ use, colour }) => use === "ground" && colour !== "--logo-ground");
  const unlisted = found.filter((use) => !(grounds as string[]).includes(named(use)));
  expect(places(unlisted)).toEqual([]);
});

test("a rule that gives a text and its ground gives a pair of the table", () => {
  const both = rules.flatMap((rule) => {
    const ground = rule.find(({ use }) => use === "ground");
    return rule.filter(({ use }) => use === "text").flatMap((text) => (ground ? [{ text, ground }] : []));
  });
  expect(both.length).toBeGreaterThan(6);
  const unlisted = both.filter(({ text, ground }) => !isListed(named(text), "text", [named(ground)]));
  expect(unlisted.map(({ text, ground }) => `${text.place}: ${text.colour} on ${ground.colour}`)).toEqual([]);
});

test("every line, ring and tick in the style sheets is in the table", () => {
  const parts = rules.flat().filter(({ use }) => use === "part");
  expect(parts.length).toBeGreaterThan(40);
  expect(places(parts.filter((use) => !isListed(named(use), "part", [...grounds, "--focus"])))).toEqual([]);
});

test("the bar stands on no ground that it is not held against: beside it, lines have the accent", () => {
  const lines = rules.flat().filter(({ use, colour }) => use === "part" && colour === "--bar");
  expect(places(lines)).toEqual(["frame.css .site-header__bar .button: --bar"]);
});

test("a text needs 7:1, a part 3:1, and only what white space says too needs nothing", () => {
  expect(roles).toEqual({ text: 7, part: 3, ornament: 1 });
  expect(pairs.filter(({ role }) => role === "ornament").map(({ front }) => front)).toEqual(["--rule-soft"]);
});
