import { readdirSync, readFileSync } from "node:fs";
import postcss, { type Declaration, type Rule } from "postcss";

/** A colour as a rule of a style sheet uses it. */
export interface ColourUse {
  readonly place: string;
  /** A token, or a colour as it is written. */
  readonly colour: string;
  readonly use: "text" | "part" | "ground";
}

const uses: readonly (readonly [property: RegExp, use: ColourUse["use"]])[] = [
  [/^color$/, "text"],
  [/^background(-color)?$/, "ground"],
  [/^(border(-.*)?|outline|accent-color|box-shadow|column-rule.*|text-decoration.*)$/, "part"],
];

function usesIn(file: string, rule: Rule): readonly ColourUse[] {
  return rule.nodes
    .filter((node): node is Declaration => node.type === "decl")
    .flatMap(({ prop, value }) => {
      const use = uses.find(([property]) => property.test(prop))?.[1];
      const written = value.match(/var\(--[\w-]+\)|#[0-9a-f]{3,8}\b/gi) ?? [];
      return use === undefined
        ? []
        : written.map((colour) => ({
            place: `${file} ${rule.selector}`,
            colour: colour.replace(/^var\((--[\w-]+)\)$/, "$1"),
            use,
          }));
    });
}

/** Reads what each rule of our style sheets does with colours, rules without any left out. */
export function colourUses(): readonly (readonly ColourUse[])[] {
  const rules: ColourUse[][] = [];
  for (const file of readdirSync("src/styles")) {
    if (file === "tokens.css") continue;
    postcss.parse(readFileSync(`src/styles/${file}`, "utf8")).walkRules((rule) => {
      const found = usesIn(file, rule).filter(({ colour }) => !/^--(space|gap|size|measure)/.test(colour));
      if (found.length > 0) rules.push([...found]);
    });
  }
  return rules;
}
