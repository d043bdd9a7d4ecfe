import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Rule } from "postcss";
import { type Feature, featureOf, namesBelow } from "./browsers.ts";
import type { Use } from "./finding.ts";

/** Units have no keys of their own where several came together. */
const unitKeys: readonly (readonly [RegExp, string])[] = [
  [/^cq(w|h|i|b|min|max)$/, "container_query_length_units"],
  [/^d(vw|vh|vi|vb|vmin|vmax)$/, "viewport_percentage_units_dynamic"],
  [/^l(vw|vh|vi|vb|vmin|vmax)$/, "viewport_percentage_units_large"],
  [/^s(vw|vh|vi|vb|vmin|vmax)$/, "viewport_percentage_units_small"],
];

/** Where each function stands in the data: below css.types, at most two steps. */
const functionKeys = new Map(
  namesBelow("css.types").flatMap((type) => [
    ...namesBelow(`css.types.${type}`).map((name) => [name, `css.types.${type}.${name}`] as const),
    [type, `css.types.${type}`] as const,
  ]),
);

type Found = readonly [written: string, key: string, isNeeded?: "needed"];

/** A value without what is quoted and without addresses. */
const bare = (value: string): string => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

function valueFeatures(property: string, value: string): readonly Found[] {
  const words = bare(value);
  const own = `css.properties.${property}`;
  const units = [...words.matchAll(/(?<![\w#-])[\d.]+([a-z]+)\b/gi)].flatMap(([, unit = ""]): Found[] => {
    const key = unitKeys.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
    return [[unit, `css.types.length.${key}`]];
  });
  const functions = [...words.matchAll(/([a-z-]+)\(/gi)].flatMap(([, name = ""]): Found[] => {
    const key = functionKeys.get(name);
    return key === undefined ? [] : [[`${name}()`, key]];
  });
  const keywords = [...words.matchAll(/(?<![\w#.-])[a-z][a-z-]*(?![\w(-])/gi)].map(
    ([name]): Found => [`${property}: ${name}`, `${own}.${name}`],
  );
  const others: Found[] = [];
  if (property === "content" && words.includes("/"))
    others.push(["content with a spoken text", `${own}.alt_text`]);
  if (property === "list-style-type" && words.includes('""'))
    others.push([`${property}: ""`, `${own}.string`]);
  return [...units, ...functions, ...keywords, ...others];
}

function declarationFeatures({ prop, value, parent }: Declaration): readonly Found[] {
  if (prop.startsWith("--")) return valueFeatures("--*", value);
  if (prop.startsWith("-")) return [];
  const descriptor = `css.at-rules.${(parent as AtRule).name}.${prop}`;
  if (parent?.type === "atrule" && featureOf(descriptor)) return [[prop, descriptor]];
  return [[prop, `css.properties.${prop}`, "needed"], ...valueFeatures(prop, value)];
}

function ruleFeatures({ selector, parent }: Rule): readonly Found[] {
  const isNested = ancestorsOf(parent).some(({ type }) => type === "rule");
  const pseudos = [...bare(selector).matchAll(/::?([a-z-]+)/gi)].map(
    ([written, name]): Found => [written, `css.selectors.${name}`, "needed"],
  );
  return isNested ? [["a rule in a rule", "css.selectors.nesting"], ...pseudos] : pseudos;
}

function atRuleFeatures({ name, params, parent }: AtRule): readonly Found[] {
  const isMargin = parent?.type === "atrule" && (parent as AtRule).name === "page";
  if (isMargin) return [[`@${name}`, `css.at-rules.page.at_${name}`, "needed"]];
  const found: Found[] = [[`@${name}`, `css.at-rules.${name}`, "needed"]];
  if (name !== "media") return found;
  if (/[<>=]/.test(params)) found.push([`@media ${params}`, "css.at-rules.media.range_syntax"]);
  for (const [, feature = ""] of params.matchAll(/([a-z-]+)\s*(?=[:)<>=])/gi)) {
    found.push([`@media (${feature})`, `css.at-rules.media.${feature.replace(/^(min|max)-/, "")}`]);
  }
  return found;
}

function ancestorsOf(node: Container | postcss.Document | undefined): readonly Container[] {
  return node === undefined || node.type === "document"
    ? []
    : [node as Container, ...ancestorsOf((node as Container).parent)];
}

function featuresIn(node: ChildNode): readonly Found[] {
  if (node.type === "decl") return declarationFeatures(node);
  if (node.type === "rule") return ruleFeatures(node);
  return node.type === "atrule" ? atRuleFeatures(node) : [];
}

/** Leaves out the browsers that take something else: the same property with a prefix, or an earlier value of it. */
function lackedBy(node: ChildNode, feature: Feature): readonly string[] {
  if (node.type !== "decl") return feature.lackedBy;
  const siblings = (node.parent?.nodes ?? []).filter((other) => other.type === "decl");
  const property = featureOf(`css.properties.${node.prop}`);
  const isOfValue = feature.key !== property?.key;
  const isBefore = siblings.slice(0, siblings.indexOf(node)).some(({ prop }) => prop === node.prop);
  if (isOfValue && isBefore) return [];
  return feature.lackedBy.filter((browser) => {
    const prefix = feature.prefixes[browser] ?? property?.prefixes[browser];
    return prefix === undefined || !siblings.some(({ prop }) => prop === `${prefix}${node.prop}`);
  });
}

/** Finds the features that a stylesheet uses outside of `@supports`, and which browsers have nothing else there. */
export function styleUses(file: string, css: string): readonly Use[] {
  const uses: Use[] = [];
  postcss.parse(css, { from: file }).walk((node) => {
    const isGuarded = [node as Container, ...ancestorsOf(node.parent)].some(
      (outer) => outer.type === "atrule" && (outer as unknown as AtRule).name === "supports",
    );
    if (isGuarded) return;
    for (const [written, key, isNeeded] of featuresIn(node)) {
      const feature = featureOf(key);
      const use = { file, line: node.source?.start?.line ?? 0, written };
      if (feature === undefined) {
        if (isNeeded) uses.push(use);
      } else uses.push({ ...use, feature: { ...feature, lackedBy: lackedBy(node, feature) } });
    }
  });
  return uses;
}
