import fc from "fast-check";

/** What Danish municipalities write, and what gets into their texts from elsewhere; each list is one kind. */
const kinds = {
  danish: [
    "hjælp",
    "og",
    "støtte",
    "i",
    "hverdagen",
    "når",
    "du",
    "får",
    "kommunen",
    "én",
    "à",
    "måned",
    "år",
  ],
  compounds: [
    "hverdagsrehabilitering",
    "specialundervisningsundersøgelsesvejledning",
    "støvsugerrengøringsydelsesbeskrivelse",
    "leverandørbetalingsserviceaftale",
  ],
  numbers: [
    "1.",
    "12.",
    "35 kr.",
    "1.200",
    "§ 85",
    "§§ 82 a og 82 b",
    "44773443",
    "100 %",
    "44 77 30 00",
    "+45 44773443",
    "01-06-2027",
    "½",
    "2²",
    "24/7",
  ],
  signs: [
    "–",
    "—",
    "…",
    "„citat“",
    "»ord«",
    "(se",
    "her)",
    "&",
    "€",
    "°",
    "→",
    "•",
    "/",
    "a/b",
    "50+",
    "<",
    ">",
    "#1",
  ],
  marks: ["*", "**", "_", "[", "]", "`", "|", "~", "\\", "--", "==", "***"],
  lineStarts: [
    "\n1. marts",
    "\n> 65 år",
    "\n+ 5 timer",
    "\n- 5 grader",
    "\n\n12. maj",
    "\n# 5",
    "\n\n2. gang",
  ],
  latin: [
    "Łukasz",
    "Źródło",
    "Ćirić",
    "Şükrü",
    "ığdır",
    "Þórður",
    "Ðað",
    "Čáhcesuolu",
    "ŋ",
    "ž",
    "Őszi",
    "ģ",
    "ț",
  ],
  cyrillic: ["допомога", "Їжак", "ґанок", "помощь", "ёлка"],
  greek: ["βοήθεια", "Ελλάδα"],
  arabic: ["مساعدة", "الدعم", "کمک", "گروه"],
  hebrew: ["עזרה", "שלום"],
  pasted: [
    "kvalitets\u00adstandard",
    "hjem\u200bme",
    "ﬁnde",
    "sto\u0308tte",
    "a\u030ar",
    "NBSP\u00a0her",
    "\ufeffhjælp",
  ],
  emoji: ["📞", "☎️", "👍🏽", "✓", "☐", "★"],
  strange: ["\u202eord", "\ufffd", "\ue000", "漢字", "ไทย", "A\u0301\u0328", "\u0007"],
} satisfies Readonly<Record<string, readonly string[]>>;

const word = (...names: readonly (keyof typeof kinds)[]) =>
  fc.oneof(...names.map((name) => fc.constantFrom(...kinds[name])));

/** A word: mostly Danish, now and then of another alphabet, and seldom what no text may hold. */
const anyWord = fc.oneof(
  { weight: 60, arbitrary: word("danish") },
  { weight: 12, arbitrary: word("compounds", "numbers") },
  { weight: 8, arbitrary: word("signs", "latin") },
  { weight: 3, arbitrary: word("cyrillic", "greek", "arabic", "hebrew", "pasted", "lineStarts") },
  { weight: 1, arbitrary: word("marks") },
);

const strangeWord = fc.oneof(
  { weight: 20, arbitrary: anyWord },
  { weight: 1, arbitrary: word("emoji", "strange") },
);

function sentence(one: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(one, { minLength, maxLength }).map((words) => words.join(" ").replaceAll(" \n", "\n"));
}

/** What somebody writes who speaks Arabic or Hebrew, and now and then a Danish word of the municipality. */
const rightToLeft = fc.oneof(
  { weight: 6, arbitrary: word("arabic", "hebrew") },
  { weight: 2, arbitrary: word("numbers", "signs") },
  { weight: 1, arbitrary: word("danish") },
);

/** A text of one to some sixty words. Every tenth may hold what no text may hold. */
export const hardText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: sentence(anyWord, 1, 60) },
  { weight: 1, arbitrary: sentence(rightToLeft, 1, 60) },
  { weight: 1, arbitrary: sentence(strangeWord, 1, 60) },
);

/** A title or a name on one line, of 3 to 120 letters. */
export const hardTitle: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 11, arbitrary: sentence(word("danish", "compounds", "latin", "numbers"), 1, 14) },
      { weight: 1, arbitrary: sentence(rightToLeft, 1, 14) },
    ),
    fc.integer({ min: 3, max: 120 }),
  )
  .map(([text, length]) => text.slice(0, length).trim().padEnd(3, "a"));

/** The content of a cell of a table. */
export const hardCell: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: sentence(word("danish", "numbers"), 1, 4) },
  { weight: 4, arbitrary: word("compounds", "latin") },
  { weight: 1, arbitrary: sentence(rightToLeft, 1, 8) },
  { weight: 2, arbitrary: sentence(anyWord, 1, 40).map((text) => text.replaceAll("\n", " ").trim()) },
);
