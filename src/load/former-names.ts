import type { FormerName } from "../model/index.ts";
import { type DataFile, type FormerKey, problemIn } from "./data/data-file.ts";
import { type Path, pathText } from "./data/path.ts";

interface Renaming {
  readonly found: FormerKey[];
  /** Former keys that stand beside the key they became. */
  readonly twice: FormerKey[];
}

/**
 * Gives a data file the names of today, so that all that comes after knows one name for each key. Places keep the
 * line and the name that the editor wrote.
 */
export function withNamesOfToday(file: DataFile, names: readonly FormerName[]): DataFile {
  const renaming: Renaming = { found: [], twice: [] };
  const value = renamed(file.value, names, [], renaming);
  const { found, twice } = renaming;
  if (found.length === 0 && twice.length === 0) return file;
  const formerAt = new Map(found.map(({ path, former }) => [pathText(path), former]));
  const written = (path: Path): Path =>
    path.map((step, index) => formerAt.get(pathText(path.slice(0, index + 1))) ?? step);
  const lineOf = (path: Path) => file.lineOf(written(path));
  const today: DataFile = { ...file, value, lineOf, written, formerKeys: found };
  return { ...today, problems: [...file.problems, ...twice.map((key) => twiceProblem(today, key))] };
}

function renamed(value: unknown, names: readonly FormerName[], at: Path, renaming: Renaming): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => renamed(item, names, [...at, index], renaming));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, part]): readonly (readonly [string, unknown])[] => {
    const entry = names.find(({ name, former }) => key === name || key === former);
    if (entry === undefined) return [[key, part]];
    const path = [...at, entry.name];
    if (key === entry.former) {
      const isTwice = Object.hasOwn(value, entry.name);
      (isTwice ? renaming.twice : renaming.found).push({ path, former: key, name: entry.name });
      if (isTwice) return [];
    }
    return [[entry.name, renamed(part, entry.inside ?? [], path, renaming)]];
  });
  return Object.fromEntries(entries);
}

/** The place is the former key's own, which has no name of today because the key of today is there too. */
function twiceProblem(file: DataFile, { path, former, name }: FormerKey) {
  return problemIn(file, [...path.slice(0, -1), former], {
    code: "KS04",
    what: `The key ${former} is the former name of ${name}, and both are written: one value would be lost.`,
    fix: `Keep ${name}, and take ${former} away.`,
  });
}
