/** The way to a value inside a data file: keys and list positions from the outside in. */
export type Path = readonly (string | number)[];

/** Prints a path as it would be written in code, for example `timeLimits[2].stated` or `sharedTexts["om-os"]`. */
export function pathText(path: Path): string {
  return path.map(stepText).join("");
}

function stepText(step: string | number, index: number): string {
  if (typeof step === "number") return `[${step}]`;
  if (!/^[\p{L}_$][\p{L}\d_$]*$/u.test(step)) return `[${JSON.stringify(step)}]`;
  return index === 0 ? step : `.${step}`;
}

/** Tells whether a path is another one or lies inside it. */
export function isInside(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

/** Gives the value at a path, or undefined where the data does not go that far. */
export function valueAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<string | number, unknown>)[step];
  }
  return part;
}

/** Gives the text at a path without blanks around it, as the schema does; undefined where there is none. */
export function textAt(value: unknown, path: Path): string | undefined {
  const text = valueAt(value, path);
  return typeof text === "string" ? text.trim() : undefined;
}

/** Gives the list at a path; empty where there is none. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const list: unknown = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** Gives the paths of every value that is held under a key, wherever in the data that key stands. */
export function pathsTo(key: string, value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return parts.flatMap(([step, part]) => {
    const at = [...path, step];
    return step === key ? [at, ...pathsTo(key, part, at)] : pathsTo(key, part, at);
  });
}
