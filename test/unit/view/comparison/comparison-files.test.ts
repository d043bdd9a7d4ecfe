import { describe, expect, test } from "vitest";
import { answerText, questionIds } from "../../../../src/view/comparison/answer.ts";
import { comparisonFiles, csvCell } from "../../../../src/view/comparison/comparison-files.ts";
import { topicsOf } from "../../../../src/view/comparison/topic.ts";
import { municipalitySummary } from "../../../../src/view/municipality-summary.ts";
import { sharedPages } from "../../../../src/view/shared-pages.ts";
import { context, lillerup, only, storerup } from "../../../helpers/lillerup.ts";

const summaries = [lillerup, storerup].map(municipalitySummary);
const topic = only(topicsOf(summaries).filter(({ id }) => id === "hjemmehjaelp"));
const files = comparisonFiles(topic, context);
const textOf = (kind: string) => {
  const file = only(files.filter(({ path }) => path.endsWith(`.${kind}`)));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
};

/** Reads lines of cells as a spreadsheet does. */
const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\ufeff/, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain = ""]) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    );

describe("a cell of a spreadsheet", () => {
  test.each(["=1+1", "+45", "-1", "@SUM(A1)", "\t=1"])("is never taken for a formula: %s", (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  test("stands in quotes where it holds what parts cells", () => {
    expect(csvCell('Mad; og "kaffe"')).toBe('"Mad; og ""kaffe"""');
    expect(csvCell("to\nlinjer")).toBe('"to\nlinjer"');
    expect(csvCell("62,50\u00a0kr.")).toBe("62,50 kr.");
  });
});

describe("the spreadsheet", () => {
  const csv = textOf("csv");

  test("begins with the mark by which æ, ø and å are known, and ends its lines as Windows does", () => {
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("has a row for each municipality and a column for each question", () => {
    const [head, ...rows] = cellsOf(csv);
    expect(head).toEqual(["Kommune", ...headsOf(), "Adresse"]);
    expect(rows.map(([name]) => name)).toEqual(["Lillerup Kommune", "Storerup Kommune"]);
    expect(rows.map((row) => row.length)).toEqual([16, 16]);
  });

  test("says what the pages say", () => {
    const [, first = []] = cellsOf(csv);
    const answers = topic.standards[0]?.standard.answers ?? [];
    expect(first.slice(1, -1)).toEqual(answers.map((one) => answerText(one).replaceAll("\u00a0", " ")));
  });
});

function headsOf(): readonly string[] {
  const { questions } = JSON.parse(textOf("json")) as { questions: readonly { question: string }[] };
  return questions.map(({ question }) => question);
}

test("the file for programs has the value behind each answer, and the whole address of its section", () => {
  const data = JSON.parse(textOf("json")) as {
    readonly municipalities: readonly {
      readonly answers: readonly Readonly<Record<string, unknown>>[];
    }[];
  };
  const answers = data.municipalities[0]?.answers ?? [];
  expect(answers.map(({ question }) => question)).toEqual(questionIds);
  expect(answers.find(({ question }) => question === "hours-per-week")).toEqual({
    question: "hours-per-week",
    status: "stated",
    text: "Højst 7,5 timer om ugen",
    value: { kind: "hours-per-week", atMost: 7.5 },
    address: "https://standarder.lillerup.example/hjaelp/lillerup/hjemmehjaelp/#omfang",
  });
});

test("the page names each file with its size", () => {
  expect(files.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Til regneark \(CSV, \d+\u00a0kB\)$/),
    expect.stringMatching(/^Til programmer \(JSON, \d+\u00a0kB\)$/),
  ]);
});

test("the files lie beside the page; a site of one municipality has none", () => {
  expect(sharedPages(summaries, context).files.map(({ file }) => file)).toContain(
    "emner/hjemmehjaelp/hjemmehjaelp-sammenligning.csv",
  );
  expect(sharedPages(summaries, { ...context, form: "own" }).files).toEqual([]);
});
