import { expect, test } from "vitest";
import { shownText } from "../components/rendered.ts";
import { builtSite, realMunicipalities } from "../helpers/built-site.ts";

const site = await builtSite({ content: realMunicipalities });

/** The links of the section that leads to other standards: where to, and in which words. */
const waysOn = (path: string): readonly (readonly [string | null, string])[] =>
  [...site.page(path).document.querySelectorAll("section:has(> #ogsaa-relevant) a[href^='/']")].map(
    (link) => [link.getAttribute("href"), shownText(link)],
  );

test.each(["", "let/"])("Ballerup's help under § 99 leads to that under § 85 and back, on /%s", (edition) => {
  const easy = edition === "" ? "" : ": let at læse";
  expect(waysOn(`/ballerup/stoette-kontaktperson/${edition}`)).toEqual([
    [
      `/ballerup/socialpaedagogisk-stoette/${edition}`,
      `Socialpædagogisk støtte (bostøtte)${easy}, Ballerup Kommune`,
    ],
  ]);
  expect(waysOn(`/ballerup/socialpaedagogisk-stoette/${edition}`)).toEqual([
    [`/ballerup/stoette-kontaktperson/${edition}`, `Støtte- og kontaktperson${easy}, Ballerup Kommune`],
  ]);
});

test("a municipality with one of the two leads nowhere, and the topics lead to each other", () => {
  expect(waysOn("/gentofte/stoette-kontaktperson/")).toEqual([]);
  const from = (topic: string) =>
    [...site.page(`/emner/${topic}/`).document.querySelectorAll(".page__head a[href^='/emner/']")].map(
      (link) => link.getAttribute("href"),
    );
  expect(from("stoette-kontaktperson")).toEqual(["/emner/socialpaedagogisk-stoette/"]);
  expect(from("socialpaedagogisk-stoette")).toEqual(["/emner/stoette-kontaktperson/"]);
});
