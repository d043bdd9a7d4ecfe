import fc from "fast-check";

/** One change of a file: which kind, and where and with what, as numbers that are taken modulo what there is. */
interface Mutation {
  readonly kind: keyof typeof kinds;
  readonly place: number;
  readonly other: number;
}

/** One trial: which file is changed, and how. */
export interface DataTrial {
  readonly file: number;
  readonly mutations: readonly Mutation[];
}

const depths = [3, 60, 700, 2000, 20_000];

/** What is neither data nor harmless, or both. */
const code = [
  "f()",
  "...rest",
  "/x/",
  "/`/",
  "1 / 2",
  "`a$\u007Bb}`",
  "import('fs')",
  "() => 1",
  "<!--",
  "-->",
  "as const",
  "as any",
  "satisfies X",
  "A<B<C",
  "?.",
  "await",
  "else",
  "/*",
  "*/",
  "`",
  "'",
  '"',
  "\\",
  "#!",
  ";",
  ",,",
  "\u2028",
  "\r",
  "\0",
  "\uFEFF",
];

const numbers = [
  "0",
  "-0",
  "-1",
  "1e-300",
  "1e21",
  "1e400",
  "0.005",
  "NaN",
  "Infinity",
  "0x1F",
  "10n",
  "010",
  "9007199254740993",
];

const keys = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "length",
  "then",
  '"\\u001b[2J"',
  '"a\\nb"',
  "edition",
  "shared",
];

const texts = [
  "",
  " ",
  "\\u0000",
  "a\\ud800b",
  "\\u001b[2J",
  "\\u202eord",
  "\\u3164",
  "\\u200b",
  "\\ue000",
  "a\\u000bb",
  "漢字 📞",
  "I kÃ¸kkenet",
  "<script>alert(1)</script>",
  "</div>\\n[x](ftp://evil.example/)",
  "~~~\\n[x](search-ms:a)\\n~~~",
  "[x](javascript:alert(1))",
  "[x](/findes/ikke/)",
  "[".repeat(500),
  "*".repeat(2000),
  "**a ".repeat(500),
  "[a](".repeat(500),
  "\\\\".repeat(999),
  "ord ".repeat(20_000),
  "a\\n".repeat(5000),
  "| a | b |\\n".repeat(500),
  "https:alert(1)",
  "https://a:b@c.example/",
  "UDFYLD: noget",
  "not-stated",
  "2026-02-30",
  "0001-01-01",
  "x".repeat(240),
];

/** What can be done to the text of a file. */
const kinds = {
  cut: (text, { place, other }) => without(text, place % (text.length + 1), other % 40),
  double: (text, { place, other }) => {
    const at = place % (text.length + 1);
    return inserted(text, at, text.slice(at, at + (other % 400)));
  },
  end: (text, { place }) => text.slice(0, place % (text.length + 1)),
  letter: (text, { place, other }) =>
    inserted(text, place % (text.length + 1), String.fromCharCode(other % 0x3_00)),
  code: (text, { place, other }) => inserted(text, place % (text.length + 1), picked(code, other)),
  value: (text, { place, other }) =>
    replaced(text, /(?<=: )[^,\n]+(?=,?\n)/g, place, () => picked(code, other)),
  text: (text, { place, other }) =>
    replaced(text, /"(?:[^"\\\n]|\\.)*"/g, place, () => `"${picked(texts, other)}"`),
  number: (text, { place, other }) =>
    replaced(text, /(?<=[:[] ?)\d+(?:\.\d+)?\b|"\d+"/g, place, () => picked(numbers, other)),
  key: (text, { place, other }) => replaced(text, /[a-zA-Z]+(?=: )/g, place, () => picked(keys, other)),
  swap: (text, { place, other }) => {
    const values = text.match(/"(?:[^"\\\n]|\\.)*"/g) ?? ['""'];
    return replaced(text, /(?<=: )[^,\n]+(?=,?\n)/g, place, () => picked(values, other));
  },
  nest: (text, { place, other }) =>
    replaced(text, /"(?:[^"\\\n]|\\.)*"/g, place, (value) => {
      const [open, close] = picked(
        [
          ["[", "]"],
          ["{a:", "}"],
          ["(", ")"],
          ["`$\u007B", "}`"],
          ["", "+''"],
          ["- ", ""],
          ["a=>", ""],
          ["[/[/,", "]"],
        ] as const,
        other,
      );
      const depth = picked(depths, place);
      return open.repeat(depth) + value + close.repeat(depth);
    }),
  constants: (text, { place, other }) => {
    const step = picked(["[b,b,b,b,b,b,b,b,b,b]", "b+b", "{ a: b, c: b }", "b"], other);
    const chain = Array.from(
      { length: picked([4, 9, 30, 400], place) },
      (_, at) => `const k${at + 1} = ${step.replaceAll("b", `k${at}`)};\n`,
    );
    const last = `k${chain.length}`;
    return `const k0 = "ord";\n${chain.join("")}${replaced(text, /"(?:[^"\\\n]|\\.)*"/g, place, () => last)}`;
  },
  many: (text, { place, other }) =>
    replaced(
      text,
      /"(?:[^"\\\n]|\\.)*"/g,
      place,
      (value) => `[${`${value},`.repeat(picked([100, 20_000, 200_000], other))}]`,
    ),
} satisfies Readonly<Record<string, (text: string, mutation: Mutation) => string>>;

/** What is still a file in the end is changed most, so that more than the parser is tried. */
const usual = ["value", "text", "text", "text", "number", "number", "key", "swap", "swap"] as const;

/** Any change of any file of a content folder. */
export const dataTrial: fc.Arbitrary<DataTrial> = fc.record({
  file: fc.nat(),
  mutations: fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]), ...usual),
      place: fc.nat(),
      other: fc.nat(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Gives the text of a file after the changes of a trial. */
export function mutated(text: string, { mutations }: DataTrial): string {
  return mutations.reduce((changed, mutation) => kinds[mutation.kind](changed, mutation), text);
}

function picked<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

function inserted(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function without(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}

function replaced(text: string, pattern: RegExp, place: number, by: (found: string) => string): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const { 0: found, index } = picked(all, place);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
}
