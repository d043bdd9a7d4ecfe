/** Writes a file's size in kB or MB (1 kB = 1,000 bytes), with a decimal comma from 1 MB on. */
export function sizeText(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")}\u00a0MB`;
}

/** Writes how many sheets pages take that are printed on both sides: "1 ark". */
export function sheetsText(pages: number): string {
  return `${Math.ceil(pages / 2)}\u00a0ark`;
}

/** Writes a number of pages: "1 side", "6 sider". */
export function pagesText(pages: number): string {
  return `${pages}\u00a0${pages === 1 ? "side" : "sider"}`;
}
