import { isExpected } from "../src/build/expected-error.ts";
import { readBuildOptions } from "../src/build/options.ts";
import { serve } from "../src/build/serve.ts";

try {
  const options = readBuildOptions(process.argv.slice(2), process.cwd());
  await serve(options, 8080, (line) => console.log(line));
} catch (error) {
  if (!isExpected(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
