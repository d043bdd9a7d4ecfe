import { expect, test } from "vitest";
import { documentRenderer } from "../../../../src/render/document.ts";
import { comparisonDocuments } from "../../../../src/view/comparison/comparison-document.ts";
import { municipalitySummary } from "../../../../src/view/municipality-summary.ts";
import { context, lillerup, only, storerup } from "../../../helpers/lillerup.ts";

const summaries = [lillerup, storerup].map(municipalitySummary);
const documents = comparisonDocuments(summaries, context);
const hjemmehjaelp = only(documents.filter(({ path }) => path.startsWith("/emner/hjemmehjaelp/")));

test("each topic that several municipalities have is a paper, beside its page", () => {
  expect(documents.map(({ path }) => path)).toEqual(
    lillerup.records.map(({ standard: { id } }) => `/emner/${id}/${id}-sammenligning.pdf`),
  );
  expect(hjemmehjaelp.address?.text).toBe("standarder.lillerup.example/hjaelp/emner/hjemmehjaelp");
});

test("one municipality has nothing to compare, and its own site neither", () => {
  expect(comparisonDocuments(summaries.slice(0, 1), context)).toEqual([]);
  expect(comparisonDocuments(summaries, { ...context, form: "own" })).toEqual([]);
});

test("it says on each sheet when the sources were last read, and whose words hold", () => {
  expect(hjemmehjaelp.pageStyleHtml).toContain("Sidst læst hos kommunerne");
  expect(hjemmehjaelp.view.notes.at(-1)).toContain("gælder kommunens ord");
});

test("a link leads to the whole address, and a draft has none", () => {
  const [cell] = hjemmehjaelp.view.rows.flat();
  expect(cell?.link?.href).toMatch(
    /^https:\/\/standarder\.lillerup\.example\/hjaelp\/lillerup\/hjemmehjaelp\//,
  );
  const [draft] = comparisonDocuments(summaries, { ...context, isDraft: true });
  expect(draft?.view.rows.flat().filter(({ link }) => link !== undefined)).toEqual([]);
});

test("it is set as one table with its heads", () => {
  const html = documentRenderer()(hjemmehjaelp, 0) ?? "";
  expect(html.match(/<table>/g)).toHaveLength(1);
  // Nothing of a paper is hidden: its structure would lack what its HTML says.
  expect(html).not.toContain("comparison__head");
  expect(html).toContain('<th scope="row">Hvad koster det?</th>');
});
