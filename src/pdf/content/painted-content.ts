import { bytesOfLiteral } from "../text/shown-codes.ts";
import { identity, type Matrix, matrixOf, product } from "./matrix.ts";
import type { Operation } from "./operations.ts";
import { afterString, numbersOf, visitOperations } from "./operations.ts";
import type { Mark, PaintedContent, Painting, PaintingKind } from "./painting.ts";

interface GraphicsState {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
}

const noMarks: readonly Mark[] = [];

/** What the operands of a mark say in place of its glyphs: in UTF-16, or for ASCII letters as a plain string. */
function actualTextIn(operands: string): string | undefined {
  const found = /\/ActualText\s*(?:<FEFF([\dA-F]*)>|(?=(\()))/iu.exec(operands);
  if (found === null) return undefined;
  const [whole, hex] = found;
  if (hex !== undefined) return Buffer.from(hex, "hex").swap16().toString("utf16le");
  const from = found.index + whole.length;
  return bytesOfLiteral(operands.slice(from + 1, afterString(operands, from) - 1));
}

/** Follows a content stream operation by operation and notes what it paints (ISO 32000-1, 8 and 9). */
class ContentReader {
  readonly paintings: Painting[] = [];
  readonly marks: Mark[] = [];
  readonly textObjects: { from: number; to: number }[] = [];
  readonly borders: number[] = [];
  isBalanced = true;
  readonly #text: string;
  readonly #saved: GraphicsState[] = [];
  #open: readonly Mark[] = noMarks;
  #state: GraphicsState = { matrix: identity, font: "", size: 0 };
  #line: Matrix = identity;
  #pathStart = -1;
  #corner: readonly [number, number] = [0, 0];

  constructor(text: string) {
    this.#text = text;
  }

  get hasOpenMarks(): boolean {
    return this.#open.length > 0;
  }

  read(name: string, start: number, nameStart: number, end: number): void {
    switch (name) {
      case "Tj":
      case "TJ":
      case "'":
      case '"':
        this.#showText(name, start, nameStart, end);
        break;
      case "Td":
      case "TD":
        this.#moveLine(start, nameStart);
        break;
      case "Tm":
        this.#line = this.#matrixOf(start, nameStart);
        break;
      case "Tf":
        this.#setFont(start, nameStart);
        break;
      case "BT":
        this.#line = identity;
        this.textObjects.push({ from: start, to: end });
        break;
      case "ET":
        this.#endText(end);
        break;
      case "BDC":
      case "BMC":
      case "EMC":
        this.#mark(name, start, nameStart, end);
        break;
      case "q":
      case "Q":
      case "cm":
        this.#changeState(name, start, nameStart);
        break;
      case "m":
      case "l":
      case "c":
      case "v":
      case "y":
      case "h":
      case "re":
        this.#drawPath(start, nameStart);
        break;
      case "n":
        this.#pathStart = -1;
        break;
      case "f":
      case "F":
      case "f*":
      case "S":
      case "s":
      case "B":
      case "B*":
      case "b":
      case "b*":
        this.#paintPath({ name, start, nameStart, end });
        break;
      case "Do":
        this.#paint("xobject", { name, start, nameStart, end }, start, 0, 0);
        break;
      case "sh":
        this.#paint("shading", { name, start, nameStart, end }, start, 0, 0);
        break;
      case "EI":
        this.#paint("image", { name, start, nameStart, end }, start, 0, 0);
        break;
      default:
    }
  }

  #matrixOf(start: number, nameStart: number): Matrix {
    return matrixOf(numbersOf(this.#text, start, nameStart));
  }

  #paint(kind: PaintingKind, operation: Operation, start: number, x: number, y: number): void {
    const { matrix, font, size } = this.#state;
    this.paintings.push({
      kind,
      start,
      end: operation.end,
      operation,
      marks: this.#open,
      x: x * matrix[0] + y * matrix[2] + matrix[4],
      y: x * matrix[1] + y * matrix[3] + matrix[5],
      font,
      size,
      textObject: this.textObjects.length - 1,
    });
  }

  /** Chromium shows most letters one by one; those of one line in one font are one painting. */
  #showText(name: string, start: number, nameStart: number, end: number): void {
    const last = this.paintings.at(-1);
    if (last?.kind === "text" && this.#goesOn(last)) {
      last.end = end;
      Object.assign(last.operation, { name, start, nameStart, end });
      return;
    }
    this.#paint("text", { name, start, nameStart, end }, start, this.#line[4], this.#line[5]);
  }

  /** Whether a text that is shown now goes on with the line of `last`, in its font. */
  #goesOn(last: Painting): boolean {
    const { matrix, font, size } = this.#state;
    if (last.marks !== this.#open || last.textObject !== this.textObjects.length - 1) return false;
    if (last.font !== font || last.size !== size) return false;
    const y = this.#line[4] * matrix[1] + this.#line[5] * matrix[3] + matrix[5];
    return Math.abs(last.y - y) <= 0.01;
  }

  #moveLine(start: number, nameStart: number): void {
    const numbers = numbersOf(this.#text, start, nameStart);
    const x = numbers[0] ?? 0;
    const y = numbers[1] ?? 0;
    const line = this.#line;
    const [e, f] = [line[4] + line[0] * x + line[2] * y, line[5] + line[1] * x + line[3] * y];
    this.#line = [line[0], line[1], line[2], line[3], e, f];
  }

  #setFont(start: number, nameStart: number): void {
    const operands = this.#text.slice(start, nameStart).trim();
    const [font = "", size = ""] = operands.split(/\s+/u);
    this.#state = { ...this.#state, font: font.slice(1), size: Number(size) };
  }

  #endText(end: number): void {
    const object = this.textObjects.at(-1);
    if (object !== undefined) object.to = end;
  }

  #mark(name: string, start: number, nameStart: number, end: number): void {
    this.borders.push(start);
    if (name === "EMC") {
      this.isBalanced &&= this.#open.length > 0;
      this.#open = this.#open.length <= 1 ? noMarks : this.#open.slice(0, -1);
      return;
    }
    const operands = this.#text.slice(start, nameStart);
    const tag = /^\/([^\s<>[\]()/%]*)/u.exec(operands)?.[1] ?? "";
    const mcid = /\/MCID\s+(\d+)/u.exec(operands)?.[1];
    const mark: Mark = {
      tag,
      mcid: mcid === undefined ? undefined : Number(mcid),
      isArtifact: tag === "Artifact",
      actualText: actualTextIn(operands),
      opening: { name, start, nameStart, end },
    };
    this.marks.push(mark);
    this.#open = [...this.#open, mark];
  }

  #changeState(name: string, start: number, nameStart: number): void {
    if (name === "cm") {
      const matrix = product(this.#matrixOf(start, nameStart), this.#state.matrix);
      this.#state = { ...this.#state, matrix };
      return;
    }
    this.borders.push(start);
    if (name === "q") this.#saved.push(this.#state);
    else this.#state = this.#saved.pop() ?? this.#state;
  }

  #drawPath(start: number, nameStart: number): void {
    if (this.#pathStart >= 0) return;
    this.#pathStart = start;
    const [x = 0, y = 0] = numbersOf(this.#text, start, nameStart);
    this.#corner = [x, y];
  }

  #paintPath(operation: Operation): void {
    const start = this.#pathStart < 0 ? operation.start : this.#pathStart;
    this.#paint("path", operation, start, ...this.#corner);
    this.#pathStart = -1;
  }
}

/** Reads a content stream: what it paints, where, and how that is marked. Throws ContentSyntaxError. */
export function paintedContentOf(text: string): PaintedContent {
  const reader = new ContentReader(text);
  visitOperations(text, (name, start, nameStart, end) => reader.read(name, start, nameStart, end));
  const { paintings, marks, textObjects, borders, isBalanced, hasOpenMarks } = reader;
  return { paintings, marks, textObjects, borders, isBalanced: isBalanced && !hasOpenMarks };
}
