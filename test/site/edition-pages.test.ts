import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import glossary from "../../_data/national/glossary.ts";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "tvivlstrup"] });
const standards = ["bostoette", "hjemmehjaelp", "ledsagelse", "madservice", "vaerested"];
const editions = [
  ["Hele indholdet", ""],
  ["Let at læse", "let/"],
  ["Tjekliste", "tjekliste/"],
] as const;

test("every edition links to all three and marks its own", () => {
  for (const standard of standards) {
    for (const [name, folder] of editions) {
      const { document } = site.page(`/lillerup/${standard}/${folder}`);
      const links = [...one(document, "nav[aria-label='Vælg udgave']").querySelectorAll("a")];
      expect(links.map((link) => [wordsOf(link), link.getAttribute("href")])).toEqual(
        editions.map(([text, other]) => [text, `/lillerup/${standard}/${other}`]),
      );
      const current = links.filter((link) => link.getAttribute("aria-current") === "page");
      expect(current.map(wordsOf)).toEqual([name]);
    }
  }
});

test("every edition names the standard and itself in its main heading", () => {
  const headings = editions.map(([, folder]) =>
    wordsOf(one(site.page(`/lillerup/madservice/${folder}`).document, "h1")),
  );
  expect(headings).toEqual(["Madservice", "Let at læse: Madservice", "Tjekliste: Madservice"]);
});

test("every edition says that the municipality's own text applies", () => {
  for (const standard of standards) {
    for (const [, folder] of editions) {
      const { document } = site.page(`/lillerup/${standard}/${folder}`);
      expect(wordsOf(one(document, "main"))).toMatch(/gælder kommunens ord\. Loven gælder altid\./);
    }
  }
});

describe("the easy-read page", () => {
  const easy = (standard: string) => site.page(`/lillerup/${standard}/let/`).document;

  test("has one thought a line", () => {
    for (const standard of standards) {
      const lines = textsOf(easy(standard), ".easy-line, .easy-list li");
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((line) => /[.!?] \p{Lu}/u.test(line))).toEqual([]);
    }
  });

  test("leads to each of its questions by the question's own picture", () => {
    for (const standard of standards) {
      const pictureOf = (part: Element) => part.querySelector("use")?.getAttribute("href");
      const sections = [...easy(standard).querySelectorAll(".easy-section")];
      const links = [...easy(standard).querySelectorAll("nav[aria-labelledby='spoergsmaal'] a")];
      expect(links.map((link) => [link.getAttribute("href"), wordsOf(link), pictureOf(link)])).toEqual(
        sections.map((section) => {
          const heading = one(section, "h2");
          return [`#${heading.id}`, wordsOf(heading), pictureOf(section)];
        }),
      );
    }
  });

  test("begins with what matters most", () => {
    expect(
      textsOf(easy("hjemmehjaelp"), "main section:not(.on-paper) > h2, main section > div > h2"),
    ).toEqual([
      "Det vigtigste",
      "Hvem kan få hjælp?",
      "Hvad kan du få?",
      "Kan du selv vælge hjælper?",
      "Hvad koster det?",
      "Sådan søger du",
      "Når du får hjælp",
      "Du kan klage",
      "Hvis der er fare",
      "Om denne tekst",
    ]);
  });

  test("explains a hard word right below the line it stands in", () => {
    const word = one(easy("hjemmehjaelp"), ".easy-summary .easy-word");
    const term = glossary.find(({ id }) => id === "afgoerelse");
    expect(wordsOf(word)).toBe(`Afgørelse: ${term?.meaning}`);
    expect(word.previousElementSibling?.textContent).toBe("Kommunen giver dig en afgørelse.");
  });

  test("has one pictogram a section, which a screen reader passes over", () => {
    for (const standard of standards) {
      for (const part of easy(standard).querySelectorAll(".easy-section")) {
        const pictures = [...part.querySelectorAll("svg")];
        expect(pictures.map((picture) => picture.getAttribute("aria-hidden"))).toEqual(["true"]);
        const [file = "", name = ""] = one(part, "use").getAttribute("href")?.slice(1).split("#") ?? [];
        expect(readFileSync(join(site.folder, file), "utf8")).toContain(`<symbol id="${name}"`);
      }
    }
  });

  test("gives contacts and emergency numbers as links to call", () => {
    const calls = [...easy("hjemmehjaelp").querySelectorAll("main a[href^='tel:']")];
    expect(calls.map((call) => call.getAttribute("href"))).toEqual([
      // On paper, on the first screen, and then in the text.
      "tel:112",
      "tel:+4512345678",
      "tel:+4512345679",
      "tel:112",
      "tel:+4512345678",
      "tel:+4512345679",
      "tel:+4512345600",
      "tel:112",
      "tel:114",
      "tel:1818",
    ]);
  });

  test("says who tried the text, or that nobody has yet", () => {
    expect(textsOf(easy("hjemmehjaelp"), ".easy-about p")).toContain(
      "Læsegruppen i Lillerup har læst og prøvet teksten 20. maj 2026.",
    );
    expect(textsOf(easy("madservice"), ".easy-about p")).toContain(
      "Ingen læsere har prøvet denne tekst endnu.",
    );
  });
});

