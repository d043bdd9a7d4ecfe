import type { ExportDefaultDeclarationKind, Expression, Program, Statement } from "oxc-parser";
import { plainData } from "../../messages/load/plain-data.ts";
import type { Advice } from "../../messages/message.ts";
import type { LiteralFault } from "./literal-value.ts";
import { notPlainStatement } from "./not-plain.ts";

/** What a data file is made of: its constants, its one default export, and what does not belong there. */
export interface ModuleParts {
  readonly constants: ReadonlyMap<string, Expression>;
  readonly exported: Expression | undefined;
  readonly faults: readonly LiteralFault[];
}

/** Takes a data file apart without running it. */
export function moduleParts(program: Program): ModuleParts {
  const constants = new Map<string, Expression>();
  const exported: Expression[] = [];
  const faults: LiteralFault[] = [];
  for (const statement of program.body) {
    const named = constantsOf(statement);
    if (statement.type === "ExportDefaultDeclaration" && isExpression(statement.declaration)) {
      exported.push(statement.declaration);
      if (exported.length > 1) faults.push(exportFault(statement.start, plainData.secondExport()));
    } else if (named !== undefined) for (const [name, value] of named) constants.set(name, value);
    else if (!isHarmless(statement)) {
      faults.push({ code: "KS02", path: [], offset: statement.start, ...notPlainStatement(statement) });
    }
  }
  if (exported.length === 0) faults.push(exportFault(0, plainData.noExport()));
  return { constants, exported: exported[0], faults };
}

function exportFault(offset: number, advice: Advice): LiteralFault {
  return { code: "KS03", path: [], offset, ...advice };
}

function isExpression(node: ExportDefaultDeclarationKind): node is Expression {
  return !["FunctionDeclaration", "ClassDeclaration", "TSInterfaceDeclaration"].includes(node.type);
}

function constantsOf(statement: Statement): [string, Expression][] | undefined {
  if (statement.type !== "VariableDeclaration" || statement.kind !== "const") return undefined;
  const named: [string, Expression][] = [];
  for (const { id, init } of statement.declarations) {
    if (id.type !== "Identifier" || init === null) return undefined;
    named.push([id.name, init]);
  }
  return named;
}

/** Types vanish when the file is stripped, so they may stand in a data file. */
function isHarmless(statement: Statement): boolean {
  if (statement.type === "ImportDeclaration") {
    const onlyTypes = statement.specifiers.every(
      (specifier) => specifier.type === "ImportSpecifier" && specifier.importKind === "type",
    );
    return statement.importKind === "type" || (onlyTypes && statement.specifiers.length > 0);
  }
  return ["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "EmptyStatement"].includes(statement.type);
}
