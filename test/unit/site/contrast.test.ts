import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, fixed, paletteOf } from "../../../src/theme/index.ts";

const css = readFileSync("src/styles/tokens.css", "utf8");
const colours = /(--[\w-]+): (#[0-9a-f]{6}|var\(--[\w-]+\));/g;

/** The colours that tokens.css sets under each selector; a rule for dark screens has `dark ` before it. */
const rules = new Map(
  [...css.matchAll(/(@media \(prefers-color-scheme: dark\) \{\s*)?^\s*(:root[^{\n]*) \{([^{}]*)\}/gm)]
    .map(([, dark, selector = "", body = ""]) => ({
      name: `${dark === undefined ? "" : "dark "}${selector}`,
      tokens: new Map([...body.matchAll(colours)].map(([, name = "", value = ""]) => [name, value])),
    }))
    .filter(({ tokens }) => tokens.size > 0)
    .map(({ name, tokens }) => [name, tokens]),
);

const light = ":root";
const darkScreen = 'dark :root:where(:not([data-colours="light"]))';
const darkChoice = ':root:where([data-colours="dark"])';
const high = ':root:where([data-contrast="high"])';
const highDarkScreen = 'dark :root:where([data-contrast="high"]:not([data-colours="light"]))';
const highDarkChoice = ':root:where([data-contrast="high"][data-colours="dark"])';

/** The rules that hold together, in the order in which they win. */
const schemes = {
  light: [light],
  "dark by the screen": [light, darkScreen],
  "dark by choice": [light, darkChoice],
  "high contrast": [light, high],
  "high contrast, dark by the screen": [light, darkScreen, high, highDarkScreen],
  "high contrast, dark by choice": [light, darkChoice, high, highDarkChoice],
} as const;
type Scheme = keyof typeof schemes;

function colour(scheme: Scheme, name: string): string {
  const value = schemes[scheme].reduce<string | undefined>(
    (before, rule) => rules.get(rule)?.get(name) ?? before,
    undefined,
  );
  if (value === undefined) throw new Error(`tokens.css has no ${name}.`);
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : colour(scheme, reference);
}

test("every rule with colours belongs to a scheme that is measured here", () => {
  expect([...rules.keys()].toSorted()).toEqual([...new Set(Object.values(schemes).flat())].toSorted());
});

test.each([
  [darkScreen, darkChoice],
  [highDarkScreen, highDarkChoice],
])("“%s” has the colours of “%s”", (screen, choice) => {
  expect(rules.get(screen)).toEqual(rules.get(choice));
});

describe.each(Object.keys(schemes) as Scheme[])("%s", (scheme) => {
  const onPaper = (name: string) => contrast(colour(scheme, name), colour(scheme, "--paper"));

  test("ink has at least 12:1 on paper", () => {
    expect(onPaper("--ink")).toBeGreaterThanOrEqual(12);
  });

  test.each(["--ink-quiet", "--link", "--link-visited", "--accent"])(
    "%s has at least 7:1 on paper (WCAG 1.4.6)",
    (name) => {
      expect(onPaper(name)).toBeGreaterThanOrEqual(7);
    },
  );

  test("a button's words have at least 7:1 on the accent", () => {
    expect(contrast(colour(scheme, "--paper"), colour(scheme, "--accent"))).toBeGreaterThanOrEqual(7);
  });

  test.each(["--rule", "--focus"])(
    "%s, which shows where a field or the focus is, has at least 3:1 on paper (WCAG 1.4.11)",
    (name) => {
      expect(onPaper(name)).toBeGreaterThanOrEqual(3);
    },
  );

  test("the gap of the focus ring shows beside the ring", () => {
    expect(contrast(colour(scheme, "--focus-gap"), colour(scheme, "--focus"))).toBeGreaterThanOrEqual(3);
  });

  test("a visited link differs from one that is not", () => {
    expect(colour(scheme, "--link-visited")).not.toBe(colour(scheme, "--link"));
  });
});

test("the lines of a field have the rule's colour, never the soft one's", () => {
  const styles = ["base", "frame", "page", "checklist"].map((name) =>
    readFileSync(`src/styles/${name}.css`, "utf8"),
  );
  const fields = styles
    .join("\n")
    .matchAll(/([^{}]*\b(?:input|select|textarea|button)\b[^{}]*)\{([^{}]*)\}/g);
  expect(
    [...fields].filter(([, , body]) => body?.includes("--rule-soft")).map(([, selector]) => selector),
  ).toEqual([]);
});

test.each([
  ["light", "light"],
  ["dark", "dark by choice"],
] as const)("the table of pairs measures the colours that a %s screen has", (scheme, shown) => {
  const standard = paletteOf({ accent: "#14325c", accentDark: "#a9c7f5" }, scheme);
  const names = Object.keys(standard).filter((name) => name !== "--municipality");
  expect(Object.fromEntries(names.map((name) => [name, colour(shown, name)]))).toEqual(
    Object.fromEntries(names.map((name) => [name, standard[name as keyof typeof standard]])),
  );
});

test("the table of pairs measures the colours that paper has", () => {
  const [, paper = ""] = /^:root \{([^}]*)\}/m.exec(readFileSync("src/styles/document.css", "utf8")) ?? [];
  const tokens = [...paper.matchAll(/(--(?:paper|ink|rule|link)[\w-]*): (#[0-9a-f]{6});/g)].map(
    ([, name, value]) => [name, value],
  );
  expect(tokens.length).toBe(7);
  expect(fixed.paper).toMatchObject(Object.fromEntries(tokens));
});
