import { describe, expect, test } from "vitest";
import { repairedText } from "../../../../src/format/repaired-text.ts";
import { textFaults } from "../../../../src/load/check/markdown.ts";

const block = ["sections", "cost", "body", 0];

/** The faults of a text as it is written in a file, each with its code, what is wrong and how to mend it. */
function faultsOf(written: string, path: readonly (string | number)[] = block, isMarkdown = true) {
  return textFaults({ path, text: repairedText(written), isMarkdown }).map(
    ({ code, what, fix }) => `${code}: ${what} ${fix}`,
  );
}

describe("prose is prose, whatever sign it begins with or holds", () => {
  test.each([
    "1. marts: første rate\n1. juni: anden rate\n1. september: tredje rate",
    "12. maj er sidste frist.",
    "1. maj\n2. juni",
    "1. gang er gratis.\n2. gang koster 50 kr.",
    "12. Ring til os.\n13. Skriv til os.",
    "1) gælder hele året",
    "> 65 år giver ret til hjælp.",
    "+ 5 timer ved særlige behov.",
    "- 5 grader er for koldt.",
    "-5 grader\n-10 grader",
    "- 5 grader\n- 10 grader",
    "+ 5 timer\n+ 3 timer",
    "+ levering\n- rabat",
    "• En linje alene",
    "#1 er vigtig",
    "# 5 er vigtig",
    "---",
    "***",
    "kl. 9 | 10",
    "Prisen er 50 kr.* om dagen.\n*Gælder fra 2026.",
    "Mad 50 kr.** og vask 60 kr.**",
    "3*4*5 er 2 * 30",
    "*",
    "Skriv til social_adm_nord@lillerup.example",
    "Navn: ____ Dato: ____",
    "Du er <18 år, og 5 < 6 > 4.",
    "Se [§ 85], [1] og [^1].",
    "[",
    "R&D & mere",
    "Mappen \\\\server\\drev",
    "Vejen PÅ” og LILLEÅ’ og CAFÉ…",
    "São Paulo, Ângelo og «voilà…»",
    "Ring: ☎ 12 34 56 78",
    "**Fed** og *kursiv*, [her](/om/) og [der](https://lillerup.example/a_b_c).",
    "\\*Gælder \\[1\\]",
  ])("%j", (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe("markup that a text does not have is refused:", () => {
  test.each([
    ["a heading", "# Ord"],
    ["a heading without a blank", "##Ord"],
    ["an underlined heading", "Pris\n==="],
    ["a heading underlined with dashes", "Pris\n---"],
    ["code", "```ts\nkode\n```"],
    ["a word as code", "Skriv `kode`."],
    ["a picture", "Se ![kort](/kort.png)"],
    ["bold with underscores", "Du __skal__ ringe."],
    ["italics with underscores", "Du _skal_ ringe."],
    ["words that are struck out", "~~Før: 900 kr.~~"],
    ["an address in brackets", "<https://lillerup.example>"],
    ["a mail address in brackets", "Skriv til <post@lillerup.example>."],
    ["a backslash before a sign without meaning", "a\\_b"],
    ["emphasis inside a word", "hjemme**hjælp**"],
    ["emphasis around a blank", "** fed **"],
    ["emphasis that ends after a blank", "**fed **skrift"],
    ["emphasis on two lines", "**fed\nskrift**"],
    ["half a word in italics", "*hjem*mehjælp"],
    ["stars of which some emphasize", "*Fed* og 5 kr.* mere"],
    ["stars of notes that look like emphasis", "*Gælder hverdage. Mad: 60 kr.* om dagen"],
  ])("%s", (_what, text) => {
    expect(faultsOf(text).map((fault) => fault.slice(0, 4))).toEqual(["KS64"]);
  });
});

test("a heading where no section begins is mended by its words alone", () => {
  expect(faultsOf("## Pris", ["complaint", "afterwards", 0])).toEqual([
    'KS64: The text holds the heading "## Pris", whose signs would be printed. Take the signs away: "Pris".',
  ]);
});

describe("HTML is refused:", () => {
  test.each([
    "<div>Ord</div>",
    "Ord</b>",
    "Ord<br/>",
    "<!-- senere -->",
    "4&nbsp;uger",
    "R&amp;D",
    "&#167; 85",
  ])("%s", (text) => {
    expect(faultsOf(text).map((fault) => fault.slice(0, 4))).toEqual(["KS62"]);
  });
});

describe("links of the wrong kind are refused with the right one:", () => {
  test.each([
    ["[ring](tel:+4512345678)", 'Write phone: "12345678" in a contact, and its name in the text.'],
    ["[her](/om os/)", "Write [her](/om%20os/)."],
    ["[her] (/om/)", "Write [her](/om/)."],
    ["[](/om/)", "Write its words between the brackets: [hvor den fører hen](/om/)."],
    ['[her](/om/ "Om os")', "Write [her](/om/), and the title in the text."],
    [
      "[her](//andet.example)",
      "Start a link to a page of this site with / and one to another site with https://.",
    ],
    [
      "[her](javascript:alert)",
      "Start a link to a page of this site with / and one to another site with https://.",
    ],
  ])("%s", (text, mending) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^KS61: /)]);
    expect(faultsOf(text)[0]).toContain(mending);
  });
});

