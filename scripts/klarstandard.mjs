#!/usr/bin/env node
// The command of the package: plain JavaScript, so that an old Node says what is wrong instead of failing.
import { tooOldForPackage } from "../src/messages/set-up.js";

const [name, ...args] = process.argv.slice(2);
const isOld = Number(process.versions.node.split(".")[0]) < 24;

if (isOld) {
  console.error(tooOldForPackage(process.versions.node));
  process.exitCode = 1;
} else {
  const { runPackageCommand } = await import("./tools/package-command.ts");
  await runPackageCommand(name, args);
}
