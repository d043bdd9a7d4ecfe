import { join } from "node:path";
import { type Problem, ProblemsError, pathText, schemaFaults } from "../load/index.ts";
import { municipality } from "../model/index.ts";
import { argumentProblem, missingProblem, type Request } from "./arguments.ts";
import { municipalityText } from "./municipality-text.ts";
import type { NewFile } from "./new-file.ts";

const asked = municipality.pick({ id: true, name: true, code: true, region: true });

/**
 * Makes the file of a new municipality.
 *
 * @throws {ProblemsError} with every argument that is missing or that the model refuses.
 */
export function newMunicipality({ ids, options, problems }: Request, content: string): readonly NewFile[] {
  const { name, code, region } = options;
  const written = { id: ids[0], name, code, region };
  const parsed = asked.safeParse(written);
  if (!parsed.success || problems.length > 0) {
    throw new ProblemsError([...problems, ...schemaFaults(asked, written).map(problemOf)]);
  }
  return [{ path: join(content, parsed.data.id, "index.ts"), text: municipalityText(parsed.data) }];
}

function problemOf({ code, path, what, fix }: ReturnType<typeof schemaFaults>[number]): Problem {
  const at = pathText(path) === "id" ? "<id>" : `--${pathText(path)}`;
  return code === "KS06" ? missingProblem(at, "municipality") : argumentProblem(at, what, fix);
}
