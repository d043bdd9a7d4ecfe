import type { AuditReport } from "./audit-report.ts";
import type { Finding } from "./finding.ts";

const placesShown = 3;

/** Prints a report for a terminal: each fault once with the pages that have it, then one line that counts. */
export function reportText(report: AuditReport): string {
  return [...groupsOf(report.findings).map(groupText), checksText(report), countText(report)].join("\n\n");
}

/** Gives the line that counts: pages built, pages audited, errors. */
export function countText({ pages, findings, seconds }: AuditReport): string {
  const counts = [
    `${counted(pages.built, "page")} built`,
    `${pages.audited} audited`,
    counted(findings.length, "error"),
  ];
  return `${counts.join(", ")} (${seconds} s).`;
}

/** The same fault in a layout is on every page: it is told once. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  return [...Map.groupBy(findings, ({ check, rule, what }) => `${check} ${rule} ${what}`).values()];
}

function groupText(group: readonly Finding[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const places = group
    .slice(0, placesShown)
    .map(({ page, place }) => (place === "" ? page : `${page} › ${place}`));
  const more = group.length - places.length;
  return [
    ...places,
    ...(more > 0 ? [`and ${more} more`] : []),
    `  ${first.check} ${first.rule}: ${first.what}`,
    `  Hurts: ${first.hurts}.`,
    `  Fix: ${first.fix}`,
  ].join("\n");
}

function checksText({ checks }: AuditReport): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks
    .map(({ name, pages, findings }) =>
      [name.padEnd(width), counted(pages, "page"), counted(findings, "error")].join("  "),
    )
    .join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
