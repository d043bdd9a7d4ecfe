import { bytesOfLiteral } from "../text/shown-codes.ts";
import { identity, type Matrix, matrixOf, product } from "./matrix.ts";
import { afterString, numbersOf, type Operation, operationsIn } from "./operations.ts";
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

  read(operation: Operation): void {
    switch (operation.name) {
      case "Tj":
      case "TJ":
      case "'":
      case '"':
        this.#showText(operation);
        break;
      case "Td":
      case "TD":
        this.#moveLine(operation);
        break;
      case "Tm":
        this.#line = this.#matrixOf(operation);
        break;
      case "Tf":
        this.#setFont(operation);
        break;
      case "BT":
        this.#line = identity;
        this.textObjects.push({ from: operation.start, to: operation.end });
        break;
      case "ET":
        this.#endText(operation);
        break;
      case "BDC":
      case "BMC":
      case "EMC":
        this.#mark(operation);
        break;
      case "q":
      case "Q":
      case "cm":
        this.#changeState(operation);
        break;
      case "m":
      case "l":
      case "c":
      case "v":
      case "y":
      case "h":
      case "re":
        this.#drawPath(operation);
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
        this.#paintPath(operation);
        break;
      case "Do":
        this.#paint("xobject", operation, operation.start, 0, 0);
        break;
      case "sh":
        this.#paint("shading", operation, operation.start, 0, 0);
        break;
      case "EI":
        this.#paint("image", operation, operation.start, 0, 0);
        break;
      default:
    }
  }

  #matrixOf(operation: Operation): Matrix {
    return matrixOf(numbersOf(this.#text, operation));
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
  #showText(operation: Operation): void {
    const count = this.paintings.length;
    this.#paint("text", operation, operation.start, this.#line[4], this.#line[5]);
    const [last, one] = [this.paintings[count - 1], this.paintings[count]];
    if (last?.kind !== "text" || one === undefined) return;
    const isSame = last.marks === one.marks && last.textObject === one.textObject && last.font === one.font;
    if (!isSame || Math.abs(last.y - one.y) > 0.01 || last.size !== one.size) return;
    last.end = one.end;
    last.operation = operation;
    this.paintings.pop();
  }

  #moveLine(operation: Operation): void {
    const [x = 0, y = 0] = numbersOf(this.#text, operation);
    const [a, b, c, d, e, f] = this.#line;
    this.#line = [a, b, c, d, e + a * x + c * y, f + b * x + d * y];
  }

  #setFont(operation: Operation): void {
    const operands = this.#text.slice(operation.start, operation.nameStart).trim();
    const [font = "", size = ""] = operands.split(/\s+/u);
    this.#state = { ...this.#state, font: font.slice(1), size: Number(size) };
  }

  #endText(operation: Operation): void {
    const object = this.textObjects.at(-1);
    if (object !== undefined) object.to = operation.end;
  }

  #mark(operation: Operation): void {
    this.borders.push(operation.start);
    if (operation.name === "EMC") {
      this.isBalanced &&= this.#open.length > 0;
      this.#open = this.#open.length <= 1 ? noMarks : this.#open.slice(0, -1);
      return;
    }
    const operands = this.#text.slice(operation.start, operation.nameStart);
    const tag = /^\/([^\s<>[\]()/%]*)/u.exec(operands)?.[1] ?? "";
    const mcid = /\/MCID\s+(\d+)/u.exec(operands)?.[1];
    const mark: Mark = {
      tag,
      mcid: mcid === undefined ? undefined : Number(mcid),
      isArtifact: tag === "Artifact",
      actualText: actualTextIn(operands),
      opening: operation,
    };
    this.marks.push(mark);
    this.#open = [...this.#open, mark];
  }

  #changeState(operation: Operation): void {
    if (operation.name === "cm") {
      this.#state = { ...this.#state, matrix: product(this.#matrixOf(operation), this.#state.matrix) };
      return;
    }
    this.borders.push(operation.start);
    if (operation.name === "q") this.#saved.push(this.#state);
    else this.#state = this.#saved.pop() ?? this.#state;
  }

  #drawPath(operation: Operation): void {
    if (this.#pathStart >= 0) return;
    this.#pathStart = operation.start;
    const [x = 0, y = 0] = numbersOf(this.#text, operation);
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
  for (const operation of operationsIn(text)) reader.read(operation);
  const { paintings, marks, textObjects, borders, isBalanced, hasOpenMarks } = reader;
  return { paintings, marks, textObjects, borders, isBalanced: isBalanced && !hasOpenMarks };
}
