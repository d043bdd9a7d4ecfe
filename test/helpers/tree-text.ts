import type { AxNode } from "../../src/audit/screen-reader/accessibility-tree.ts";

/** Writes an accessibility tree to be read and compared by people: a line a part, indented by its depth. */
export function treeText(part: AxNode): string {
  return `${linesOf(part, 0).join("\n")}\n`;
}

function linesOf(part: AxNode, depth: number): string[] {
  const { role, name, level, states, parts } = part;
  const indent = "  ".repeat(depth);
  if (role === "text") return [`${indent}${name.trim()}`];
  const said = [
    level === undefined ? role : `${role} ${level}`,
    ...(name === "" ? [] : [`"${name}"`]),
    ...(states.length === 0 ? [] : [`(${states.join(", ")})`]),
  ].join(" ");
  const [only] = parts;
  if (parts.length === 1 && only?.role === "text") return [`${indent}${said}: ${only.name.trim()}`];
  return [indent + said, ...parts.flatMap((inside) => linesOf(inside, depth + 1))];
}
