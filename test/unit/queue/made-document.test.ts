import { expect, test } from "vitest";
import { packed } from "../../../src/queue/bundle.ts";
import { JobError } from "../../../src/queue/job-error.ts";
import { packedDocument, unpackedDocument } from "../../../src/queue/made-document.ts";

const path = "/lillerup/x/lillerup-x.pdf";
const print = {
  path,
  bytes: new Uint8Array([1, 2]),
  picture: new Uint8Array([3]),
  pages: 2,
  layout: { density: 1, pageOf: { hvem: 2 }, whole: ["klage"] },
  assets: new Map([["/assets/document.css", "a".repeat(64)]]),
};
const problem = {
  code: "KS114",
  clause: "PDF/UA-1 7.18.5",
  place: "page 2",
  what: "It is wrong.",
  fix: "Mend it.",
  words: ["hest"],
} as const;

test("a PDF comes back with all that the cache and the pages ask for", () => {
  expect(unpackedDocument(packedDocument({ print, problems: [] }), path)).toEqual({ print, problems: [] });
});

test("why there is none comes back without the places of another machine", () => {
  const told = { ...problem, document: path, source: { file: "/srv/x.ts", at: "" } };
  expect(unpackedDocument(packedDocument({ problems: [told] }), path)).toEqual({
    problems: [{ ...problem, document: path }],
  });
});

test.for([
  ["no file", { print: { pages: 1, layout: print.layout, assets: {} } }],
  ["neither a PDF nor a reason", { problems: [] }],
  ["a code that is none", { problems: [{ ...problem, code: "KS999" }] }],
  ["half a page", { print: { pages: 0.5, layout: print.layout, assets: {} } }],
])("%s is refused", ([, head]) => {
  expect(() => unpackedDocument(packed({ head, files: new Map() }), path)).toThrow(JobError);
});
