import { sizeText } from "../../format/size.ts";
import type { ContentFile } from "../content-file.ts";
import { comparisonPath } from "../routes.ts";
import type { SiteContext } from "../site-context.ts";
import { texts } from "../texts.ts";
import { answerText, questionIds } from "./answer.ts";
import { standardHref, standardUrl, type Topic, type TopicStandard } from "./topic.ts";

/** A file of data beside a comparison: where it lies, what it holds, and the words of its link. */
export interface ComparisonFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What a spreadsheet takes for a formula at the beginning of a cell. */
const formula = /^[=+\-@\t\r]/;

/** The mark by which a spreadsheet knows æ, ø and å. */
const byteOrderMark = "\ufeff";

/** Writes a cell as spreadsheets read it: never as a formula, and in quotes where it holds what parts cells. */
export function csvCell(text: string): string {
  const plain = text.replaceAll("\u00a0", " ");
  const safe = formula.test(plain) ? `'${plain}` : plain;
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes rows as a file that spreadsheets open as it is. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(csvCell).join(";")}\r\n`).join("");

const addressOf = (of: TopicStandard, site: SiteContext, section?: string): string =>
  standardUrl(of, site, section) ?? standardHref(of, site, section);

/** Writes a comparison as a table: a row for each municipality, a column for each question. */
function csvOf({ standards }: Topic, site: SiteContext): string {
  const { questions, csv } = texts.comparison;
  const head = [csv.municipality, ...questionIds.map((id) => questions[id].text), csv.address];
  const rows = standards.map((of) => [
    of.municipality.name,
    ...of.standard.answers.map(answerText),
    addressOf(of, site),
  ]);
  return csvText([head, ...rows]);
}

/** Writes a comparison with the value behind each answer. */
function jsonOf({ id, title, standards }: Topic, site: SiteContext): string {
  const { questions } = texts.comparison;
  const whole = {
    topic: id,
    title,
    questions: questionIds.map((key) => ({ id: key, question: questions[key].text })),
    municipalities: standards.map((of) => ({
      id: of.municipality.id,
      name: of.municipality.name,
      address: addressOf(of, site),
      answers: of.standard.answers.map((answer) => ({
        question: answer.id,
        status: answer.status,
        text: answerText(answer).replaceAll("\u00a0", " "),
        ...(answer.value === undefined ? {} : { value: answer.value }),
        address: addressOf(of, site, answer.section),
      })),
    })),
  };
  return `${JSON.stringify(whole)}\n`;
}

/** Makes the files of data beside a comparison. */
export function comparisonFiles(topic: Topic, site: SiteContext): readonly ComparisonFile[] {
  const made = [
    { kind: "csv", name: texts.comparison.csv.name, text: csvOf(topic, site) },
    { kind: "json", name: texts.comparison.json.name, text: jsonOf(topic, site) },
  ] as const;
  return made.map(({ kind, name, text }) => {
    const bytes = new TextEncoder().encode(text);
    return {
      path: comparisonPath(topic.id, kind),
      bytes,
      text: texts.comparison.file({ name, kind: kind.toUpperCase(), size: sizeText(bytes.length) }),
    };
  });
}

/** Gives the same as files of the site. */
export function comparisonContent(topic: Topic, site: SiteContext): readonly ContentFile[] {
  return comparisonFiles(topic, site).map(({ path, bytes }) => ({ file: path.slice(1), bytes }));
}
