import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { easyRead, municipality, standard } from "../src/model/index.ts";

const folder = "_schema";
const schemas = { municipality, standard, "easy-read": easyRead };

await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = join(folder, `${name}.schema.json`);
  await writeFile(
    file,
    `${JSON.stringify(z.toJSONSchema(schema, { io: "input", reused: "ref" }), null, 2)}\n`,
  );
  console.log(file);
}
