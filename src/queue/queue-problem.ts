import { ProblemsError } from "../load/index.ts";
import type { Advice } from "../messages/message.ts";

/** Makes the error of a queue or a store that cannot be used; `place` names it without its password. */
export function queueProblem(place: string, { what, fix }: Advice): ProblemsError {
  return new ProblemsError([{ code: "KS126", file: place, at: "", what, fix }]);
}