describe("the checklist page", () => {
  const checklist = (standard: string) => site.page(`/lillerup/${standard}/tjekliste/`).document;

  test("has numbered parts: what to do now and what to ask, and then what is asked and how to complain", () => {
    const headingsOf = (standard: string) =>
      textsOf(checklist(standard), ".part > h2").filter((text) => /^\d/.test(text));
    for (const standard of standards) {
      expect(
        headingsOf(standard).map((text) =>
          text.replace("får du hjælpen", "søger du").replace("Kan du klage?", "Sådan klager du"),
        ),
      ).toEqual([
        "1. Sådan søger du",
        "2. Spørg om det her",
        "3. Dit ansvar",
        "4. Sådan klager du",
        "5. Det gælder i hele landet",
      ]);
    }
    // Nobody applies for an open house.
    expect([headingsOf("madservice")[0], headingsOf("vaerested")[0]]).toEqual([
      "1. Sådan søger du",
      "1. Sådan får du hjælpen",
    ]);
  });

  test("has a box to tick for each responsibility, with its text as label", () => {
    const document = checklist("hjemmehjaelp");
    const boxes = [...document.querySelectorAll("section:has(> #ansvar) input[type=checkbox]")];
    const labels = boxes.map(({ id }) => wordsOf(one(document, `label[for='${id}']`)));
    expect(labels).toEqual([
      "Du har en støvsuger, der virker. Hvorfor? Så skal hjælperen ikke bære en med.",
      "Du ryger ikke, mens hjælperen er der.",
    ]);
  });

  test("has lines to write on, each with a label of its own", () => {
    const document = checklist("hjemmehjaelp");
    const lines = [...document.querySelectorAll("main :is(input[type=text], textarea)")];
    expect(lines.map(({ id }) => wordsOf(one(document, `label[for='${id}']`)))).toEqual([
      "Jeg tog kontakt den",
      "Jeg talte med",
      "Jeg søgte den",
      "Mine notater",
      "Jeg fik afgørelsen den",
      "Min klage skal være hos kommunen senest den (4 uger efter)",
    ]);
  });

  test("gives the steps and the telephone of whom to apply to", () => {
    const apply = one(checklist("hjemmehjaelp"), "section:has(> #soeg)");
    expect(textsOf(apply, "ol li")).toEqual([
      "Ring til visitationen.",
      "Aftal et besøg.",
      "Få et brev med svaret.",
    ]);
    expect(textsOf(apply, ".contact__phone a")).toEqual(["12 34 56 78", "12 34 56 79"]);
  });

  test("makes what the source is silent on or contradicts itself in a question with a box", () => {
    const questions = (path: string) => {
      const { document } = site.page(path);
      const part = one(document, "section:has(> #spoerg)");
      expect(part.querySelectorAll("input[type=checkbox]")).toHaveLength(textsOf(part, "label").length);
      return textsOf(part, "label");
    };
    expect(questions("/tvivlstrup/madservice/tjekliste/")).toContain("Hvad skal jeg selv gøre?");
    expect(questions("/tvivlstrup/hjemmehjaelp/tjekliste/")).toEqual(
      expect.arrayContaining(["Hvordan søger jeg om hjælp?", "Hvor tit får jeg rengøring?"]),
    );
  });
});
