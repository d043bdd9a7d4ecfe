import { facts } from "../../messages/load/facts.ts";
import { problemIn } from "../data/data-file.ts";
import type { Path } from "../data/path.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";

interface PlacedFault extends Fault {
  readonly path: Path;
}

/** Finds rows that have another number of cells than the head of their table, and heads that stand twice in one. */
export function checkTables(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap((file) =>
    faultsIn(file.value, []).map((fault) => problemIn(file, fault.path, fault)),
  );
}

function faultsIn(value: unknown, path: Path): readonly PlacedFault[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isTable(value) ? [...rowFaults(value, path), ...headFaults(value, path)] : [];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...parts.flatMap(([step, part]) => faultsIn(part, [...path, step]))];
}

interface TableData {
  readonly kind: "table";
  readonly head: readonly unknown[];
  readonly rows: readonly unknown[];
}

function isTable(value: object): value is TableData {
  const { kind, head, rows } = value as Partial<Record<keyof TableData, unknown>>;
  return kind === "table" && Array.isArray(head) && Array.isArray(rows);
}

function rowFaults({ head, rows }: TableData, path: Path): readonly PlacedFault[] {
  return rows.flatMap((row, index) => {
    if (!Array.isArray(row) || row.length === 0 || row.length === head.length) return [];
    const advice = facts.row(row.length, head.length);
    return [{ code: "KS14", path: [...path, "rows", index], ...advice }];
  });
}

function headFaults({ head }: TableData, path: Path): readonly PlacedFault[] {
  const names = head.map((name) => (typeof name === "string" ? name.trim().toLocaleLowerCase("da") : ""));
  return names.flatMap((name, column) => {
    const first = names.indexOf(name);
    if (name === "" || first === column) return [];
    const advice = facts.sameHead(column + 1, first + 1, String(head[column]));
    return [{ code: "KS14", path: [...path, "head", column], ...advice }];
  });
}
