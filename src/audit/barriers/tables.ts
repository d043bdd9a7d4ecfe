import { tables as words } from "../../messages/audit/barriers/tables.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { asks, hint, likely, roomOf } from "./barrier.ts";

/** Tables that lay out, or that hide what their cells are. */
export const tableBarriers = roomOf("tables", looksFor.tables, words, {
  "nested-table": likely("1.3.1", ({ all }) =>
    all("table:not([role=presentation], [role=none]) table:not([role=presentation], [role=none])"),
  ),
  "layout-table": asks("1.3.1", ({ all, firstIn }) =>
    all<HTMLTableElement>("table:not([role], :has(th, caption, [scope], [headers]))").filter((table) => {
      const rows = [...table.rows];
      const isLine = rows.length === 1 || rows.every(({ cells }) => cells.length < 2);
      return isLine || firstIn(table, "form, nav, h1, h2, h3, h4, ul, ol, p, table") !== null;
    }),
  ),
  "empty-cells": hint(({ all, textOf, holdsMore }) =>
    all<HTMLTableElement>("table:has(th):not([role=presentation], [role=none])").filter((table) =>
      [...table.rows]
        .filter((one) => textOf(one) !== "")
        .some(({ cells }, row) =>
          [...cells].some(
            (cell, column) =>
              (row > 0 || column > 0) &&
              textOf(cell) === "" &&
              !holdsMore(cell) &&
              !cell.hasAttribute("aria-label"),
          ),
        ),
    ),
  ),
  "empty-row": asks("1.3.1", ({ all, textOf, holdsMore }) =>
    all("table:not([role=presentation], [role=none]) tr").filter(
      (row) => row.childElementCount > 0 && textOf(row) === "" && !holdsMore(row),
    ),
  ),
  "bold-header-cells": likely("1.3.1", ({ all, textOf, firstIn }) =>
    all<HTMLTableElement>("table:not([role], :has(th))").filter((table) => {
      const isBold = (cell: Element) => {
        const inside = firstIn(cell, "b, strong") ?? cell;
        return (
          textOf(cell) !== "" &&
          textOf(inside) === textOf(cell) &&
          Number(getComputedStyle(inside).fontWeight) >= 600
        );
      };
      const [first, ...others] = [...table.rows].map(({ cells }) => [...cells]);
      if (first === undefined || first.length < 2 || others.length === 0) return false;
      return first.every(isBold) && !others.flat().every(isBold);
    }),
  ),
  "title-in-cell": asks("1.3.1", ({ all }) =>
    all<HTMLTableElement>("table:not([role=presentation], [role=none], :has(caption))").filter(
      ({ rows: [first, second] }) => {
        const cells = [...(first?.cells ?? [])];
        return cells.length === 1 && (cells[0]?.colSpan ?? 1) > 1 && (second?.cells.length ?? 0) > 1;
      },
    ),
  ),
});
