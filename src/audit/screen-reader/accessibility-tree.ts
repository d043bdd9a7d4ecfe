import type { CDPSession } from "../../browser/index.ts";
import { reasons } from "../../messages/audit/engines.ts";

/** A part of a page as a screen reader meets it. */
export interface AxNode {
  readonly role: string;
  /** Empty when the part has none. */
  readonly name: string;
  /** The level of a heading, or how deep an item lies in lists. */
  readonly level: number | undefined;
  /** What is said of its state, for example `not checked`, `current page`. */
  readonly states: readonly string[];
  readonly parts: readonly AxNode[];
}

type Node = Awaited<ReturnType<typeof readNodes>>[number];

/** Roles that a screen reader does not speak of; what is inside them is heard. */
const silentRoles = new Set([
  "none",
  "generic",
  "presentation",
  "GenericContainer",
  "LayoutTable",
  "LayoutTableRow",
]);
/** Parts of text that are heard as the text itself. */
const pieces = new Set(["InlineTextBox", "LineBreak", "ListMarker"]);
/** Fields whose inside is the browser's own: each screen reader tells it in its own way, and no page can mend it. */
const ownFields = new Set(["Date", "DateTime", "InputTime"]);
const roleNames: Readonly<Record<string, string>> = {
  RootWebArea: "document",
  StaticText: "text",
  LabelText: "label",
  DisclosureTriangle: "disclosure button",
  SvgRoot: "image",
};

/** Reads the accessibility tree of the page in a tab, without what it does not speak of. */
export async function accessibilityTree(devtools: CDPSession): Promise<AxNode> {
  const nodes = await readNodes(devtools);
  const current = await currentParts(devtools);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const partsOf = (node: Node): AxNode[] => {
    const inside = joinedText(
      (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child === undefined ? [] : partsOf(child);
      }),
    );
    const role = String(node.role?.value ?? "");
    if (pieces.has(role)) return [];
    const name = String(node.name?.value ?? "").replace(/\s+/g, " ");
    if (node.ignored || (silentRoles.has(role) && name.trim() === "")) return inside;
    const isCurrent = current.get(node.backendDOMNodeId ?? -1);
    return [
      {
        role: roleNames[role] ?? role,
        name: role === "StaticText" ? name : name.trim(),
        level: role === "heading" ? Number(propertyOf(node, "level") ?? 0) : undefined,
        states: [...statesOf(node), ...(isCurrent === undefined ? [] : [isCurrent])],
        parts: ownFields.has(role) || saysItsName(role, name, inside) ? [] : inside,
      },
    ];
  };
  const [root] = nodes;
  const [tree] = root === undefined ? [] : partsOf(root);
  if (tree === undefined) throw new Error(reasons.noTree());
  return tree;
}

async function readNodes(devtools: CDPSession) {
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  return nodes;
}

/** Chromium's tree does not tell `aria-current`, which every screen reader says. */
async function currentParts(devtools: CDPSession): Promise<ReadonlyMap<number, string>> {
  const { root } = await devtools.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await devtools.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "[aria-current]:not([aria-current='false'])",
  });
  const parts = new Map<number, string>();
  for (const nodeId of nodeIds) {
    const { node } = await devtools.send("DOM.describeNode", { nodeId });
    const attributes = node.attributes ?? [];
    const value = attributes[attributes.indexOf("aria-current") + 1] ?? "true";
    parts.set(node.backendNodeId, value === "true" ? "current" : `current ${value}`);
  }
  return parts;
}

function propertyOf(node: Node, name: string): unknown {
  return node.properties?.find((property) => property.name === name)?.value.value;
}

function statesOf(node: Node): string[] {
  const checked = propertyOf(node, "checked");
  const expanded = propertyOf(node, "expanded");
  const value: unknown = node.value?.value;
  return [
    ...(checked === undefined ? [] : [checked === true || checked === "true" ? "checked" : "not checked"]),
    ...(expanded === undefined ? [] : [expanded === true ? "expanded" : "collapsed"]),
    ...(propertyOf(node, "required") === true ? ["required"] : []),
    ...(propertyOf(node, "disabled") === true ? ["disabled"] : []),
    ...(typeof value === "string" && value !== "" ? [`value "${value}"`] : []),
  ];
}

/** Joins neighbouring runs of text, which are heard in one breath. */
function joinedText(parts: readonly AxNode[]): AxNode[] {
  const joined: AxNode[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.role === "text" && last?.role === "text") {
      joined[joined.length - 1] = { ...last, name: last.name + part.name };
    } else {
      joined.push(part);
    }
  }
  return joined.filter(({ role, name }) => role !== "text" || name.trim() !== "");
}

/** A link, a button or a heading whose name is the text inside is heard once. */
function saysItsName(role: string, name: string, inside: readonly AxNode[]): boolean {
  if (role === "RootWebArea" || inside.length === 0) return false;
  const letters = (text: string) => text.replace(/[\s\u00a0]+/g, "");
  const isText = inside.every((part) => part.role === "text");
  const nameHolds = letters(name).startsWith(letters(inside.map((part) => part.name).join("")));
  return isText && name.trim() !== "" && nameHolds;
}
