import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { stagePackage } from "./package/stage.ts";

const root = resolve(import.meta.dirname, "..");
const into = resolve(process.argv[2] ?? ".");
const staged = await stagePackage(root);
const { stdout } = await promisify(execFile)("npm", ["pack", staged, "--pack-destination", into]);
process.stdout.write(stdout);
