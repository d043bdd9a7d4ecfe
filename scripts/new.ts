import { newCommands, newRecord } from "../src/scaffold/index.ts";
import { door } from "./tools/door.ts";

await door(newCommands, async (args) => {
  const today = new Date().toISOString().slice(0, 10);
  const { written, next } = await newRecord(args, today);
  for (const file of written) console.log(`Wrote ${file}`);
  console.log(next);
  return 0;
});
