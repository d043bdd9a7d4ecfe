import { expect, test } from "vitest";
import { fontRules, themeRules } from "../../../src/theme/index.ts";

const accent = "#1f4e3d";

test("a theme says its colours as tokens; a ground that is not chosen is the usual one, which needs no rule", () => {
  expect(themeRules({ accent }, undefined)).toBe(
    ":root{--accent-light:#1f4e3d;--accent-dark:#a0d1bc;--municipality:#1f4e3d}",
  );
  expect(themeRules({ accent, ground: "#f5ecd2" }, undefined)).toContain(
    "--ground-light:#f5ecd2;--ground-dark:#1c180d",
  );
});

test("own letters are asked for before ours, in both weights, from where they are said to be", () => {
  const font = { regular: "a.woff2", bold: "data:font/woff2;base64,AA==" };
  const rules = fontRules(font);
  expect(rules).toBe(
    '@font-face{font-family:"municipality";src:url("a.woff2");font-weight:400;font-display:swap}@font-face{font-family:"municipality";src:url("data:font/woff2;base64,AA==");font-weight:700;font-display:swap}:root{--own-font:"municipality"}',
  );
  expect(themeRules({ accent }, font).startsWith(`${rules}:root{--accent-light`)).toBe(true);
  expect(fontRules(undefined)).toBe("");
});
