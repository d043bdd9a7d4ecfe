import { ProblemsError } from "../src/load/index.ts";
import { newRecord } from "../src/scaffold/index.ts";

try {
  const today = new Date().toISOString().slice(0, 10);
  const { written, next } = await newRecord(process.argv.slice(2), today);
  for (const file of written) console.log(`Wrote ${file}`);
  console.log(next);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
