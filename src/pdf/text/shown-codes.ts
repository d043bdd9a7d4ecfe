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

/** The hexadecimal digits of all strings in a stretch of a content stream, in order. */
function shownHex(text: string): string {
  let hex = "";
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "<") {
      const end = text.indexOf(">", i);
      if (end < 0) throw new ContentSyntaxError("A hexadecimal string does not end.");
      const digits = text.slice(i + 1, end);
      hex += /^[\da-f]*$/iu.test(digits) ? digits : digits.replace(/\s/gu, "");
      // A last digit that is missing counts as 0 (ISO 32000-1, 7.3.4.3).
      if (hex.length % 2 === 1) hex += "0";
      i = end;
    } else if (text[i] === "(") {
      const end = afterString(text, i);
      hex += Buffer.from(bytesOfLiteral(text.slice(i + 1, end - 1)), "latin1").toString("hex");
      i = end - 1;
    }
  }
  return hex;
}

/** The character codes of all strings in a stretch of a content stream, `codeLength` bytes each. */
export function shownCodes(text: string, codeLength: 1 | 2): number[] {
  const bytes = Buffer.from(shownHex(text), "hex");
  const codes: number[] = [];
  if (codeLength === 1) return [...bytes];
  for (let i = 0; i + 1 < bytes.length; i += 2) codes.push(bytes.readUInt16BE(i));
  return codes;
}
