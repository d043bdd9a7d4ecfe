import { expect, test } from "vitest";
import { PdfProblemsError, pdfProblem, withSource } from "../../../src/pdf/problem.ts";
import { textOrigin } from "../../../src/publish/text-origin.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, lillerup, only, sources } from "../../helpers/lillerup.ts";

const document = "/lillerup/madservice/lillerup-madservice.pdf";
const view = only(municipalityDocuments(lillerup, context).filter(({ path }) => path === document));
const origin = textOrigin(view, sources);
const fault = {
  clause: "PDF/UA-1 7.18.5-2",
  place: "page 2, Link 3",
  what: "A link is not described.",
  fix: "Give the link a text, or its picture an alt.",
};

test("the error tells of every problem: code and document, place, what is wrong, how to mend it", () => {
  const error = new PdfProblemsError([
    pdfProblem("/ballerup/bog.pdf", fault),
    pdfProblem("/ballerup/bog.pdf", { ...fault, place: "" }),
  ]);
  expect(error.name).toBe("PdfProblemsError");
  expect(error.message).toMatchInlineSnapshot(`
    "KS114 /ballerup/bog.pdf › page 2, Link 3
      A link is not described. (PDF/UA-1 7.18.5-2)
      Fix: Give the link a text, or its picture an alt.

    KS114 /ballerup/bog.pdf
      A link is not described. (PDF/UA-1 7.18.5-2)
      Fix: Give the link a text, or its picture an alt.

    2 faults."
  `);
});

test("a problem of a text that stands in the data names its file, its line and the way to it", () => {
  const problem = pdfProblem(document, {
    ...fault,
    code: "KS105",
    words: ["ikke at finde", view.subject],
  });
  expect(new PdfProblemsError([withSource(problem, origin)]).message).toBe(
    `KS105 test/fixtures/municipalities/lillerup/standards/madservice.ts:15 › summary.promise
  In /lillerup/madservice/lillerup-madservice.pdf › page 2, Link 3: A link is not described. (PDF/UA-1 7.18.5-2)
  Fix: Give the link a text, or its picture an alt.

1 fault.`,
  );
});

test("a problem of the whole document, and of words of ours, names the file that the document is made from", () => {
  const file = "test/fixtures/municipalities/lillerup/standards/madservice.ts";
  for (const words of [undefined, ["Hvad kan du få hjælp til?"], ["x"]]) {
    const problem = pdfProblem(document, { ...fault, code: "KS101", ...(words && { words }) });
    expect(withSource(problem, origin).source).toEqual({ file, at: "" });
  }
});

test("a problem of a document without known data names the document", () => {
  expect(withSource(pdfProblem(document, fault), undefined)).not.toHaveProperty("source");
});
