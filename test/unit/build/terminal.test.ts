import { describe, expect, test } from "vitest";
import { terminalListener } from "../../../src/build/terminal.ts";

function heard(isTTY: boolean) {
  const written: string[] = [];
  const listener = terminalListener({
    isTTY,
    write: (text: string | Uint8Array) => {
      written.push(String(text));
      return true;
    },
  });
  return { listener, written };
}

const clear = "\r\u001b[K";

describe("on a terminal", () => {
  test("a bar moves in one line", () => {
    const { listener, written } = heard(true);
    listener.progress("Printing PDFs", 1, 2);
    expect(written).toEqual([`${clear}Printing PDFs ${"█".repeat(15)}${"░".repeat(15)} 1/2`]);
  });

  test("the bar is full at the end", () => {
    const { listener, written } = heard(true);
    listener.progress("Printing PDFs", 20, 20);
    expect(written.join("")).toContain(`${"█".repeat(30)} 20/20`);
  });

  test("a step takes the place of the bar", () => {
    const { listener, written } = heard(true);
    listener.progress("Printing PDFs", 20, 20);
    listener.step("Printed 20 PDFs.");
    expect(written.at(-1)).toBe(`${clear}Printed 20 PDFs.\n`);
  });
});

describe("elsewhere, as in the log of a build server", () => {
  test("a step is a plain line", () => {
    const { listener, written } = heard(false);
    listener.step("Printed 20 PDFs.");
    expect(written).toEqual(["Printed 20 PDFs.\n"]);
  });

  test("nothing moves", () => {
    const { listener, written } = heard(false);
    listener.progress("Printing PDFs", 1, 20);
    expect(written).toEqual([]);
  });
});
