import { expect, test } from "vitest";
import type { ContentFile } from "../../../src/view/content-file.ts";
import { shellView } from "../../../src/view/shell-view.ts";
import { themeFile } from "../../../src/view/theme-view.ts";
import { context, lillerup, storerup } from "../../helpers/lillerup.ts";

const theme = themeFile(lillerup, context);
const cssOf = ({ bytes }: Pick<ContentFile, "bytes">) => new TextDecoder().decode(bytes);

test("a municipality's colours are tokens and nothing else", () => {
  expect(cssOf(theme)).toBe(":root{--accent-light:#1f4e3d;--accent-dark:#9fd8c0;--municipality:#1f4e3d}\n");
});

test("what a municipality leaves out is derived from what it chose", () => {
  const chosen = { ...lillerup.profile, theme: { accent: "#1f4e3d", ground: "#f5ecd2" } };
  expect(cssOf(themeFile({ profile: chosen }, context))).toBe(
    ":root{--accent-light:#1f4e3d;--accent-dark:#a0d1bc;--municipality:#1f4e3d;--ground-light:#f5ecd2;--ground-dark:#1c180d}\n",
  );
});

test("a municipality's own site prints its name above pages that have no PDF", () => {
  const owner = { id: "lillerup", name: "Lillerup Kommune", voice: "own" as const };
  expect(cssOf(themeFile(lillerup, { ...context, owner }))).toContain(
    '@page{@top-left{content:"Lillerup Kommune"}}',
  );
});

test("the stylesheet is written where the municipality's pages look for it", () => {
  const page = { path: "/lillerup/", title: "Lillerup", description: "", municipality: lillerup.profile };
  expect(shellView(page, context).stylesheets).toContain(`/hjaelp/${theme.file}`);
});

test("two municipalities have two files", () => {
  expect(themeFile(storerup, context).file).not.toBe(theme.file);
});

test("a municipality's own letters come before ours, from beside the stylesheet", () => {
  const file = (name: string) => ({ name, bytes: new Uint8Array(), build: name });
  const font = { regular: file("skrift.woff2"), bold: file("skrift-fed.ttf") };
  expect(cssOf(themeFile({ ...lillerup, font }, context))).toContain(
    '@font-face{font-family:"municipality";src:url("lillerup-regular.woff2");font-weight:400;font-display:swap}@font-face{font-family:"municipality";src:url("lillerup-bold.ttf");font-weight:700;font-display:swap}:root{--own-font:"municipality"}',
  );
  expect(cssOf(theme)).not.toContain("@font-face");
});
