import { asksForHelp, type RunnableCommand, terminalOn } from "../../src/command-line/index.ts";
import { didYouMean } from "../../src/load/index.ts";
import { program } from "../../src/messages/program.ts";
import { browserForPackage } from "../setup/browser-for-package.mjs";
import { runCommand } from "./run-command.ts";

/** A command of the package. */
interface PackageCommand {
  readonly load: () => Promise<RunnableCommand>;
  /** Whether it drives a browser when it is asked for this. */
  readonly needsBrowser?: (args: readonly string[]) => boolean;
}

/** The commands of the package by their names. */
export const packageCommands: Readonly<Record<string, PackageCommand>> = {
  start: { load: () => import("../../src/commands/start.ts") },
  build: {
    load: () => import("../../src/commands/build.ts"),
    needsBrowser: (args) => !args.includes("--no-pdf"),
  },
  worker: { load: () => import("../../src/commands/worker.ts"), needsBrowser: () => true },
  merge: { load: () => import("../../src/commands/merge.ts"), needsBrowser: () => true },
  new: { load: () => import("../../src/commands/new.ts") },
  review: { load: () => import("../../src/commands/review.ts") },
  trace: { load: () => import("../../src/commands/trace.ts") },
  audit: { load: () => import("../../src/commands/audit.ts"), needsBrowser: () => true },
  verify: { load: () => import("../../src/commands/verify-pdf.ts") },
  migrate: { load: () => import("../../src/commands/migrate.ts") },
  "publish:back": { load: () => import("../../src/commands/publish-back.ts") },
};

/** Runs a command of the package, or says which there are. */
export async function runPackageCommand(name = "--help", args: readonly string[] = []): Promise<void> {
  const terminal = terminalOn(process.stdout, process.stderr);
  const command = Object.hasOwn(packageCommands, name) ? packageCommands[name] : undefined;
  if (command === undefined) {
    const names = Object.keys(packageCommands);
    if (asksForHelp([name])) {
      terminal.say(program.commands(names));
      return;
    }
    const { what, fix } = program.noCommand(name, names);
    terminal.warn(`${what} ${didYouMean(name, names, fix)}`);
    process.exitCode = 1;
    return;
  }
  const { needsBrowser = () => false, load } = command;
  if (needsBrowser(args) && !asksForHelp(args) && !(await browserForPackage())) return;
  await runCommand(await load(), args);
}
