import { execFileSync } from "node:child_process";

/** Draws the first page of a PDF, as the address of a picture; needs pdftoppm of Poppler. */
export function firstSheet(pdf: string, dotsPerInch: number): string {
  const png = execFileSync("pdftoppm", ["-png", "-singlefile", "-r", String(dotsPerInch), pdf], {
    maxBuffer: 64_000_000,
  });
  return `data:image/png;base64,${png.toString("base64")}`;
}
