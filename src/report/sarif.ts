import { telling } from "../messages/telling.ts";
import type { Finding, Place } from "./finding.ts";
import { whatText } from "./text.ts";

/** A finding that is let pass, with the reason. */
export interface LetPass<Told extends Finding = Finding> {
  readonly finding: Told;
  readonly reason: string;
}

/** What a run found, for SARIF. */
export interface SarifRun<Told extends Finding = Finding> {
  /** The name of the program. */
  readonly tool: string;
  readonly findings: readonly Told[];
  readonly letPass?: readonly LetPass<Told>[];
  /** The moment of the run, ISO 8601 in UTC; left out where the run depends on no clock. */
  readonly endedAt?: string;
  /** Gives the address or the file of a page by its site path. */
  readonly uriOf?: (page: string) => string;
  /** Gives what a finding tells beyond what SARIF has a place for, such as its criterion; what is undefined is left out. */
  readonly propertiesOf?: (finding: Told) => object;
}

/** Makes a report as SARIF 2.1.0, which code hosts show beside the line of the file. */
export function sarif<Told extends Finding>(run: SarifRun<Told>): object {
  const { tool, findings, letPass = [], endedAt, uriOf = (page) => page, propertiesOf } = run;
  const all = [
    ...findings.map((finding) => ({ finding, reason: undefined })),
    ...letPass.map(({ finding, reason }) => ({ finding, reason })),
  ];
  const rules = new Map(all.toReversed().map(({ finding }) => [finding.code, finding]));
  const codes = [...rules.keys()].toSorted();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool, rules: codes.flatMap((code) => ruleOf(rules.get(code))) } },
        ...(endedAt !== undefined && {
          invocations: [{ executionSuccessful: true, endTimeUtc: endedAt }],
        }),
        results: all.map(({ finding, reason }) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: finding.severity,
          message: { text: messageOf(finding) },
          locations: [locationOf(finding.place, uriOf)],
          ...(propertiesOf !== undefined && { properties: propertiesOf(finding) }),
          ...(reason !== undefined && { suppressions: [{ kind: "external", justification: reason }] }),
        })),
      },
    ],
  };
}

function ruleOf(finding: Finding | undefined): object[] {
  if (finding === undefined) return [];
  const { code, title, why, fix } = finding;
  return [{ id: code, shortDescription: { text: title ?? why }, help: { text: fix } }];
}

function messageOf(finding: Finding): string {
  const { title, why, fix } = finding;
  const what = whatText(finding);
  return [title === undefined ? what : `${title}: ${what}`, why, `${telling.fix()}: ${fix}`].join(" ");
}

function locationOf(place: Place, uriOf: (page: string) => string): object {
  const [uri, line] =
    "page" in place
      ? [uriOf(place.page), Number(/^lin(?:e|je) (\d+)/.exec(place.at)?.[1] ?? 1)]
      : [encodeURI(place.file), place.line ?? 1];
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine: line } },
    ...(place.at !== "" && { logicalLocations: [{ fullyQualifiedName: place.at }] }),
  };
}
