import { describe, expect, test } from "vitest";
import { editedText } from "../../../src/pdf/content/edit.ts";
import {
  ContentSyntaxError,
  numbersOf,
  type Operation,
  visitOperations,
} from "../../../src/pdf/content/operations.ts";
import { paintedContentOf } from "../../../src/pdf/content/painted-content.ts";
import { shownCodes } from "../../../src/pdf/text/shown-codes.ts";

function operationsIn(text: string): Operation[] {
  const operations: Operation[] = [];
  visitOperations(text, (name, start, nameStart, end) => operations.push({ name, start, nameStart, end }));
  return operations;
}

const namesOf = (text: string): string[] => operationsIn(text).map(({ name }) => name);

describe("the lexer of content streams", () => {
  test("finds operators after operands of every kind", () => {
    const text =
      "/Span <</MCID 3 /E (a \\) b)>>BDC q 1 0 0 -1 .5 -2. cm [(a(b)c) -3 <00 41>] TJ true null /P gs EMC Q";
    expect(namesOf(text)).toEqual(["BDC", "q", "cm", "TJ", "gs", "EMC", "Q"]);
  });

  test("knows where each operation starts and ends", () => {
    const text = " 10 20 m\n% a comment (with a bracket\nf*";
    expect(operationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["10 20 m", "f*"]);
  });

  test("takes an inline image as one operation, whatever its bytes look like", () => {
    expect(namesOf("q BI /W 1 /H 1 ID (EI EMC\x00\nEI Q")).toEqual(["q", "EI", "Q"]);
  });

  test.for(["(open", "<41", "BI /W 1 ID abc", ") Tj"])("refuses %s, which does not end or begin", (text) => {
    expect(() => operationsIn(text)).toThrow(ContentSyntaxError);
  });

  test("reads each number as it is written, and neither names nor strings", () => {
    const text =
      "/F4 -0.75 +12 .5 -3. 100000.123456789012345678 12345678901234567890 (9) <31> % 8\n [7] 1-2 Tm";
    const [operation] = operationsIn(text);
    expect(numbersOf(text, operation?.start ?? 0, operation?.nameStart ?? 0)).toEqual([
      -0.75,
      12,
      0.5,
      -3,
      Number("100000.123456789012345678"),
      Number("12345678901234567890"),
      7,
      Number.NaN,
    ]);
  });

  test("reads ten thousand operations in well under a second", () => {
    const text = "BT /F4 12 Tf 1 0 0 -1 20 30 Tm <0041004200430044> Tj ET\n".repeat(10_000);
    const start = performance.now();
    expect(operationsIn(text)).toHaveLength(50_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("what a content stream paints", () => {
  test("is each path, text and object with the marks around it", () => {
    const { paintings, isBalanced } = paintedContentOf(
      "0 0 9 9 re W n /Artifact BMC 1 1 m 2 2 l S EMC /P <</MCID 7>>BDC BT /F1 9 Tf (a) Tj ET /X1 Do EMC 3 3 4 4 re f",
    );
    expect(isBalanced).toBe(true);
    expect(
      paintings.map(({ kind, marks }) => [kind, ...marks.map(({ tag, mcid }) => `${tag} ${mcid}`)]),
    ).toEqual([["path", "Artifact undefined"], ["text", "P 7"], ["xobject", "P 7"], ["path"]]);
  });

  test("stands where the matrices put it", () => {
    const { paintings } = paintedContentOf(
      ".5 0 0 -.5 0 800 cm q 2 0 0 2 0 0 cm BT /F1 9 Tf 1 0 0 1 10 50 Tm 0 20 Td (a) Tj ET Q 4 6 m f",
    );
    expect(paintings.map(({ x, y }) => [x, y])).toEqual([
      [10, 730],
      [2, 797],
    ]);
  });

  test.for(["EMC", "/P BMC", "/P BMC EMC EMC"])("is not balanced in %s", (text) => {
    expect(paintedContentOf(text).isBalanced).toBe(false);
  });
});

describe("edits of a content stream", () => {
  test("are made at their places, whatever their order", () => {
    const edits = [
      { from: 4, to: 4, text: "C" },
      { from: 0, to: 1, text: "A" },
      { from: 4, to: 4, text: "D" },
    ];
    expect(editedText("abcdef", edits)).toBe("AbcdCDef");
  });

  test("may not overlap", () => {
    const edits = [
      { from: 0, to: 3, text: "" },
      { from: 2, to: 4, text: "" },
    ];
    expect(() => editedText("abcdef", edits)).toThrow(RangeError);
  });
});

describe("the codes that a text operation shows", () => {
  test("are read from hexadecimal and literal strings, two bytes each or one", () => {
    expect(shownCodes("<0041 00420043>", 2)).toEqual([0x41, 0x42, 0x43]);
    expect(shownCodes("[(a\\(b\\)) 12 (\\101\\n)]", 1)).toEqual([97, 40, 98, 41, 65, 10]);
  });
});
