import { plainWords } from "../format/markdown.ts";
import type { WrittenStandard } from "../model/index.ts";
import type { FilePlace } from "../report/finding.ts";
import { textsOf } from "./check/texts.ts";
import type { CheckedFile } from "./checked-file.ts";
import { type Path, pathText } from "./data/path.ts";
import type { MunicipalityFiles } from "./municipality-files.ts";

/** The data files that a text can stand in. */
export type DataFileKind = "profile" | "standard" | "easy-read";

/** A place in a data file with its line. */
export type LinePlace = FilePlace & Required<Pick<FilePlace, "line">>;

/** One of a municipality's data files; a standard names its own file and that of its easy-read edition. */
export interface DataFileName {
  readonly kind: DataFileKind;
  readonly standard: string;
}

/** Where everything stands that was loaded. All of it is known since the files were read; none is read again. */
export interface Sources {
  /** Gives the folder of a municipality as problems name it. */
  readonly folderOf: (municipality: string) => string;
  /** Gives the place of a value; a standard names its own file and that of its easy-read edition. */
  readonly placeOf: (municipality: string, kind: DataFileKind, standard: string, path: Path) => LinePlace;
  /** Gives a municipality's standards as they are written: they still refer to what the municipality shares. */
  readonly writtenStandardsOf: (municipality: string) => readonly WrittenStandard[];
  /** Gives the first text in some files that holds some words, whatever Markdown stands between them. */
  readonly placeOfWords: (
    municipality: string,
    files: readonly DataFileName[],
    words: string,
  ) => LinePlace | undefined;
}

/**
 * Keeps the places of what was read now, and knows those of what was read before. Asking for what was not loaded is a fault of
 * ours and throws.
 */
export function sourcesOf(
  files: readonly MunicipalityFiles[],
  before: readonly MunicipalityFiles[] = [],
): Sources {
  const municipalities = new Map([...before, ...files.map(lean)].map((each) => [each.name, each]));
  const filesOf = (id: string): MunicipalityFiles => {
    const found = municipalities.get(id);
    if (found === undefined) throw new Error(`The municipality ${id} was not loaded.`);
    return found;
  };
  return {
    folderOf: (id) => filesOf(id).folder,
    placeOf: (id, kind, standard, path) => placeIn(fileOf(kind, standard, filesOf(id)), path),
    writtenStandardsOf: (id) =>
      filesOf(id).standards.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed])),
    placeOfWords: (id, names, words) =>
      placeOfWords(
        names.map(({ kind, standard }) => fileOf(kind, standard, filesOf(id))),
        words,
      ),
  };
}

/** Without faults what was read and what was checked are the same, so one of them is enough to keep. */
function lean(municipality: MunicipalityFiles): MunicipalityFiles {
  const kept = <T>(file: CheckedFile<T>): CheckedFile<T> => ({ ...file, value: file.parsed ?? file.value });
  const { profile, standards, easyReads } = municipality;
  return {
    ...municipality,
    profile: profile === undefined ? undefined : kept(profile),
    standards: standards.map(kept),
    easyReads: easyReads.map(kept),
  };
}

function fileOf(kind: DataFileKind, standard: string, files: MunicipalityFiles): CheckedFile<unknown> {
  const named = ({ name }: CheckedFile<unknown>) => name === standard;
  const candidates: Readonly<Record<DataFileKind, CheckedFile<unknown> | undefined>> = {
    profile: files.profile,
    standard: files.standards.find(named),
    "easy-read": files.easyReads.find(named),
  };
  const file = candidates[kind];
  if (file === undefined) throw new Error(`No ${kind} file of ${standard} was loaded.`);
  return file;
}

function placeIn({ file, lineOf }: CheckedFile<unknown>, path: Path): LinePlace {
  return { file, line: lineOf(path), at: pathText(path) };
}

/** Fewer letters stand in many texts. */
const leastLetters = 3;

function placeOfWords(files: readonly CheckedFile<unknown>[], words: string): LinePlace | undefined {
  const wanted = lettersOf(words);
  if (wanted.length < leastLetters) return undefined;
  const texts = files.flatMap((file) =>
    textsOf(file.schema, file.value)
      .filter(({ text }) => !isForMachines(text))
      .map(({ path, text, isMarkdown }) => ({
        file,
        path,
        text,
        letters: lettersOf(isMarkdown ? plainWords(text) : text),
      })),
  );
  // A text of just these words is meant before one that only holds them.
  const found =
    texts.find(({ letters }) => letters === wanted) ??
    texts.find(({ text, letters }) => text.includes(words) || letters.includes(wanted));
  return found === undefined ? undefined : placeIn(found.file, found.path);
}

/** Ids, kinds and what refers to them look like this, and are not printed. */
function isForMachines(text: string): boolean {
  return /^[a-z\d]+(-[a-z\d]+)*$/.test(text);
}

/** The letters and digits, as a screen reader is told them. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
