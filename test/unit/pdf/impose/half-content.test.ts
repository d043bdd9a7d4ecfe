import { describe, expect, test } from "vitest";
import { halfContent } from "../../../../src/pdf/impose/half-content.ts";

const renames = new Map(
  ["Font", "ExtGState", "XObject", "Shading", "ColorSpace", "Pattern", "Properties"].map((kind) => [
    kind,
    new Map([["A", `${kind}.2`]]),
  ]),
);
const changed = (text: string) => halfContent(text, { renames, firstMark: 10 });

describe("the content of a half", () => {
  test.each([
    ["/A 12 Tf", "/Font.2 12 Tf"],
    ["/A .5 Tf", "/Font.2 .5 Tf"],
    ["/A gs", "/ExtGState.2 gs"],
    ["/A Do", "/XObject.2 Do"],
    ["/A sh", "/Shading.2 sh"],
    ["/A cs /A CS", "/ColorSpace.2 cs /ColorSpace.2 CS"],
    ["/A scn .1 .2 .3 /A SCN", "/Pattern.2 scn .1 .2 .3 /Pattern.2 SCN"],
    ["/A /A BDC EMC", "/A /Properties.2 BDC EMC"],
  ])("names what %s means by its new name", (text, expected) => {
    expect(changed(text)).toBe(expected);
  });

  test("numbers its marks after those of the other half", () => {
    expect(changed("/P <</MCID 3 >>BDC (a) Tj EMC /Span <</Lang (da)/MCID 0>> BDC EMC")).toBe(
      "/P <</MCID 13 >>BDC (a) Tj EMC /Span <</Lang (da)/MCID 10>> BDC EMC",
    );
  });

  test.each([
    "(/A gs /MCID 3 BDC) Tj",
    "/B gs 1 0 0 rg .5 scn",
    "/Artifact <</Type /Layout>> BDC 0 0 1 1 re f EMC",
    "% /A gs\nq Q",
  ])("leaves alone what is none of it: %s", (text) => {
    expect(changed(text)).toBe(text);
  });
});
