import { expect, test } from "vitest";
import { PdfProblemsError } from "../../../src/pdf/problem.ts";

const problem = {
  document: "/ballerup/bog.pdf",
  clause: "PDF/UA-1 7.18.5-2",
  place: "page 2, Link 3",
  what: "A link is not described.",
  fix: "Give the link a text, or its picture an alt.",
};

test("the error tells of every problem: document, clause and place, what is wrong, how to mend it", () => {
  const error = new PdfProblemsError([problem, { ...problem, place: "" }]);
  expect(error.name).toBe("PdfProblemsError");
  expect(error.message).toMatchInlineSnapshot(`
    "2 PDF problems:
    /ballerup/bog.pdf (PDF/UA-1 7.18.5-2) › page 2, Link 3
      A link is not described.
      Fix: Give the link a text, or its picture an alt.
    /ballerup/bog.pdf (PDF/UA-1 7.18.5-2)
      A link is not described.
      Fix: Give the link a text, or its picture an alt."
  `);
});
