import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verifiedPdfs } from "../../../src/pdf/verify/index.ts";
import { verificationFindings, verificationOf, verificationText } from "../../../src/pdf/verify/report.ts";

const passed = { jobEndStatus: "normal", compliant: true, details: { ruleSummaries: [] } };
const archivable = { ...passed, profileName: "PDF/A-2A validation profile" };
const accessible = { ...passed, profileName: "PDF/UA-1 validation profile" };
const whole = {
  itemDetails: { name: "_site/a.pdf", size: 1 },
  validationResult: [archivable, accessible],
};
const broken = {
  itemDetails: { name: "_site/b.pdf", size: 1 },
  validationResult: [
    archivable,
    {
      ...accessible,
      compliant: false,
      details: {
        ruleSummaries: [
          {
            clause: "7.18.5",
            testNumber: 2,
            description: "Links shall contain an alternate description",
            failedChecks: 4,
            checks: [{ context: "root/document[0]", errorMessage: "A link annotation has no Contents" }],
          },
        ],
      },
    },
  ],
};
const unreadable = {
  itemDetails: { name: "_site/c.pdf", size: 1 },
  taskException: { exception: "Couldn't parse stream" },
};
const verification = (...jobs: unknown[]) => verificationOf({ report: { jobs } });

test("documents that conform are counted", () => {
  expect(verificationText(verification(whole, whole))).toBe(
    "veraPDF: 2 PDFs conform to PDF/UA-1 and PDF/A-2a, 0 failed rules.",
  );
});

test("each failed rule is told with its document, clause and place", () => {
  expect(verificationText(verification(whole, broken))).toMatchInlineSnapshot(`
    "_site/b.pdf (PDF/UA-1 7.18.5-2, 4 times)
      A link annotation has no Contents
      at root/document[0]
    veraPDF: 1 of 2 PDFs do not conform to PDF/UA-1 and PDF/A-2a, 1 failed rules."
  `);
});

test("an appendix is told to be the municipality's own file, with how to mend it", () => {
  const appendix = { ...broken, itemDetails: { name: "_site/storeby/bilag/skema.pdf", size: 1 } };
  expect(verificationText(verification(appendix))).toContain(`at root/document[0]
  The file is an appendix that the municipality made itself.`);
  const [own, ours] = verificationFindings(verification(appendix, broken));
  expect(own?.fix).toMatch(
    /^The file is an appendix that the municipality made itself\. Save it again as PDF\/UA/,
  );
  expect(ours?.fix).toBe("Report it with the document.");
});

test("a document that cannot be read has failed", () => {
  expect(verification(unreadable).failures).toEqual([
    {
      file: "_site/c.pdf",
      standard: "PDF",
      clause: "readable",
      description: "Couldn't parse stream",
      place: "",
      times: 1,
    },
  ]);
});

test("a verdict without a reason is still a verdict", () => {
  const result = { ...accessible, compliant: false, details: {} };
  expect(verification({ ...whole, validationResult: [archivable, result] }).failures).toHaveLength(1);
});

test.each([
  ["PDF/A-2a", [accessible]],
  ["PDF/UA-1", [archivable]],
])("a document that does not claim %s has failed, because nobody looked for it", (standard, results) => {
  expect(verificationText(verification({ ...whole, validationResult: results }))).toBe(
    [
      `_site/a.pdf (${standard} claim, 1 time)`,
      `  The document does not claim ${standard}, so veraPDF did not look for it.`,
      "veraPDF: 1 of 1 PDF do not conform to PDF/UA-1 and PDF/A-2a, 1 failed rules.",
    ].join("\n"),
  );
});

test("a report of another shape is no report", () => {
  expect(() => verificationOf({ jobs: [] })).toThrow(
    "veraPDF's report has a shape that this version does not know.",
  );
});

test("a folder without a PDF is a failure, because nothing was looked at", async () => {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-empty-"));
  try {
    await expect(verifiedPdfs(folder, folder)).rejects.toThrow(
      /^There is no PDF in .*, so nothing was verified\.$/u,
    );
    await expect(verifiedPdfs(join(folder, "none"), folder)).rejects.toThrow(
      /cannot be read\. Build the site first\.$/u,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
