import { describe, expect, test } from "vitest";
import { terminalOn } from "../../../src/command-line/terminal.ts";

function written(isTTY: boolean) {
  const texts: string[] = [];
  const warnings: string[] = [];
  const stream = (into: string[]) => ({
    isTTY,
    write: (text: string | Uint8Array) => {
      into.push(String(text));
      return true;
    },
  });
  return { terminal: terminalOn(stream(texts), stream(warnings)), texts, warnings };
}

const clear = "\r\u001b[K";

describe("on a terminal", () => {
  test("a bar moves in one line", () => {
    const { terminal, texts } = written(true);
    terminal.progress("Printing PDFs", 1, 2);
    expect(texts).toEqual([`${clear}Printing PDFs ${"█".repeat(15)}${"░".repeat(15)} 1/2`]);
  });

  test("the bar is full at the end", () => {
    const { terminal, texts } = written(true);
    terminal.progress("Printing PDFs", 20, 20);
    expect(texts.join("")).toContain(`${"█".repeat(30)} 20/20`);
  });

  test("a step takes the place of the bar", () => {
    const { terminal, texts } = written(true);
    terminal.progress("Printing PDFs", 20, 20);
    terminal.say("Printed 20 PDFs.");
    expect(texts.at(-1)).toBe(`${clear}Printed 20 PDFs.\n`);
  });
});

describe("elsewhere, as in the log of a build server", () => {
  test("a step is a plain line", () => {
    const { terminal, texts } = written(false);
    terminal.say("Printed 20 PDFs.");
    expect(texts).toEqual(["Printed 20 PDFs.\n"]);
  });

  test("a warning goes to the stream of errors alone", () => {
    const { terminal, texts, warnings } = written(false);
    terminal.warn("There is no PDF.");
    expect({ texts, warnings }).toEqual({ texts: [], warnings: ["There is no PDF.\n"] });
  });

  test("nothing moves", () => {
    const { terminal, texts } = written(false);
    terminal.progress("Printing PDFs", 1, 20);
    expect(texts).toEqual([]);
  });
});
