import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";

/** The JSON Schema of SARIF 2.1.0 (OASIS), as Microsoft's SDK for SARIF carries it. */
const {
  id: _id,
  $schema: _draft,
  ...schema
} = schemaOf("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

// The schema is of draft 4, whose keywords in it are those of today but for the two that are left out above; one of its patterns is
// none with the u flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat(
  "uri-reference",
  (text: string) => URL.canParse(text, "https://a.example/") && !/\s/.test(text),
);
ajv.addFormat("date-time", (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text));
const isSarif = ajv.compile(schema);

/** Says what is wrong with a SARIF log by the official schema; empty when nothing is. */
export function sarifFaults(log: unknown): readonly string[] {
  if (isSarif(log)) return [];
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

function schemaOf(name: string): Record<string, unknown> {
  const file = createRequire(import.meta.url).resolve(name);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}
