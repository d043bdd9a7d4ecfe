import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { weightLimit } from "../../src/audit/page/page-weight.ts";
import { loadContent } from "../../src/load/index.ts";
import { answerText, type FactAnswer } from "../../src/view/comparison/answer.ts";
import { factAnswers } from "../../src/view/comparison/fact-answers.ts";
import { pagePaths } from "../../src/view/page-paths.ts";
import { texts } from "../../src/view/texts.ts";
import { builtSite, realMunicipalities } from "../helpers/built-site.ts";
import { readAloud } from "../helpers/read-aloud.ts";
import { one, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ content: realMunicipalities });
const { content } = await loadContent({ folder: realMunicipalities, knownPaths: pagePaths });
const topic = "stoette-kontaktperson";
const { html, document } = site.page(`/emner/${topic}/`);
const fileOf = (kind: string) => join(site.folder, "emner", topic, `${topic}-sammenligning.${kind}`);

const compared = content.municipalities.flatMap((municipality) =>
  municipality.records
    .filter(({ standard }) => standard.id === topic)
    .map(({ standard }) => ({ municipality, answers: factAnswers({ standard, municipality }) })),
);
const cells = [...document.querySelectorAll<HTMLElement>(".comparison td")];
const questions = [...document.querySelectorAll(".comparison tbody th")].map(wordsOf);

/** Each answer that the table shows, with its cell. */
const shown = questions.flatMap((question, row) =>
  compared.map(({ municipality, answers }, column) => {
    const answer = answers.find(({ id }) => texts.comparison.questions[id].text === question);
    const cell = cells[row * compared.length + column];
    if (answer === undefined || cell === undefined) throw new Error(question);
    return { name: municipality.profile.name, id: municipality.profile.id, question, answer, cell };
  }),
);

test("four municipalities are compared by at least eleven questions", () => {
  expect(compared).toHaveLength(4);
  expect(questions.length).toBeGreaterThanOrEqual(11);
  expect(cells).toHaveLength(questions.length * 4);
});

test("every cell says what its standard says, whole", () => {
  const partsOf = ({ short, law, more, despite = [], calls = [] }: FactAnswer) => [
    short,
    ...law,
    ...more,
    ...despite,
    ...calls.flatMap(({ name, phone }) => [name, phone.text]),
  ];
  const missing = shown.flatMap(({ answer, cell }) => {
    const words = wordsOf(cell).replaceAll("\u00a0", " ");
    return partsOf(answer)
      .map((part) => part.replaceAll("\u00a0", " "))
      .filter((part) => !words.includes(part));
  });
  expect(missing).toEqual([]);
});

test("every cell stands below its municipality and leads to its section", () => {
  for (const { id, name, answer, cell } of shown) {
    expect(wordsOf(one(cell, ".comparison__head"))).toBe(name);
    const href = cell.querySelector("a")?.getAttribute("href") ?? "";
    expect(href).toBe(`/${id}/${topic}/${answer.section === "" ? "" : `#${answer.section}`}`);
    const [path = "", anchor = ""] = href.split("#");
    expect(anchor === "" || site.page(path).document.getElementById(anchor)).toBeTruthy();
  }
});

test("read aloud, a cell says its municipality and its question", async () => {
  const phrases = await readAloud(html);
  const missing = shown.filter(
    ({ name, question, answer }) =>
      !phrases.some((phrase) => [answer.short, question, name].every((words) => phrase.includes(words))),
  );
  expect(missing.map(({ name, question }) => `${name}: ${question}`)).toEqual([]);
});

test("what the sources say is what the table says", () => {
  const said = (question: string) =>
    shown
      .filter((each) => each.question === question)
      .map(({ answer }) => answerText(answer).replaceAll("\u00a0", " "));
  expect(said("Hvad koster det?")).toEqual([
    "Gratis",
    "Ikke oplyst",
    "Gratis. Du betaler selv dine udgifter, hvis du deltager i aktiviteter.",
    "Gratis. Du betaler selv dine udgifter, hvis du deltager i aktiviteter.",
  ]);
  // Ballerup tells only for how long, which is no answer.
  expect(said("Hvor mange timer om ugen?").map((text) => text.split(".")[0])).toEqual([
    "Ikke oplyst",
    "Ikke som et tal",
    "Ikke som et tal",
    "Højst 2 timer om ugen",
  ]);
  expect(said("Skal du have en bevilling?")[1]).toBe("Nej. Du behøver ikke en bevilling.");
  expect(said("Hvornår opgiver kommunen at få kontakt?").map((text) => text.split(".")[0])).toEqual([
    "Ikke oplyst",
    "Ikke oplyst",
    "Ikke oplyst",
    "Efter 2 besøg og flere opkald",
  ]);
  expect(said("Hvem skal du kontakte?")[1]).toBe(
    "2 kontakter. Hvis du er fyldt 30 år: Visitationen – Det Specialiserede Område, 99 45 44 21. Hvis du er under 30 år: UngeCentret, 99 45 47 05.",
  );
});

test("the list of topics tells in one line where help is free", () => {
  const { document: topics } = site.page("/emner/");
  expect(wordsOf(one(topics, `a[href="/emner/${topic}/"] + .place`))).toBe(
    "Ballerup Kommune, Brønderslev Kommune, Gentofte Kommune, Hedensted Kommune. Gratis i 3 af 4 kommuner. 1 af 4 oplyser ikke prisen.",
  );
});

test("the page is light enough for an old phone", async () => {
  const sheets = [...document.querySelectorAll("link[rel=stylesheet]")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  const sizes = await Promise.all(sheets.map((href) => stat(join(site.folder, href))));
  const weight = Buffer.byteLength(html) + sizes.reduce((sum, { size }) => sum + size, 0);
  expect(weight).toBeLessThanOrEqual(weightLimit);
});

test("beside it lie the same answers for spreadsheets and programs", async () => {
  const csv = await readFile(fileOf("csv"), "utf8");
  expect(csv).toContain("Brønderslev Kommune;Ikke oplyst;");
  const json = JSON.parse(await readFile(fileOf("json"), "utf8")) as {
    readonly municipalities: readonly { readonly answers: readonly { readonly text: string }[] }[];
  };
  expect(json.municipalities.map(({ answers }) => answers.map(({ text }) => text))).toEqual(
    compared.map(({ answers }) => answers.map((each) => answerText(each).replaceAll("\u00a0", " "))),
  );
});
