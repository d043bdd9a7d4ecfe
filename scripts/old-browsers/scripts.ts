import { resolve } from "node:path";
import { type Node, SyntaxKind } from "typescript/unstable/ast";
import { API, type Symbol as Declared } from "typescript/unstable/sync";
import { type Feature, featureOf, namesBelow } from "./browsers.ts";
import type { Use } from "./finding.ts";

/** Syntax that is newer than the classes, modules and `?.` that every browser of ours reads. */
const syntax: Partial<Record<SyntaxKind, string>> = {
  [SyntaxKind.ClassStaticBlockDeclaration]: "javascript.classes.static.initialization_blocks",
  [SyntaxKind.PrivateIdentifier]: "javascript.classes.private_class_fields",
  [SyntaxKind.ImportAttributes]: "javascript.statements.import.import_attributes",
  [SyntaxKind.UsingKeyword]: "javascript.statements.using",
};

/** What a regular expression can hold that makes an older browser refuse the whole script. */
const inPatterns: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, "javascript.regular_expressions.lookbehind_assertion"],
  [/\(\?[ims]+(-[ims]+)?:|\(\?-[ims]+:/, "javascript.regular_expressions.modifier"],
  [/\/[a-z]*v[a-z]*$/, "javascript.builtins.RegExp.unicodeSets"],
];

/** Every interface of the web and every object of the language, for what TypeScript declares in a mixin. */
const owners = ["api", "javascript.builtins"].flatMap((group) =>
  namesBelow(group).map((name) => `${group}.${name}`),
);

/** What TypeScript names otherwise than MDN. */
const nameOf = (owner: string): string => owner.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, "");

const firstOf = (keys: readonly string[]): Feature | undefined => {
  for (const key of keys) {
    const feature = featureOf(key);
    if (feature !== undefined) return feature;
  }
  return undefined;
};

/** The feature that a name stands for, by where TypeScript's own libraries declare it. */
function featureOfName(name: string, owner: string | undefined, isMember: boolean): Feature | undefined {
  if (!isMember) {
    return firstOf([
      `api.${name}`,
      `javascript.builtins.${name}`,
      `api.Window.${name}`,
      `api.${name}_static`,
    ]);
  }
  const within = nameOf(owner ?? "");
  const own = [`api.${within}`, `javascript.builtins.${within}`, `javascript.builtins.Intl.${within}`];
  const found = firstOf(own.flatMap((key) => [`${key}.${name}`, `${key}.${name}_static`]));
  if (found !== undefined) return found;
  // Of a mixin no page says to which interfaces it belongs; some of ours has to serve it.
  const others = owners.flatMap((key) => featureOf(`${key}.${name}`) ?? []);
  return others.toSorted((a, b) => a.lackedBy.length - b.lackedBy.length)[0];
}

const isOfPlatform = (symbol: Declared | undefined): symbol is Declared =>
  symbol?.declarations.some(({ path }) => /\/lib\.[^/]*\.d\.ts$/.test(path)) === true;

/** Gives the keys of the syntax of one node. */
function syntaxKeys(node: Node, text: string): readonly string[] {
  const key = syntax[node.kind];
  if (key !== undefined) return [key];
  if (node.kind !== SyntaxKind.RegularExpressionLiteral) return [];
  return inPatterns.filter(([pattern]) => pattern.test(text)).map(([, found]) => found);
}

/** Finds every feature of the web and of the language that the scripts of a folder use, by their types. */
export function scriptUses(folder: string, files: readonly string[]): readonly Use[] {
  // A project of its own: the types of Node would declare the same names.
  const config = resolve(folder, "tsconfig.browsers.json");
  const options = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    types: [],
    lib: ["esnext", "dom", "dom.iterable"],
  };
  const project = JSON.stringify({
    compilerOptions: options,
    files: files.map((file) => resolve(folder, file)),
  });
  const api = new API({
    fs: {
      readFile: (name) => (name === config ? project : undefined),
      fileExists: (name) => (name === config ? true : undefined),
    },
  });
  try {
    const { program, checker } =
      api.updateSnapshot({ openProject: config }).getProject(config) ?? noProject(config);
    return files.flatMap((file) => {
      const source = program.getSourceFile(resolve(folder, file)) ?? noProject(file);
      const uses: Use[] = [];
      const names: Node[] = [];
      const add = (node: Node, written: string, feature: Feature | undefined) => {
        const line = source.text.slice(0, node.getStart(source)).split("\n").length;
        if (feature !== undefined) uses.push({ file, line, written, feature });
      };
      const visit = (node: Node): void => {
        const text = node.getText(source);
        for (const key of syntaxKeys(node, text)) add(node, text, featureOf(key));
        if (node.kind === SyntaxKind.Identifier) names.push(node);
        node.forEachChild(visit);
      };
      source.forEachChild(visit);
      for (const [index, symbol] of checker.getSymbolAtLocation(names).entries()) {
        const node = names[index];
        if (node === undefined || !isOfPlatform(symbol)) continue;
        const isMember =
          node.parent.kind === SyntaxKind.PropertyAccessExpression &&
          node.parent.getStart(source) < node.getStart(source);
        const owner = symbol.getParent()?.name;
        const written = isMember && owner !== undefined ? `${nameOf(owner)}.${symbol.name}` : symbol.name;
        add(node, written, featureOfName(symbol.name, owner, isMember));
      }
      return uses;
    });
  } finally {
    api.close();
  }
}

function noProject(name: string): never {
  throw new Error(`TypeScript does not read ${name}.`);
}
