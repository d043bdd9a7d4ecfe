import { afterString, ContentSyntaxError } from "../content/operations.ts";

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The bytes of a literal string, given without its brackets, one character a byte. */
export function bytesOfLiteral(literal: string): string {
  return literal.replace(
    /\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/gu,
    (_, octal: string | undefined, character: string = "") => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
      if (character === "\n" || character === "\r" || character === "\r\n") return "";
      return escapes[character] ?? character;
    },
  );
}

const unknownDigit = 255;

/** The value of each hexadecimal digit by its character. */
const digitValues = new Uint8Array(256).fill(unknownDigit);
for (const [value, digit] of Array.from("0123456789abcdef").entries()) {
  digitValues[digit.charCodeAt(0)] = value;
  digitValues[digit.toUpperCase().charCodeAt(0)] = value;
}

/** Tells of the bytes of all strings in a stretch of a content stream, in order. */
function visitShownBytes(text: string, from: number, to: number, visit: (byte: number) => void): void {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === opensHex) {
      const end = text.indexOf(">", i);
      if (end < 0 || end >= to) throw new ContentSyntaxError("A hexadecimal string does not end.");
      let high = -1;
      for (i += 1; i < end; i += 1) {
        const value = digitValues[text.charCodeAt(i)] ?? unknownDigit;
        if (value === unknownDigit) continue;
        if (high < 0) high = value;
        else {
          visit(high * 16 + value);
          high = -1;
        }
      }
      // A last digit that is missing counts as 0 (ISO 32000-1, 7.3.4.3).
      if (high >= 0) visit(high * 16);
    } else if (code === opensLiteral) {
      const end = afterString(text, i);
      const literal = bytesOfLiteral(text.slice(i + 1, end - 1));
      for (let at = 0; at < literal.length; at += 1) visit(literal.charCodeAt(at));
      i = end - 1;
    }
  }
}

const opensHex = "<".charCodeAt(0);
const opensLiteral = "(".charCodeAt(0);

/** The character codes of all strings in a stretch of a content stream, `codeLength` bytes each. */
export function shownCodes(text: string, codeLength: 1 | 2, from = 0, to = text.length): number[] {
  const codes: number[] = [];
  let first = -1;
  visitShownBytes(text, from, to, (byte) => {
    if (codeLength === 1) codes.push(byte);
    else if (first < 0) first = byte;
    else {
      codes.push(first * 256 + byte);
      first = -1;
    }
  });
  return codes;
}
