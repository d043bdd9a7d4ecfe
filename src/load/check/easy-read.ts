import glossary from "../../../_data/national/glossary.ts";
import { problemIn } from "../data/data-file.ts";
import { pathsTo, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import { type FilePair, filePairsOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that every standard has its easy-read edition, made from the revision that is published. */
export function checkEasyRead(municipality: MunicipalityFiles): readonly Problem[] {
  return [
    ...withoutPartner(municipality),
    ...municipality.easyReads.flatMap((easyRead) => otherStandard(easyRead)),
    ...filePairsOf(municipality).flatMap((pair) => [...otherRevision(pair), ...noNumbers(pair)]),
    ...municipality.easyReads.flatMap((easyRead) => unknownWords(easyRead)),
  ];
}

type EasyReadFile = FilePair["easyRead"];

function withoutPartner({ folder, standards, easyReads }: MunicipalityFiles): readonly Problem[] {
  const unmatched = standards.filter(({ name }) => easyReads.every((easyRead) => easyRead.name !== name));
  const spare = easyReads.filter(({ name }) => standards.every((standard) => standard.name !== name));
  return [
    ...unmatched.map(({ file, name }) => ({
      code: "KS40" as const,
      file,
      at: "",
      what: "The standard has no easy-read edition.",
      fix: `Write ${folder}/easy-read/${name}.ts; a copy of another easy-read edition is a good beginning.`,
    })),
    ...spare.map(({ file, name }) => ({
      code: "KS41" as const,
      file,
      at: "",
      what: `There is no standard ${name} for this easy-read edition.`,
      fix: didYouMean(
        name,
        unmatched.map((standard) => standard.name),
        `Name the file after its standard, or write ${folder}/standards/${name}.ts.`,
      ),
    })),
  ];
}

function otherStandard(easyRead: EasyReadFile): readonly Problem[] {
  const standard = textAt(easyRead.value, ["standard"]);
  if (standard === undefined || standard === easyRead.name) return [];
  const what = `The easy-read edition names the standard "${standard}" and the file is ${easyRead.name}.ts.`;
  return [
    problemIn(easyRead, ["standard"], { code: "KS42", what, fix: `Write standard: "${easyRead.name}".` }),
  ];
}

function otherRevision({ standard, easyRead }: FilePair): readonly Problem[] {
  const revision = textAt(standard.value, ["revision"]);
  const madeFrom = textAt(easyRead.value, ["madeFrom"]);
  if (revision === undefined || madeFrom === undefined || revision === madeFrom) return [];
  const what = `The easy-read edition was made from revision "${madeFrom}", and the standard is now "${revision}".`;
  const fix = `Read both side by side, mend this text, then write madeFrom: "${revision}".`;
  return [problemIn(easyRead, ["madeFrom"], { code: "KS43", what, fix })];
}

function noNumbers({ standard, easyRead }: FilePair): readonly Problem[] {
  const isUnknown = standard.value === undefined || standard.unread.length > 0;
  if (isUnknown || valueAt(standard.value, ["emergency"]) !== undefined) return [];
  const what = "The standard has no emergency numbers, so there is nothing to show here.";
  const fix = `Take the line away, or add emergency to ${standard.file}.`;
  return pathsTo("emergencyNumbers", easyRead.value).map((path) =>
    problemIn(easyRead, path, { code: "KS52", what, fix }),
  );
}

function unknownWords(easyRead: EasyReadFile): readonly Problem[] {
  const words = glossary.map(({ id }) => id);
  return pathsTo("explain", easyRead.value).flatMap((path) => {
    const word = textAt(easyRead.value, path);
    if (word === undefined || words.includes(word)) return [];
    const what = `The glossary has no word with the id "${word}".`;
    const fix = didYouMean(
      word,
      words,
      "Add the word to _data/national/glossary.ts, or explain it in the text.",
    );
    return [problemIn(easyRead, path, { code: "KS51", what, fix })];
  });
}
