import { join } from "node:path";
import { argumentProblem, usage } from "../command-line/index.ts";
import { didYouMean, foundFolders, type Problem, reservedFault, schemaFaults } from "../load/index.ts";
import { beginning } from "../messages/beginning.ts";
import { standard } from "../model/index.ts";
import { missingProblem, type Request } from "./arguments.ts";
import { easyReadText } from "./easy-read-text.ts";
import { forms } from "./forms.ts";
import type { NewFiles } from "./new-file.ts";
import { standardText } from "./standard-text.ts";

/** Makes the files of a new standard and its easy-read edition, or says what the build would refuse. */
export async function newStandard(request: Request, content: string, today: string): Promise<NewFiles> {
  const [place, id] = request.ids;
  const title = request.options["title"]?.trim() ?? "";
  const problems = [
    ...request.problems,
    ...(await placeProblems(place, content)),
    ...idProblems(id, place),
    ...(title === "" ? [missingProblem("--title", "standard")] : []),
  ];
  if (place === undefined || id === undefined) return { files: [], problems };
  const record = { id, title, revision: `${today.slice(0, 4)}-1`, seen: today };
  return {
    files: [
      { path: join(content, place, "standards", `${id}.ts`), text: standardText(record) },
      { path: join(content, place, "easy-read", `${id}.ts`), text: easyReadText(record) },
    ],
    problems,
  };
}

function idProblems(id: string | undefined, municipality: string | undefined): readonly Problem[] {
  if (id === undefined) return [missingProblem("<id>", "standard")];
  const reserved = reservedFault("standard", id, municipality);
  const faults = [
    ...schemaFaults(standard.shape.id, id),
    ...(reserved === undefined ? [] : [{ ...reserved, fix: beginning.otherId(id) }]),
  ];
  return faults.map(({ what, fix }) => argumentProblem(forms.standard, "<id>", what, fix));
}

async function placeProblems(place: string | undefined, content: string): Promise<readonly Problem[]> {
  if (place === undefined) return [missingProblem("<municipality>", "standard")];
  const { folders, problems } = await foundFolders(content);
  const names = folders.map(({ name }) => name);
  if (names.length === 0) return problems;
  if (names.includes(place)) return [];
  const { what, fix } = beginning.noMunicipality(place, names, usage(forms.municipality));
  return [argumentProblem(forms.standard, "<municipality>", what, didYouMean(place, names, fix))];
}
