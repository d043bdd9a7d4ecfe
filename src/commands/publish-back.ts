import { resolve } from "node:path";
import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { help } from "../messages/help.ts";
import { output } from "../messages/publish.ts";
import { stepBack } from "../publish/step-back.ts";

/** What `npm run publish:back` takes. */
const publishBackCommand = {
  name: "npm run publish:back",
  does: help.publishBack,
  options: {
    out: { value: "LINK", does: help.publishBackOut },
  },
} as const satisfies Command;

/** The forms of `npm run publish:back`. */
export const forms: readonly Command[] = [publishBackCommand];

/** Has the link lead to the site before, and says so. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, problems } = readArguments(publishBackCommand, args);
  throwIfAny(problems);
  const out = resolve(process.cwd(), values.out ?? "_site");
  terminal.say(output.steppedBack(out, await stepBack(out)));
  return 0;
}
