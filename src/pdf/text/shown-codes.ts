import { ContentSyntaxError } from "../content/operations.ts";

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function bytesOfLiteral(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/gu, (_, octal?: string, character = "") => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
    if (character === "\n" || character === "\r" || character === "\r\n") return "";
    return escapes[character] ?? character;
  });
}

/** The bytes of all strings among the operands of a text-showing operation, one character a byte. */
export function shownBytes(operands: string): string {
  let bytes = "";
  for (let i = 0; i < operands.length; i += 1) {
    if (operands[i] === "<") {
      const end = operands.indexOf(">", i);
      if (end < 0) throw new ContentSyntaxError("A hexadecimal string does not end.");
      bytes += Buffer.from(operands.slice(i + 1, end).replace(/\s/gu, ""), "hex").toString("latin1");
      i = end;
    } else if (operands[i] === "(") {
      let depth = 1;
      let end = i + 1;
      for (; end < operands.length && depth > 0; end += 1) {
        if (operands[end] === "\\") end += 1;
        else if (operands[end] === "(") depth += 1;
        else if (operands[end] === ")") depth -= 1;
      }
      bytes += bytesOfLiteral(operands.slice(i + 1, end - 1));
      i = end - 1;
    }
  }
  return bytes;
}

/** The character codes that a text-showing operation shows, `codeLength` bytes each. */
export function shownCodes(operands: string, codeLength: 1 | 2): number[] {
  const bytes = shownBytes(operands);
  const codes: number[] = [];
  for (let i = 0; i < bytes.length; i += codeLength) {
    codes.push(codeLength === 1 ? bytes.charCodeAt(i) : bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1));
  }
  return codes;
}
