/** A text inside a view. */
export interface Leaf {
  /** The keys and indices that lead to it. */
  readonly path: readonly string[];
  /** The last key of the path that is a name. */
  readonly key: string;
  readonly text: string;
}

/** Gives every text inside a view. */
export function leavesOf(value: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  withLeaves([value], (leaf) => {
    leaves.push({ ...leaf, path: leaf.path.slice(1) });
    return leaf.text;
  });
  return leaves;
}

/** Gives the same arguments with every text changed. */
export function withLeaves(args: readonly unknown[], change: (leaf: Leaf) => string): readonly unknown[] {
  return args.map((arg, index) => changed(arg, [String(index)], change));
}

function changed(value: unknown, path: readonly string[], change: (leaf: Leaf) => string): unknown {
  if (typeof value === "string") {
    return change({ path, key: path.findLast((part) => !/^\d+$/.test(part)) ?? "", text: value });
  }
  if (Array.isArray(value)) {
    return value.map((inner, index) => changed(inner, [...path, String(index)], change));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, changed(inner, [...path, key], change)]),
  );
}
