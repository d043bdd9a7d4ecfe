import { expect, test } from "vitest";
import { charsetOf, decodedHtml } from "../../../src/crawl/decoded-html.ts";

const text = "<p>Hjælp på ø</p>";
const latin = (html: string) => Buffer.from(html, "latin1");

test.each([
  ["UTF-8 that it does not say", Buffer.from(text), text],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`), text],
  ["UTF-16 with its mark", Buffer.from(`\uFEFF${text}`, "utf16le"), text],
  ["ISO-8859-1 that it does not say", latin(text), text],
  ["ISO-8859-1 by its meta", latin(`<meta charset=iso-8859-1>${text}`), `<meta charset=iso-8859-1>${text}`],
  [
    "letters that nobody knows",
    Buffer.from(`<meta charset="x-egne">${text}`),
    `<meta charset="x-egne">${text}`,
  ],
])("a page in %s is read", (_, bytes, expected) => {
  expect(decodedHtml(bytes)).toBe(expected);
});

test("the server's word goes before the page's own", () => {
  const html = `<meta charset="utf-8">${text}`;
  expect(decodedHtml(latin(html), charsetOf("text/html; charset=ISO-8859-1"))).toBe(html);
  expect(charsetOf("text/html")).toBeUndefined();
});
