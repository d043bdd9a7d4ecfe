/**
 * Every fault that a run can name, by its code. A code never changes its meaning, because people search for it;
 * `docs/problems.md` explains each one.
 */
export const codes = {
  // KS01–KS04: the file as TypeScript
  KS01: "Syntax error in a data file",
  KS02: "Not plain data",
  KS03: "No default export",
  KS04: "A key is written twice",
  // KS05–KS15: the data against the schema
  KS05: "Unknown key",
  KS06: "Missing key",
  KS07: "Wrong type",
  KS08: "Not a date",
  KS09: "Value that is not allowed",
  KS10: "Text in the wrong form",
  KS11: "Empty text or too short a list",
  KS12: "Number out of range",
  KS13: "Parts that do not fit together",
  KS14: "A table whose rows do not fit its head",
  KS15: "More than a data file holds",
  // KS16–KS17: the format of the data
  KS16: "Data of another format",
  KS17: "Data that a person has to lift",
  // KS20–KS28: files and folders
  KS20: "No municipalities folder",
  KS21: "No municipality in the folder",
  KS22: "Unknown municipality",
  KS23: "A municipality without index.ts",
  KS24: "A file that nobody reads",
  KS25: "A file that cannot be read",
  KS26: "A municipality without a standard",
  KS27: "A link or another thing that is no ordinary file",
  KS28: "A file that is too large",
  // KS30–KS36: names
  KS30: "The municipality's id is not its folder's name",
  KS31: "The standard's id is not its file's name",
  KS32: "Two standards with one id",
  KS33: "Two municipalities with one id",
  KS34: "Two municipalities with one kommunekode",
  KS35: "Two contacts with one id",
  KS36: "A name that the site needs itself",
  // KS40–KS43: easy read beside its standard
  KS40: "A standard without easy read",
  KS41: "Easy read without a standard",
  KS42: "Easy read that names another standard",
  KS43: "Easy read made from another revision",
  // KS50–KS56: what is referred to
  KS50: "Unknown contact",
  KS51: "Unknown word",
  KS52: "No emergency numbers to show",
  KS53: "A helpline number that is not verified",
  KS54: "Unknown shared text",
  KS55: "Unknown shared contact",
  KS56: "Unknown Act",
  // KS60–KS68: what a text cannot hold
  KS60: "A link to a page that does not exist",
  KS61: "A link of the wrong kind",
  KS62: "HTML in a text",
  KS63: "Markdown where plain text is printed",
  KS64: "Markup that no text has",
  KS65: "A list inside a text",
  KS66: "A table inside a text",
  KS67: "A letter that was lost or that nobody sees",
  KS68: "Several lines where one is printed",
  // KS70–KS71: looks
  KS70: "Too little contrast",
  KS71: "A letter or picture that no font has",
  // KS80: work in progress
  KS80: "A placeholder is left",
  // KS90–KS92: npm run new
  KS90: "npm run new: an argument is missing or wrong",
  KS91: "npm run new: the file is there already",
  KS92: "npm run new: the file cannot be written",
  // KS93: every other command
  KS93: "An option of a command is missing or wrong",
  // KS94–KS96: npm run build
  KS94: "npm run build: the output folder cannot be written",
  KS95: "npm run build: a municipality alone without its accessibility statement",
  KS96: "npm run build: the finished site is not whole on the disk",
  // KS97–KS98: the machine, for every command
  KS97: "The machine refuses a file or a folder",
  KS98: "What a command needs is missing",
  // KS100–KS114: the PDFs
  KS100: "A printed document asks for what it may not have",
  KS101: "A printed document is too long",
  KS102: "A printed document takes too long",
  KS103: "The browser fails on a document",
  KS104: "A page number that cannot be told",
  KS105: "A bookmark without its heading",
  KS106: "A form field without a name of its own",
  KS107: "A PDF that is read otherwise than it looks",
  KS108: "A link that leads nowhere",
  KS109: "A PDF that does more than show text",
  KS110: "A heading that is out of order",
  KS111: "A table that cannot be heard",
  KS112: "A picture without words",
  KS113: "Letters that nobody can copy or hear",
  KS114: "A PDF that breaks PDF/UA-1 or PDF/A-2a",
} as const;

/** The code of one fault. */
export type ProblemCode = keyof typeof codes;
