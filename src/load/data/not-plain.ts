import type { Expression, SpreadElement, Statement } from "oxc-parser";

/** What is wrong with a piece of code in a data file, and what to write instead. */
export interface NotPlain {
  readonly what: string;
  readonly fix: string;
}

const expressionNames: Partial<Record<(Expression | SpreadElement)["type"], string>> = {
  CallExpression: "A function call",
  NewExpression: "A function call",
  TaggedTemplateExpression: "A function call",
  ImportExpression: "An import() call",
  AwaitExpression: "An await",
  SpreadElement: "A spread (...)",
  ArrowFunctionExpression: "A function",
  FunctionExpression: "A function",
  ClassExpression: "A class",
  MemberExpression: "A value taken out of another one",
  ChainExpression: "A value taken out of another one",
  ConditionalExpression: "A condition",
  LogicalExpression: "A condition",
  BinaryExpression: "A calculation",
  UnaryExpression: "A calculation",
  AssignmentExpression: "An assignment",
  UpdateExpression: "An assignment",
};

const writeTheValue = "Write the value itself; data files are read and never run.";

/** What is wrong with a regular expression, and with signs of code that look like one. */
export const regularExpression: NotPlain = plain("A regular expression or a calculation");

/** Names an expression that is more than data, by what it looks like to an editor. */
export function notPlainExpression(node: Expression | SpreadElement): NotPlain {
  switch (node.type) {
    case "Identifier":
      return node.name === "undefined"
        ? { what: "The value is undefined.", fix: "Leave the key out." }
        : {
            what: `The name ${node.name} stands for no const of this file.`,
            fix: `Write the value itself, or a const ${node.name} with the value in this file.`,
          };
    case "TemplateLiteral":
      return plain("A text with values put into it", "Write the whole text, or join texts with +.");
    case "TSAsExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
      return plain("A type assertion (as …)", "Write satisfies instead of as, so that the value is checked.");
    case "Literal":
      return plain("A regular expression or a bigint");
    default:
      return plain(expressionNames[node.type] ?? "Code");
  }
}

/** Names a statement that a data file has no use for. */
export function notPlainStatement(node: Statement): NotPlain {
  switch (node.type) {
    case "ImportDeclaration":
      return plain(
        `An import of values from ${JSON.stringify(node.source.value)}`,
        "Write import type for types, and write values in this file.",
      );
    case "VariableDeclaration":
      return plain(`A ${node.kind} that is not one name with one value`, "Write const name = value;");
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return plain("An export beside the default export", "Take the word export away; nobody reads it.");
    default:
      return plain("A statement", "Take it away; data files are read and never run.");
  }
}

function plain(what: string, fix: string = writeTheValue): NotPlain {
  return { what: `${what} stands here. A data file holds plain data only.`, fix };
}
