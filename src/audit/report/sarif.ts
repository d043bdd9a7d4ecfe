import { posix } from "node:path";
import type { AuditReport } from "../audit-report.ts";
import type { Finding } from "../finding.ts";

/** Makes the report as SARIF 2.1.0, which code hosts show beside the file. */
export function sarif(report: AuditReport): object {
  const all = [
    ...report.findings.map((finding) => ({ finding, justification: undefined })),
    ...report.exceptions.map(({ finding, exception }) => ({ finding, justification: exception.reason })),
  ];
  const rules = new Map<string, Finding>();
  for (const { finding } of all) if (!rules.has(ruleId(finding))) rules.set(ruleId(finding), finding);
  const places = [...rules.keys()];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Klarstandard audit",
            rules: [...rules].map(([id, { fix, affects }]) => ({
              id,
              shortDescription: { text: `Hurts ${affects}.` },
              help: { text: fix },
            })),
          },
        },
        invocations: [{ executionSuccessful: true, endTimeUtc: report.auditedAt }],
        results: all.map(({ finding, justification }) => ({
          ruleId: ruleId(finding),
          ruleIndex: places.indexOf(ruleId(finding)),
          level: "error",
          message: { text: `${finding.what} Hurts ${finding.affects}. Fix: ${finding.fix}` },
          locations: [location(report.site, finding)],
          ...(justification !== undefined && { suppressions: [{ kind: "external", justification }] }),
        })),
      },
    ],
  };
}

function ruleId({ check, rule }: Finding): string {
  return `${check}/${rule}`;
}

function location(site: string, { page, place }: Finding): object {
  const line = Number(/^line (\d+)/.exec(place)?.[1] ?? 1);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(site, page) }, region: { startLine: line } },
    ...(place !== "" && { logicalLocations: [{ fullyQualifiedName: place }] }),
  };
}

/** Where the page lies: its file below the folder, or its address. */
function uriOf(site: string, page: string): string {
  if (/^https?:/.test(site)) return URL.parse(page, site)?.href ?? site;
  const file = page.endsWith("/") ? `${page}index.html` : page;
  return encodeURI(posix.join(site.replaceAll("\\", "/"), file));
}
