import { PDFDict, PDFName, PDFNumber, PDFStream } from "@cantoo/pdf-lib";
import { identity, type Matrix, matrixOf, product } from "../content/matrix.ts";
import { numbersOf, visitOperations } from "../content/operations.ts";
import type { PageContent, TextRun } from "../content/page-content.ts";
import { blended, colourOf, paper, type Rgb } from "./colour.ts";

/** A piece of text with what is seen of it. */
export interface ColouredText {
  readonly text: string;
  readonly colour: Rgb;
  /** What it stands on. */
  readonly ground: Rgb;
  /** In points, as it is seen on the page. */
  readonly size: number;
}

interface State {
  /** How much larger than its own units the page shows what is painted. */
  readonly scale: number;
  readonly matrix: Matrix;
  /** Undefined for a pattern, whose colour cannot be told. */
  readonly fill: Rgb | undefined;
  readonly alpha: number;
  readonly isInvisible: boolean;
}

interface Area {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: Rgb | undefined;
}

/** Gives every piece of text of a content stream with its colour and its ground; text on a pattern is left out. */
export function textColours(content: PageContent): ColouredText[] {
  const runs = new Map(content.runs.map((run) => [run.painting.start, run]));
  const alphas = fillAlphas(content);
  const found: ColouredText[] = [];
  const areas: Area[] = [];
  const saved: State[] = [];
  let state: State = { scale: 1, matrix: identity, fill: [0, 0, 0], alpha: 1, isInvisible: false };
  let textScale = 1;
  let corners: (readonly [number, number])[] = [];

  function groundAt(x: number, y: number): Rgb | undefined {
    const area = areas.findLast(({ from, to }) => from[0] <= x && x <= to[0] && from[1] <= y && y <= to[1]);
    return area === undefined ? paper : area.colour;
  }

  function show({ painting, text }: TextRun): void {
    const size = painting.size * textScale * state.scale;
    // The middle of the first letter, above the line on which it stands.
    const ground = groundAt(painting.x + size / 5, painting.y + size / 4);
    if (state.fill === undefined || ground === undefined || state.isInvisible || text.trim() === "") return;
    found.push({ text, colour: blended(state.fill, state.alpha, ground), ground, size });
  }

  function fillPath(): void {
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const from = [Math.min(...xs), Math.min(...ys)] as const;
    const to = [Math.max(...xs), Math.max(...ys)] as const;
    const ground = groundAt((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
    const colour =
      state.fill === undefined || ground === undefined ? undefined : blended(state.fill, state.alpha, ground);
    if (corners.length > 0) areas.push({ from, to, colour });
  }

  visitOperations(content.text, (name, start, nameStart) => {
    const numbers = numbersOf(content.text, start, nameStart);
    const run = runs.get(start);
    if (run !== undefined) show(run);
    switch (name) {
      case "q":
        saved.push(state);
        break;
      case "Q":
        state = saved.pop() ?? state;
        break;
      case "cm": {
        const matrix = product(matrixOf(numbers), state.matrix);
        state = { ...state, matrix, scale: scaleOf(matrix) };
        break;
      }
      case "rg":
      case "g":
      case "k":
      case "sc":
      case "scn":
        state = { ...state, fill: colourOf(numbers) };
        break;
      case "cs":
        state = { ...state, fill: [0, 0, 0] };
        break;
      case "gs":
        state = { ...state, alpha: alphas.get(nameIn(content.text.slice(start, nameStart))) ?? state.alpha };
        break;
      case "Tr":
        state = { ...state, isInvisible: numbers[0] === 3 };
        break;
      case "BT":
        textScale = 1;
        break;
      case "Tm":
        textScale = scaleOf(matrixOf(numbers));
        break;
      case "re": {
        const [x = 0, y = 0, width = 0, height = 0] = numbers;
        corners.push(placed(state.matrix, x, y), placed(state.matrix, x + width, y + height));
        break;
      }
      case "m":
      case "l":
      case "c":
      case "v":
      case "y": {
        const [x = 0, y = 0] = numbers.slice(-2);
        corners.push(placed(state.matrix, x, y));
        break;
      }
      case "f":
      case "F":
      case "f*":
      case "B":
      case "B*":
      case "b":
      case "b*":
        fillPath();
        corners = [];
        break;
      case "S":
      case "s":
      case "n":
        corners = [];
        break;
      default:
    }
  });
  return found;
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [x * a + y * c + e, x * b + y * d + f];
}

function nameIn(operands: string): string {
  return operands.trim().slice(1);
}

/** How much each graphics state of a stream lets through of what is below, by its resource name. */
function fillAlphas({ page, form }: PageContent): Map<string, number> {
  const own = form === undefined ? undefined : page.doc.context.lookup(form);
  const resources =
    own instanceof PDFStream ? own.dict.lookupMaybe(PDFName.of("Resources"), PDFDict) : page.node.Resources();
  const states = resources?.lookupMaybe(PDFName.of("ExtGState"), PDFDict);
  const alphas = new Map<string, number>();
  for (const [name] of states?.entries() ?? []) {
    const alpha = states?.lookup(name, PDFDict).lookup(PDFName.of("ca"));
    if (alpha instanceof PDFNumber) alphas.set(name.decodeText(), alpha.asNumber());
  }
  return alphas;
}
