import { join } from "node:path";
import { didYouMean, foundFolders, type Problem, ProblemsError, schemaFaults } from "../load/index.ts";
import { standard } from "../model/index.ts";
import { argumentProblem, missingProblem, type Request } from "./arguments.ts";
import { easyReadText } from "./easy-read-text.ts";
import type { NewFile } from "./new-file.ts";
import { standardText } from "./standard-text.ts";
import { usage } from "./usage.ts";

/**
 * Makes the files of a new standard and its easy-read edition.
 *
 * @throws {ProblemsError} with every argument that is missing or wrong, and when the municipality does not exist.
 */
export async function newStandard(
  request: Request,
  content: string,
  today: string,
): Promise<readonly NewFile[]> {
  const [place, id] = request.ids;
  const title = request.options["title"]?.trim() ?? "";
  const problems = [
    ...request.problems,
    ...(await placeProblems(place, content)),
    ...idProblems(id),
    ...(title === "" ? [missingProblem("--title", "standard")] : []),
  ];
  if (problems.length > 0 || place === undefined || id === undefined) throw new ProblemsError(problems);
  const record = { id, title, edition: `${today.slice(0, 4)}-1`, seen: today };
  return [
    { path: join(content, place, "standards", `${id}.ts`), text: standardText(record) },
    { path: join(content, place, "easy-read", `${id}.ts`), text: easyReadText(record) },
  ];
}

function idProblems(id: string | undefined): readonly Problem[] {
  return id === undefined
    ? [missingProblem("<id>", "standard")]
    : schemaFaults(standard.shape.id, id).map(({ what, fix }) => argumentProblem("<id>", what, fix));
}

async function placeProblems(place: string | undefined, content: string): Promise<readonly Problem[]> {
  if (place === undefined) return [missingProblem("<municipality>", "standard")];
  const { folders, problems } = await foundFolders(content);
  const names = folders.map(({ name }) => name);
  if (names.length === 0) return problems;
  if (names.includes(place)) return [];
  const what = `There is no municipality "${place}". Known: ${names.join(", ")}.`;
  return [
    argumentProblem("<municipality>", what, didYouMean(place, names, `Begin it: ${usage.municipality}.`)),
  ];
}
