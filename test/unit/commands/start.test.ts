import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readStartOptions } from "../../../src/commands/start.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

const cwd = resolve("/srv/klarstandard");

test("without options all municipalities of the folder are shown", () => {
  expect(readStartOptions([], cwd)).toEqual({ content: resolve(cwd, "municipalities"), municipalities: [] });
});

test("another folder and some of its municipalities can be named", () => {
  const args = ["--content", "../data", "--municipality=lillerup", "--municipality", "storerup"];
  expect(readStartOptions(args, cwd)).toEqual({
    content: resolve(cwd, "../data"),
    municipalities: ["lillerup", "storerup"],
  });
});

test("the form of the site can be named", () => {
  expect(readStartOptions(["--form", "national"], cwd).form).toBe("national");
  expect(problemsIn(() => readStartOptions(["--form", "nationl"], cwd)).map(problemText)).toEqual([
    `KS93 npm start › --form
  "nationl" is not own or national.
  Fix: Did you mean "national"?`,
  ]);
});

test("an option of the build that would do nothing here is no option", () => {
  expect(problemsIn(() => readStartOptions(["--jobs", "4"], cwd)).map(problemText)).toEqual([
    `KS93 npm start › --jobs
  There is no option --jobs.
  Fix: Write npm start -- [--municipality ID]… [--content DIR] [--form own|national].`,
  ]);
});
