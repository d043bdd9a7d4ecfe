import type { DrillLimits } from "../limits.ts";
import { DrillLog, type DrillReport } from "../report.ts";
import { edits } from "./edits.ts";
import { editGround } from "./ground.ts";

const shown = 5;

/**
 * Edits an invented country and the engine again and again, each kind of edit in turn, and builds after each with all that
 * is kept of before and once with nothing: the same bytes must come of both.
 */
export async function editDrill({ tries, seed }: DrillLimits): Promise<DrillReport> {
  const log = new DrillLog();
  const ground = await editGround(seed);
  try {
    const kinds = ground.random.shuffled(Object.entries(edits));
    let done = 0;
    for (let turn = 0; done < tries; turn += 1) {
      const [kind, edit] = kinds[turn % kinds.length] ?? [];
      const what = kind === undefined ? undefined : await edit?.(ground);
      if (kind === undefined || what === undefined) continue;
      done += 1;
      const told = `edit ${done} (${kind}: ${what}, seed ${seed})`;
      try {
        const differing = await ground.differing();
        if (differing.length === 0) log.good(`${kind}: the same bytes`);
        else log.wrong(`${told}: ${differing.length} files differ: ${differing.slice(0, shown).join(", ")}`);
      } catch (error) {
        log.wrong(`${told}: ${String(error)}`);
      }
    }
    return log.report(
      `${tries} random edits, and after each a build with what is kept and one without (seed ${seed}):`,
    );
  } finally {
    await ground.remove();
  }
}
