import { existsSync } from "node:fs";
import { join } from "node:path";
import { argumentProblem } from "../command-line/index.ts";
import {
  foundFolders,
  holderOfCode,
  type Problem,
  pathText,
  reservedFault,
  schemaFaults,
} from "../load/index.ts";
import { beginning } from "../messages/beginning.ts";
import { municipality } from "../model/index.ts";
import { missingProblem, type Request } from "./arguments.ts";
import { forms, type Kind } from "./forms.ts";
import { municipalityText } from "./municipality-text.ts";
import type { NewFiles } from "./new-file.ts";

const asked = municipality.pick({ id: true, name: true, code: true, region: true, voice: true });

/** Makes the file of a new municipality, or says what the build would refuse. */
export async function newMunicipality(
  { kind, ids, options, problems }: Request,
  content: string,
): Promise<NewFiles> {
  const { name, code, region, voice = "own" } = options;
  const written = { id: ids[0], name, code, region, voice };
  const parsed = asked.safeParse(written);
  return {
    files: parsed.success
      ? [{ path: join(content, parsed.data.id, "index.ts"), text: municipalityText(parsed.data) }]
      : [],
    problems: [
      ...problems,
      ...(await placeProblems(content)),
      ...schemaFaults(asked, written).map((fault) => problemOf(kind, fault)),
      ...reservedProblems(written.id),
      ...(await codeProblems(code, content)),
    ],
  };
}

/** A folder that is not there is made; only one that holds a municipality itself is the wrong one. */
async function placeProblems(content: string): Promise<readonly Problem[]> {
  return existsSync(join(content, "index.ts")) ? (await foundFolders(content)).problems : [];
}

function problemOf(kind: Kind, { code, path, what, fix }: ReturnType<typeof schemaFaults>[number]): Problem {
  const at = pathText(path) === "id" ? "<id>" : `--${pathText(path)}`;
  return code === "KS06" ? missingProblem(at, kind) : argumentProblem(forms.municipality, at, what, fix);
}

function reservedProblems(id: string | undefined): readonly Problem[] {
  const fault = id === undefined ? undefined : reservedFault("municipality", id);
  if (fault === undefined) return [];
  return [argumentProblem(forms.municipality, "<id>", fault.what, beginning.otherId(String(id)))];
}

async function codeProblems(code: string | undefined, content: string): Promise<readonly Problem[]> {
  const holder = code === undefined ? undefined : await holderOfCode(content, code);
  if (code === undefined || holder === undefined) return [];
  const { what, fix } = beginning.codeTaken(holder, code);
  return [argumentProblem(forms.municipality, "--code", what, fix)];
}
