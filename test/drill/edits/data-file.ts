import { readFile, writeFile } from "node:fs/promises";

/** Data of a file of an invented country, as it is written there. */
export type Data = Record<string, unknown>;

const body = /(?<=^export default )[\s\S]*(?= satisfies )/m;

/** Changes the data of a file of an invented country, which is written as JSON. */
export async function changeData(file: string, change: (data: Data) => void): Promise<void> {
  const text = await readFile(file, "utf8");
  const [written] = body.exec(text) ?? [];
  if (written === undefined) throw new Error(`${file} holds no data.`);
  const data = JSON.parse(written) as Data;
  change(data);
  await writeFile(
    file,
    text.replace(body, () => JSON.stringify(data, null, 2)),
  );
}
