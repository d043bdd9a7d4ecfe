import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { describeFrame } from "../site-rules/frame.ts";

const site = await builtSite();

describeFrame(site);

test("a stylesheet fetches nothing but our own fonts", () => {
  const sheets = site.files.filter((file) => file.startsWith("assets/") && file.endsWith(".css"));
  expect(sheets).toEqual([
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
  const fetches = sheets.flatMap((file) => [
    ...readFileSync(join(site.folder, file), "utf8").matchAll(
      /url\(["']?(.*?)["']?\)|@import\s+["'](.*?)["']/g,
    ),
  ]);
  const addresses = fetches.map(([, url, imported]) => url ?? imported ?? "");
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !site.files.includes(address.slice(1)))).toEqual([]);
});
