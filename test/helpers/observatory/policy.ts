import type { Answer } from "./answer.ts";
import type { Result } from "./modifiers.ts";

const everywhere = [
  "*",
  "http:",
  "https:",
  "ftp:",
  ...["http", "https"].flatMap((scheme) => [`${scheme}://*`, `${scheme}://*.*`]),
];
const unsafe = [...everywhere, "'unsafe-inline'", "data:"];

type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy; a directive that stands twice makes it invalid. */
function parsed(text: string): Policy | undefined {
  const directives = text
    .split(";")
    .map((part) => part.trim().toLowerCase().split(/\s+/))
    .filter(([name]) => name !== "");
  const policy = new Map(
    directives.map(([name = "", ...sources]) => [name, sources.length > 0 ? sources : ["'none'"]]),
  );
  return policy.size === directives.length && text.length >= 6 ? policy : undefined;
}

/** Gives the directives of the policy in the header; none where there is none, or one that cannot be read. */
export const policyOf = ({ headers }: Answer): Policy =>
  parsed(headers.get("content-security-policy") ?? "") ?? new Map();

/** Weighs the policy by the rules of src/analyzer/tests/csp.js and src/analyzer/cspParser.js, the worst first. */
export function policyResult({ headers, html }: Answer): Result {
  const text = headers.get("content-security-policy");
  if (text?.includes(",") || /<meta[^>]+content-security-policy/i.test(html))
    throw new Error("How several policies work together is not weighed here.");
  if (text === null) {
    const isReported = headers.has("content-security-policy-report-only");
    return isReported ? "csp-not-implemented-but-reporting-enabled" : "csp-not-implemented";
  }
  const policy = parsed(text);
  if (policy === undefined) return "csp-header-invalid";

  const sourcesOf = (name: string) => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const [scripts, styles, objects] = [
    bare(sourcesOf("script-src")),
    bare(sourcesOf("style-src")),
    sourcesOf("object-src"),
  ];
  const passive = ["img-src", "media-src"];
  const active = [...policy].filter(([name]) => ![...passive, "script-src"].includes(name));
  const hasAny = (sources: readonly string[], words: readonly string[]) =>
    sources.some((one) => words.includes(one));
  const isOpen = (source: string) => /^(http|ftp):/.test(source);
  const faults: readonly (readonly [Result, boolean])[] = [
    ["csp-header-invalid", scripts.includes("'strict-dynamic'") && !scripts.some(isNamed)],
    ["csp-implemented-with-unsafe-inline", hasAny(scripts, unsafe) || hasAny(objects, everywhere)],
    ["csp-implemented-with-insecure-scheme", [...active.flatMap(([, all]) => all), ...scripts].some(isOpen)],
    ["csp-implemented-with-unsafe-eval", [...scripts, ...styles].includes("'unsafe-eval'")],
    [
      "csp-implemented-with-insecure-scheme-in-passive-content-only",
      passive.flatMap((name) => policy.get(name) ?? policy.get("default-src") ?? []).some(isOpen),
    ],
    ["csp-implemented-with-unsafe-inline-in-style-src-only", hasAny(styles, unsafe)],
    ["csp-implemented-with-no-unsafe-default-src-none", policy.get("default-src")?.join() === "'none'"],
  ];
  return faults.find(([, isSo]) => isSo)?.[0] ?? "csp-implemented-with-no-unsafe";
}

/** A nonce or a hash names one script. */
const isNamed = (source: string): boolean => /^'(nonce|sha256|sha384|sha512)-/.test(source);

/** Leaves out what browsers pass over beside a nonce or a hash. */
function bare(sources: readonly string[]): readonly string[] {
  if (!sources.some(isNamed)) return sources;
  const isDynamic = sources.includes("'strict-dynamic'");
  return sources.filter(
    (source) =>
      source !== "'unsafe-inline'" &&
      !(isDynamic && (source === "'self'" || /^(https?:|ftp:|\*)/.test(source))),
  );
}
