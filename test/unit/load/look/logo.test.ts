import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadContent } from "../../../../src/load/index.ts";
import { knownPaths, municipalitiesFolder, problemsIn } from "../fejlstrup.ts";

const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>';
const withLogo = (name: string) => profile.replace(/\} satisfies/, `  logo: "${name}",\n} satisfies`);
const line =
  withLogo("x")
    .split("\n")
    .findIndex((text) => text.includes("logo:")) + 1;

test("a logo is read with its municipality", async () => {
  const files = { "lillerup/index.ts": withLogo("byens-logo.svg"), "lillerup/byens-logo.svg": svg };
  const { content } = await loadContent({ folder: await municipalitiesFolder({ files }), knownPaths });
  expect(content.municipalities[0]?.logo?.name).toBe("byens-logo.svg");
});

test("a logo for dark grounds is read beside it", async () => {
  const both = withLogo("logo.svg").replace(
    '  logo: "logo.svg",',
    '  logo: "logo.svg",\n  logoDark: "hvid.svg",',
  );
  const files = { "lillerup/index.ts": both, "lillerup/logo.svg": svg, "lillerup/hvid.svg": svg };
  const { content } = await loadContent({ folder: await municipalitiesFolder({ files }), knownPaths });
  expect(content.municipalities[0]?.logoDark?.name).toBe("hvid.svg");
});

test("KS29: a logo that moves is refused where it is named, with its line", async () => {
  const moving = svg.replace("/>", '>\n<animateMotion path="M0 0"/>\n</svg>');
  const files = { "lillerup/index.ts": withLogo("logo.svg"), "lillerup/logo.svg": moving };
  expect(await problemsIn(await municipalitiesFolder({ files }))).toBe(
    `KS29 municipalities/lillerup/index.ts:${line} › logo
  The drawing has "<animateMotion" in line 2, and a drawing may neither run nor fetch anything.
  Fix: Save it as plain SVG without scripts, links, motion and outside files.`,
  );
});

test("KS29: a logo that is not there is told where it is named", async () => {
  const folder = await municipalitiesFolder({ files: { "lillerup/index.ts": withLogo("logo.svg") } });
  expect(await problemsIn(folder)).toBe(`KS29 municipalities/lillerup/index.ts:${line} › logo
  There is no file logo.svg.
  Fix: Put it into municipalities/lillerup, or take the line away.`);
});

test("KS24: a picture that nobody names is still a file that nobody reads", async () => {
  const folder = await municipalitiesFolder({
    files: {
      "lillerup/index.ts": withLogo("logo.svg"),
      "lillerup/logo.svg": svg,
      "lillerup/gammelt.svg": svg,
    },
  });
  expect(await problemsIn(folder)).toMatch(/^KS24 municipalities\/lillerup\/gammelt\.svg\n/);
});
