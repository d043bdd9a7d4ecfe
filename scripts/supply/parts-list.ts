import { BrowserMissingError, browserVersion, findBrowser } from "../../src/browser/index.ts";
import { veraPdf } from "../../src/pdf/verify/index.ts";
import { UserError } from "../../src/report/user-error.ts";
import type { Npm } from "./npm.ts";

/** One part in the list, as CycloneDX 1.5 writes it. */
export interface Part {
  readonly "bom-ref": string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

/** A list of parts (SBOM) in CycloneDX 1.5. */
export interface PartsList {
  readonly metadata: { readonly component: Part };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Thrown where npm gave no list. */
export class NoPartsError extends UserError {
  override readonly name = "NoPartsError";
}

/**
 * Lists every part: the packages of the lock file with their hashes, by npm; and what comes from elsewhere, veraPDF and
 * the browser of this machine, where it has one.
 */
export async function partsList(npm: Npm): Promise<PartsList> {
  const kind = ["--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
  const { json, errors } = await npm("sbom", ...kind);
  if (json === undefined) throw new NoPartsError(`npm listed no parts: ${errors.trim()}`);
  const list = json as PartsList;
  const others = [veraPdfPart, ...(await browserPart())];
  const root = list.metadata.component;
  return {
    ...list,
    // npm calls it by its folder.
    metadata: { ...list.metadata, component: { ...root, name: root["bom-ref"].split("@")[0] ?? root.name } },
    components: [...list.components, ...others],
    dependencies: [
      ...list.dependencies.map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn:
          ref === root["bom-ref"] ? [...dependsOn, ...others.map((part) => part["bom-ref"])] : dependsOn,
      })),
      ...others.map((part) => ({ ref: part["bom-ref"], dependsOn: [] })),
    ],
  };
}

const purl = `pkg:maven/org.verapdf.apps/greenfield-apps@${veraPdf.version}`;
const veraPdfPart = {
  "bom-ref": purl,
  type: "application",
  group: "org.verapdf.apps",
  name: "greenfield-apps",
  version: veraPdf.version,
  scope: "optional",
  description: "veraPDF, which validates the PDFs (npm run verify:pdf)",
  purl,
  hashes: [{ alg: "SHA-256", content: veraPdf.sha256 }],
};

async function browserPart(): Promise<readonly Part[]> {
  try {
    const version = await browserVersion(await findBrowser());
    const browser = { name: "Chromium", version, type: "application" };
    return [{ "bom-ref": `chromium@${version.replaceAll(/[^\w.]+/g, "-")}`, ...browser }];
  } catch (error) {
    // A machine that prints nothing has none.
    if (error instanceof BrowserMissingError) return [];
    throw error;
  }
}
