import { numbersOf, type Operation, operationsOf } from "./operations.ts";

/** What an operation paints. */
export type PaintingKind = "text" | "path" | "xobject" | "shading" | "image";

/** One thing painted on the page: the operations that paint it and the marked content around them. */
export interface Painting {
  readonly kind: PaintingKind;
  /** The place of its first operation: of the whole path, or of the one operator that shows text. */
  readonly start: number;
  readonly end: number;
  /** The operation that paints. */
  readonly operation: Operation;
  /** The marked content it lies in, innermost last; empty when it is not marked at all. */
  readonly marks: readonly Mark[];
  /** Where it starts in user space, in points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** The resource name of the font, for text. */
  readonly font: string;
  /** The size of the font as the stream sets it, for text. */
  readonly size: number;
}

/** One marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  readonly tag: string;
  /** The marked-content identifier; undefined where it has none, as an artifact. */
  readonly mcid: number | undefined;
  readonly isArtifact: boolean;
  /** The operation that opens it. */
  readonly opening: Operation;
  readonly isInText: boolean;
}

/** What is painted in a content stream, and the marks in it. */
export interface PaintedContent {
  readonly operations: readonly Operation[];
  readonly paintings: readonly Painting[];
  readonly marks: readonly Mark[];
  /** Whether every mark is closed and nothing closed twice. */
  readonly isBalanced: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

function matrixOf(text: string, operation: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(text, operation);
  return [a, b, c, d, e, f];
}

function markOf(text: string, operation: Operation, isInText: boolean): Mark {
  const operands = text.slice(operation.start, operation.nameStart);
  const tag = /^\/([^\s<>[\]()/%]*)/u.exec(operands)?.[1] ?? "";
  const mcid = /\/MCID\s+(\d+)/u.exec(operands)?.[1];
  return {
    tag,
    mcid: mcid === undefined ? undefined : Number(mcid),
    isArtifact: tag === "Artifact",
    opening: operation,
    isInText,
  };
}

const pathConstruction: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y", "h", "re"]);
const pathPainting: ReadonlySet<string> = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*"]);
const textShowing: ReadonlySet<string> = new Set(["Tj", "TJ", "'", '"']);
const otherPainting: Readonly<Record<string, PaintingKind>> = { Do: "xobject", sh: "shading", EI: "image" };

/** Reads a content stream (ISO 32000-1, 8 and 9): what it paints, where, and how that is marked. */
export function paintedContentOf(text: string): PaintedContent {
  const operations = operationsOf(text);
  const paintings: Painting[] = [];
  const marks: Mark[] = [];
  let open: readonly Mark[] = [];
  let isBalanced = true;
  let isInText = false;
  let state = { matrix: identity, font: "", size: 0 };
  const saved: (typeof state)[] = [];
  let line: Matrix = identity;
  let pathStart = -1;
  let corner: readonly [number, number] = [0, 0];

  function paint(
    kind: PaintingKind,
    operation: Operation,
    start: number,
    at: readonly [number, number],
  ): void {
    const [, , , , x, y] = product(
      [1, 0, 0, 1, at[0], at[1]],
      kind === "text" ? product(line, state.matrix) : state.matrix,
    );
    paintings.push({
      kind,
      start,
      end: operation.end,
      operation,
      marks: open,
      x,
      y,
      font: state.font,
      size: state.size,
    });
  }

  for (const operation of operations) {
    const { name } = operation;
    if (pathConstruction.has(name)) {
      if (pathStart < 0) {
        pathStart = operation.start;
        const [x = 0, y = 0] = numbersOf(text, operation);
        corner = [x, y];
      }
    } else if (pathPainting.has(name) || name === "n") {
      if (name !== "n") paint("path", operation, pathStart < 0 ? operation.start : pathStart, corner);
      pathStart = -1;
    } else if (textShowing.has(name)) paint("text", operation, operation.start, [0, 0]);
    else if (name === "BDC" || name === "BMC") {
      const mark = markOf(text, operation, isInText);
      marks.push(mark);
      open = [...open, mark];
    } else if (name === "EMC") {
      isBalanced &&= open.length > 0;
      open = open.slice(0, -1);
    } else if (name === "q") saved.push(state);
    else if (name === "Q") state = saved.pop() ?? state;
    else if (name === "cm") state = { ...state, matrix: product(matrixOf(text, operation), state.matrix) };
    else if (name === "BT") {
      isInText = true;
      line = identity;
    } else if (name === "ET") isInText = false;
    else if (name === "Tm") line = matrixOf(text, operation);
    else if (name === "Td" || name === "TD") {
      const [x = 0, y = 0] = numbersOf(text, operation);
      line = product([1, 0, 0, 1, x, y], line);
    } else if (name === "Tf") {
      const [font = "", size = ""] = text.slice(operation.start, operation.nameStart).trim().split(/\s+/u);
      state = { ...state, font: font.slice(1), size: Number(size) };
    } else {
      const kind = otherPainting[name];
      if (kind !== undefined) paint(kind, operation, operation.start, [0, 0]);
    }
  }
  return { operations, paintings, marks, isBalanced: isBalanced && open.length === 0 };
}
