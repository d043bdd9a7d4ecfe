import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

/** The JSON Schema of CycloneDX 1.5 and the two that it refers to, as the OWASP project's own library carries them. */
const [bom, spdx, jsf] = ["bom-1.5", "spdx", "jsf-0.82"].map((name) => {
  // The library exports only what reads them in its own way.
  const file = `node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`;
  const schema = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  return { ...schema, $id: `https://schema.example/${name}.SNAPSHOT.schema.json` };
});

const formats = {
  uri: (text: string) => URL.canParse(text),
  "iri-reference": (text: string) => URL.canParse(text, "https://a.example/") && !/\s/.test(text),
  "date-time": (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text),
  email: (text: string) => /^\S+@\S+$/.test(text),
  "idn-email": (text: string) => /^\S+@\S+$/.test(text),
};
const ajv = new Ajv({ strict: false, allErrors: true, formats, schemas: [spdx ?? {}, jsf ?? {}] });
const isBom = ajv.compile(bom ?? {});

/** Says what is wrong with a list of parts by the official schema; empty when nothing is. */
export function cyclonedxFaults(list: unknown): readonly string[] {
  if (isBom(list)) return [];
  return (isBom.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
