import { describe, expect, test } from "vitest";
import { mostPictureBytes, pictureFault } from "../../../../src/load/look/picture.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const drawing = (inside: string, attributes = 'viewBox="0 0 8 8"') =>
  bytesOf(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const faultOf = (name: string, bytes: Uint8Array) => pictureFault(name, bytes)?.what;

test("a drawing is shown, with parts that refer to one another, pictures in it and what drawing programs add", () => {
  const inside = `<!-- <script> --><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
    <style>.a{fill:url(#b)}</style><use xlink:href = "#c"/><use href='#c'/><image href="data:image/png;base64,AAAA"/>
    <path d="M0 0" style="clip-path:url('#d')"/><title>Onsdag on = off</title>`;
  expect(pictureFault("logo.svg", drawing(inside))).toBeUndefined();
});

test.each([
  ["a script", "<script>alert(1)</script>", "<script"],
  ["a script of another name", '<s:script xmlns:s="http://www.w3.org/2000/svg">', "<s:script"],
  ["an event", '<path onclick="a()"/>', "onclick="],
  ["an event on a line of its own", '<path\nONLOAD ="a()"/>', "ONLOAD ="],
  ["HTML", "<foreignObject><p>Hej</p></foreignObject>", "<foreignObject"],
  ["a link", '<a href="https://example.dk">', 'href="h'],
  ["code in a link", '<a xlink:href="javascript:a()">', 'href="j'],
  ["coded code in a link", '<a href="&#x6A;avascript:a()">', 'href="&'],
  ["a drawing in a drawing", '<image href="data:image/svg+xml,…"/>', 'href="d'],
  ["a file from elsewhere", "<style>.a{fill:url(//example.dk/a)}</style>", "url(/"],
  ["a style sheet", '<style>@import "a.css"</style>', "@import"],
  ["an entity", '<!DOCTYPE svg [<!ENTITY a "b">]>', "<!ENTITY"],
])("a drawing with %s is refused", (_what, inside, found) => {
  expect(faultOf("logo.svg", drawing(inside))).toBe(
    `The drawing has ${JSON.stringify(found)} in line ${inside.includes("\n") ? 3 : 2}, and a drawing may neither run nor fetch anything.`,
  );
});

describe("a file is refused", () => {
  test.each([
    ["logo.svg", bytesOf("<html></html>")],
    ["logo.png", drawing("")],
    ["logo.png", new Uint8Array([0xff, 0xd8, 0xff])],
  ])("that is not what its name %s says", (name, bytes) => {
    expect(faultOf(name, bytes)).toBe(`${name} is not the picture that its name says.`);
  });

  test("that is too large for every page", () => {
    expect(faultOf("logo.svg", drawing(" ".repeat(mostPictureBytes)))).toContain("every page fetches it");
  });

  test("whose letters each machine would set in another font", () => {
    expect(faultOf("logo.svg", drawing("<text>Storeby</text>"))).toContain("letters as text");
  });

  test("whose size nobody can tell", () => {
    expect(faultOf("logo.svg", drawing("", 'width="8"'))).toContain("no viewBox");
  });
});

test("a PNG is shown", () => {
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAEElEQVR4nGOoWpLmEjQdjAEV5AP1tVCxWwAAAABJRU5ErkJggg==";
  expect(pictureFault("logo.png", Buffer.from(png, "base64"))).toBeUndefined();
});
