import { serve } from "../src/build/serve.ts";
import { readServeOptions, startCommand } from "../src/build/serve-options.ts";
import { door } from "./tools/door.ts";

await door([startCommand], async (args) => {
  const options = readServeOptions(args, process.cwd());
  return serve(options, 8080, { say: (line) => console.log(line), warn: (text) => console.error(text) });
});
