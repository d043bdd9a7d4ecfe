import { build } from "../src/build/build.ts";
import { buildCommand, exampleBaseUrl, readBuildOptions } from "../src/build/options.ts";
import { terminalListener } from "../src/build/terminal.ts";
import { counted } from "../src/text/counted.ts";
import { door } from "./tools/door.ts";

await door([buildCommand], async (args) => {
  const start = performance.now();
  const options = readBuildOptions(args, process.cwd());
  const { pages, pdfs } = await build(options, terminalListener(process.stdout), ".cache/pdf");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `Done in ${seconds} s: ${counted(pages, "page")} and ${counted(pdfs, "PDF")} in ${options.out}`,
  );
  if (options.pdf && options.baseUrl === exampleBaseUrl) {
    console.log(
      `The PDFs' addresses and QR codes lead to ${exampleBaseUrl}, an example. Give yours with --base-url.`,
    );
  }
  return 0;
});
