import { expect, test } from "vitest";
import { brokenLinks } from "../helpers/broken-links.ts";
import { builtSite, realMunicipalities } from "../helpers/built-site.ts";
import { describeFrame } from "../site-rules/frame.ts";

const site = await builtSite({ content: realMunicipalities });

describeFrame(site);

test("no link, anchor or asset of the site leads to nothing", () => {
  expect(brokenLinks(site)).toEqual([]);
});
