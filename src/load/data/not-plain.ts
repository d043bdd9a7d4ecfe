import type { Expression, SpreadElement, Statement } from "oxc-parser";
import { type CodePiece, plainData } from "../../messages/load/plain-data.ts";
import type { Advice } from "../../messages/message.ts";

const pieces: Partial<Record<(Expression | SpreadElement)["type"], CodePiece>> = {
  CallExpression: "call",
  NewExpression: "call",
  TaggedTemplateExpression: "call",
  ImportExpression: "import",
  AwaitExpression: "await",
  SpreadElement: "spread",
  ArrowFunctionExpression: "function",
  FunctionExpression: "function",
  ClassExpression: "class",
  MemberExpression: "member",
  ChainExpression: "member",
  ConditionalExpression: "condition",
  LogicalExpression: "condition",
  BinaryExpression: "calculation",
  UnaryExpression: "calculation",
  AssignmentExpression: "assignment",
  UpdateExpression: "assignment",
};

/** Names an expression that is more than data, by what it looks like to an editor. */
export function notPlainExpression(node: Expression | SpreadElement): Advice {
  switch (node.type) {
    case "Identifier":
      return node.name === "undefined" ? plainData.undefinedValue() : plainData.unknownName(node.name);
    case "TemplateLiteral":
      return plainData.filledText();
    case "TSAsExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
      return plainData.typeAssertion();
    case "Literal":
      return plainData.code("regularLiteral");
    default:
      return plainData.code(pieces[node.type] ?? "code");
  }
}

/** Names a statement that a data file has no use for. */
export function notPlainStatement(node: Statement): Advice {
  switch (node.type) {
    case "ImportDeclaration":
      return plainData.importOfValues(node.source.value);
    case "VariableDeclaration":
      return plainData.otherVariable(node.kind);
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return plainData.otherExport();
    default:
      return plainData.statement();
  }
}
