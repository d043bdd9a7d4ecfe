import { existsSync, lstatSync } from "node:fs";
import { isAsListed, manifestOf } from "../manifest/index.ts";
import { output } from "../messages/publish.ts";
import { outPlace, outProblem } from "./out-place.ts";
import { earlierSites, lead } from "./swap.ts";
import { leaveWorkshop, lockedWorkshop, told } from "./workshop.ts";

/**
 * Has a link of ours lead to the site before the one that it leads to, in one step; gives that site's folder. The newer
 * one stays until the next build.
 *
 * @throws {ProblemsError} where `out` is no link that a build made, there is no site before, that one is not whole, or a
 * build is at work there.
 */
export async function stepBack(out: string): Promise<string> {
  try {
    if (!existsSync(out) || !lstatSync(out).isSymbolicLink())
      throw outProblem(out, output.noLinkToStepBack());
    const place = await outPlace(out, { asLink: true });
    if (typeof place.way === "string") throw outProblem(out, output.noLinkToStepBack());
    const lock = await lockedWorkshop(out, place);
    try {
      const [before] = earlierSites(place.way, place.live);
      if (before === undefined) throw outProblem(out, output.nothingBefore());
      if (!(await isAsListed(before, (await manifestOf(before)) ?? new Map())))
        throw outProblem(out, output.brokenBefore(before));
      lead(place, place.way, before);
      return before;
    } finally {
      leaveWorkshop(place, lock);
    }
  } catch (cause) {
    throw told(cause, out);
  }
}
