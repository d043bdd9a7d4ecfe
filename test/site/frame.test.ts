import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainName } from "../helpers/asset-names.ts";
import { builtSite } from "../helpers/built-site.ts";
import { describeFrame } from "../site-rules/frame.ts";

const site = await builtSite();

describeFrame(site);

test("a stylesheet fetches nothing but our own fonts", () => {
  const sheets = site.files.filter((file) => file.startsWith("assets/") && file.endsWith(".css"));
  expect(sheets.map(plainName)).toEqual([
    "assets/checklist.css",
    "assets/comparison.css",
    "assets/complaint.css",
    "assets/easy-read.css",
    "assets/full.css",
    "assets/letters.css",
    "assets/lists.css",
    "assets/search.css",
    "assets/site.css",
    "assets/staff.css",
    "assets/tables.css",
    "assets/themes/lillerup.css",
  ]);
  const addresses = sheets.flatMap((file) =>
    [
      ...readFileSync(join(site.folder, file), "utf8").matchAll(
        /url\(["']?(.*?)["']?\)|@import\s+["'](.*?)["']/g,
      ),
    ].map(([, url, imported]) => new URL(url ?? imported ?? "", `https://site.example/${file}`)),
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(
    addresses.filter(
      ({ origin, pathname }) => origin !== "https://site.example" || !site.files.includes(pathname.slice(1)),
    ),
  ).toEqual([]);
});
