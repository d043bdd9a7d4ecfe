import { expect, test } from "vitest";
import { contrast } from "../../../src/theme/index.ts";
import { lookFiles } from "../../../src/view/look-files.ts";
import { shellView } from "../../../src/view/shell-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("a municipality's pages carry the site's mark in its colour", () => {
  const [mark] = lookFiles(lillerup, {});
  const page = { path: "/lillerup/", title: "Lillerup", description: "", municipality: lillerup.profile };
  expect(shellView(page, context).icon).toBe(`/hjaelp/${mark?.file}`);
  expect(textOf(mark?.bytes)).toContain('fill="#1f4e3d"');
  expect(contrast("#1f4e3d", "#ffffff")).toBeGreaterThanOrEqual(3);
});

test("a page that speaks of no municipality has the mark in the site's own colour", () => {
  expect(shellView({ path: "/om/", title: "Om", description: "" }, context).icon).toBe(
    "/hjaelp/assets/icon.svg",
  );
});

test("its logo is published where the site is its own, and nowhere else", () => {
  const logo = { name: "logo.svg", bytes: new Uint8Array([1, 2, 3]) };
  const owner = {
    id: "lillerup",
    name: "Lillerup Kommune",
    voice: "own" as const,
    logo: "/assets/logos/lillerup.svg",
  };
  const logoDark = { name: "logo-hvid.png", bytes: new Uint8Array([4]) };
  const both = { ...owner, logoDark: "/assets/logos/lillerup-dark.png" };
  expect(lookFiles({ ...lillerup, logo, logoDark }, { owner: both }).map(({ file }) => file)).toEqual([
    "assets/themes/lillerup.svg",
    "assets/logos/lillerup.svg",
    "assets/logos/lillerup-dark.png",
  ]);
  expect(lookFiles({ ...lillerup, logo }, {}).map(({ file }) => file)).toEqual([
    "assets/themes/lillerup.svg",
  ]);
  expect(lookFiles({ ...lillerup, logo }, { owner })).toContainEqual({
    file: "assets/logos/lillerup.svg",
    bytes: logo.bytes,
  });
});
