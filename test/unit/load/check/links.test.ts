import { describe, expect, test } from "vitest";
import { repairedText } from "../../../../src/format/repaired-text.ts";
import { textFaults } from "../../../../src/load/check/markdown.ts";

const path = ["sections", "cost", "body", 0];

const faultsOf = (written: string) =>
  textFaults({ path, text: repairedText(written), isMarkdown: true }).map(
    ({ code, what, fix }) => `${code}: ${what} ${fix}`,
  );

describe("links that lead to no website and no mailbox are refused:", () => {
  test.each([
    ["https:", "names no website"],
    ["https:alert(1)", "names no website"],
    ["https://localhost/", "names no website"],
    ["HTTPS:/lillerup.example", "names no website"],
    ["https://anna:hemmeligt@lillerup.example/", "holds a name and a password"],
    ["mailto:", "more or less than one mailbox"],
    ["mailto:anna", "more or less than one mailbox"],
    ["mailto:a@lillerup.example,b@lillerup.example", "more or less than one mailbox"],
    ["mailto:a@lillerup.example?bcc=b@andet.example", "more or less than one mailbox"],
  ])("%s", (target, what) => {
    expect(faultsOf(`Se [her](${target}).`)).toEqual([expect.stringMatching(/^KS61: /)]);
    expect(faultsOf(`Se [her](${target}).`)[0]).toContain(what);
  });

  test("a letter may have a subject", () => {
    expect(faultsOf("[Skriv](mailto:post@lillerup.example?subject=Klage&body=Hej)")).toEqual([]);
  });
});

describe("nothing around a link hides it from the check:", () => {
  const hidings = [
    "~~~\nX\n~~~",
    "```\nX\n```",
    "    X",
    "\tX",
    "</div>\nX",
    "<div>\nX",
    "<div\nX",
    "<?\nX",
    "<!--\nX",
    "<![CDATA[\nX",
    "> X",
    "- X",
    "1. X",
    "| a |\n|---|\n| X |",
    "[a]: /om/\nX",
    "\\\nX",
    "*X*",
    "***X***",
    "a\vX",
    "a\fX",
  ];
  const targets = [
    "search-ms:query=evil",
    "ftp://evil.example/",
    "//evil.example/",
    "http:evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "\\\\evil.example",
  ];

  test.each(hidings)("%j", (hiding) => {
    for (const target of targets) {
      const faults = faultsOf(hiding.replace("X", `[x](${target})`));
      expect([target, faults.filter((fault) => fault.startsWith("KS61: ")).length]).toEqual([target, 1]);
    }
  });
});
