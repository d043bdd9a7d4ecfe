import { build } from "../src/build/build.ts";
import { isExpected } from "../src/build/expected-error.ts";
import { exampleBaseUrl, readBuildOptions } from "../src/build/options.ts";
import { terminalListener } from "../src/build/terminal.ts";

try {
  const start = performance.now();
  const options = readBuildOptions(process.argv.slice(2), process.cwd());
  const { pages, pdfs } = await build(options, terminalListener(process.stdout), ".cache/pdf");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Done in ${seconds} s: ${pages} pages and ${pdfs} PDFs in ${options.out}`);
  if (options.pdf && options.baseUrl === exampleBaseUrl) {
    console.log(
      `The PDFs' addresses and QR codes lead to ${exampleBaseUrl}, an example. Give yours with --base-url.`,
    );
  }
} catch (error) {
  if (!isExpected(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
