/** The errors that a person can mend; their message says all, and a stack would only hide it. */
const names = new Set([
  "ProblemsError",
  "PdfProblemsError",
  "BrowserMissingError",
  "SearchIndexError",
  "AuditError",
  "ReviewError",
  "VerifierFailedError",
  "DrillError",
]);

/** Tells whether an error is a message to the person at the keyboard rather than a fault in our code. */
export function isExpected(error: unknown): error is Error {
  return error instanceof Error && names.has(error.name);
}