describe("a list or table inside a text is refused with what to write instead:", () => {
  const list =
    "KS65: The text holds a list of 2 lines with signs before them; no one would hear that it is a list.";
  const steps =
    "KS65: The text holds 2 steps with numbers before them; no one would hear that they are steps.";

  test.each([
    "- mad\n- vask",
    "* mad\n* vask",
    "+ mad\n+ vask",
    "•mad\n•vask",
    "-mad\n-vask",
    "o\tmad\no\tvask",
  ])("bullets: %j", (text) => {
    expect(faultsOf(text)).toEqual([`${list} Write { kind: "list", items: ["mad", "vask"] }.`]);
  });

  test("Word's bullets from a font of pictures, with empty lines and with lines that go on", () => {
    expect(faultsOf("Du får:\n\uF0B7\tmad\nog drikke\n\n\uF0A7 vask\n\nRing til os.")).toEqual([
      `${list} Write { kind: "list", intro: "Du får:", items: ["mad og drikke", "vask"] }, "Ring til os.".`,
    ]);
  });

  test.each(["1. Ring\n2. Skriv", "1) Ring\n2) Skriv", "1.\tRing\n\n2.\tSkriv"])("numbers: %j", (text) => {
    expect(faultsOf(text)).toEqual([`${steps} Write { kind: "steps", items: ["Ring", "Skriv"] }.`]);
  });

  test("in an item of a list, in easy read, and in a text of one line", () => {
    const text = "- mad\n- vask.";
    expect(faultsOf(text, [...block, "items", 0])).toEqual([
      `${list} Write each as an item of its own: "mad", "vask.".`,
    ]);
    expect(faultsOf(text, ["summary", 0], false)).toEqual([
      `${list} Write { list: ["mad", "vask."] } as a line of its own.`,
    ]);
    expect(faultsOf(text, ["summary", "who"], false)).toEqual([
      `${list} Write them in one sentence: "mad og vask".`,
    ]);
  });

  test("cells that a table of Word left behind, and lines with bars", () => {
    const table = "KS66: The text holds a table of 2 lines; no one would hear that it is a table.";
    const unknownHead =
      'caption: "UDFYLD: hvad viser tabellen?", head: ["UDFYLD: kolonne 1", "UDFYLD: kolonne 2"]';
    const mending = `Write { kind: "table", ${unknownHead}, rows: [["Mad", "50 kr."], ["Vask", "60 kr."]] }.`;
    expect(faultsOf("Mad\t50 kr.\nVask\t60 kr.")).toEqual([`${table} ${mending}`]);
    expect(faultsOf("Mad | 50 kr.\nVask | 60 kr.")).toEqual([`${table} ${mending}`]);
    expect(faultsOf("| Mad | 50 kr. |\n| Vask | 60 kr. |", ["complaint", "help"])[0]).toContain(
      "Write it as a block of a section: {",
    );
  });
});

describe("letters that cannot be meant are refused by name:", () => {
  test.each([
    ["a\u0007b", "U+0007"],
    ["a\u0000b", "U+0000"],
    ["a\uE000b", "U+E000"],
    ["a\u202Eb", "U+202E"],
    ["a\u2067b", "U+2067"],
    ["a\uD800b", "U+D800"],
    ["a\uFDD0b", "U+FDD0"],
    ["a\u{E0061}b", "U+E0061"],
  ])("%j", (text, name) => {
    const [fault, ...others] = faultsOf(text);
    expect(fault).toMatch(new RegExp(`^KS67: The text holds ${name.replace("+", "\\+")} in "a⟨`));
    expect(others).toEqual([]);
  });

  test.each([
    ["I kÃ¸kkenet", "køkkenet"],
    ["Â§", "§"],
    ["itâ€™s", "it’s"],
    ["pÃƒÂ¥", "på"],
    ["k√∏kken", "køkken"],
  ])("bytes that were read as letters of their own: %s", (text, meant) => {
    expect(faultsOf(text)).toEqual([
      expect.stringMatching(new RegExp(`^KS67: .*encoding\\. Write "${meant}"\\.$`)),
    ]);
  });
});

describe("a text that is printed as it stands", () => {
  const plain = (text: string) => faultsOf(text, ["summary", "who"], false);

  test("holds no emphasis and no heading, because their signs would be printed", () => {
    expect(plain("Du **skal** ringe.")).toEqual([
      'KS63: The stars of **skal** stand in a text that is printed as it stands. Write the words without them: "skal".',
    ]);
    expect(plain("## Pris")).toEqual([expect.stringMatching(/^KS64: /)]);
    expect(plain("Se \\*")).toEqual(["KS64: The backslash before * would be printed. Write * alone."]);
  });

  test.each(["Prisen er 50 kr.* og 60 kr.**", "Hjælp \"døgnet rundt\" & nat \\ 'uge' – 50 % {x} */", "a_b"])(
    "holds every sign of prose: %s",
    (text) => {
      expect(plain(text)).toEqual([]);
    },
  );

  test("may be written on lines that read on as one", () => {
    expect(plain("Du bor i kommunen\nog har brug for hjælp.\nRing til os.")).toEqual([]);
    expect(plain("Mandag 9-15\nTirsdag 9-14")).toEqual([expect.stringMatching(/^KS68: /)]);
  });

  test("keeps the signs of an address", () => {
    expect(plain("https://lillerup.example/__a__/*b*")).toEqual([]);
  });
});
