const danish: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

/** Turns a name into an id: lower-case a–z, digits and single hyphens; æ becomes ae, ø oe and å aa. */
export function slugOf(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
