import glossary from "../../../_data/national/glossary.ts";
import { easyRead as messages } from "../../messages/load/easy-read.ts";
import { references } from "../../messages/load/references.ts";
import { problemIn } from "../data/data-file.ts";
import { listAt, pathsTo, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import { type FilePair, filePairsOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

/** Checks that every easy-read edition has its standard, and is made from the revision that is published. */
export function checkEasyRead(municipality: MunicipalityFiles): readonly Problem[] {
  return [
    ...withoutStandard(municipality),
    ...municipality.easyReads.flatMap((easyRead) => otherStandard(easyRead)),
    ...filePairsOf(municipality).flatMap((pair) => [
      ...otherRevision(pair),
      ...noNumbers(pair),
      ...noPrices(pair),
    ]),
    ...municipality.easyReads.flatMap((easyRead) => unknownWords(easyRead, municipality)),
    ...unknownWithout(municipality),
  ];
}

type EasyReadFile = FilePair["easyRead"];

function withoutStandard({ folder, standards, easyReads }: MunicipalityFiles): readonly Problem[] {
  const unmatched = standards.filter(({ name }) => easyReads.every((easyRead) => easyRead.name !== name));
  const spare = easyReads.filter(({ name }) => standards.every((standard) => standard.name !== name));
  return spare.map(({ file, name }) => {
    const { what, fix } = messages.spare(name, `${folder}/standards/${name}.ts`);
    const names = unmatched.map((standard) => standard.name);
    return { code: "KS41" as const, file, at: "", what, fix: didYouMean(name, names, fix) };
  });
}

function otherStandard(easyRead: EasyReadFile): readonly Problem[] {
  const standard = textAt(easyRead.value, ["standard"]);
  if (standard === undefined || standard === easyRead.name) return [];
  const advice = messages.otherStandard(standard, easyRead.name);
  return [problemIn(easyRead, ["standard"], { code: "KS42", ...advice })];
}

function otherRevision({ standard, easyRead }: FilePair): readonly Problem[] {
  const revision = textAt(standard.value, ["revision"]);
  const madeFrom = textAt(easyRead.value, ["madeFrom"]);
  if (revision === undefined || madeFrom === undefined || revision === madeFrom) return [];
  const advice = messages.otherRevision(madeFrom, revision);
  return [problemIn(easyRead, ["madeFrom"], { code: "KS43", ...advice })];
}

function noNumbers({ standard, easyRead }: FilePair): readonly Problem[] {
  const isUnknown = standard.value === undefined || standard.unread.length > 0;
  if (isUnknown || valueAt(standard.value, ["emergency"]) !== undefined) return [];
  return pathsTo("emergencyNumbers", easyRead.value).map((path) =>
    problemIn(easyRead, path, { code: "KS52", ...messages.noNumbers(standard.file) }),
  );
}

function noPrices({ standard, easyRead }: FilePair): readonly Problem[] {
  const isUnknown = standard.value === undefined || standard.unread.length > 0;
  if (isUnknown || valueAt(standard.value, ["facts", "price"]) !== undefined) return [];
  return pathsTo("prices", easyRead.value).map((path) =>
    problemIn(easyRead, path, { code: "KS52", ...messages.noPrices(standard.file) }),
  );
}

/** A word that the municipality leaves out is one of the country's. */
function unknownWithout({ profile }: MunicipalityFiles): readonly Problem[] {
  if (profile === undefined) return [];
  const words = glossary.map(({ id }) => id);
  return listAt(profile.value, ["glossaryWithout"]).flatMap((word, index) => {
    if (typeof word !== "string" || words.includes(word)) return [];
    const { what, fix } = references.word(word);
    return [
      problemIn(profile, ["glossaryWithout", index], {
        code: "KS51",
        what,
        fix: didYouMean(word, words, fix),
      }),
    ];
  });
}

function unknownWords(easyRead: EasyReadFile, { profile }: MunicipalityFiles): readonly Problem[] {
  const own = listAt(profile?.value, ["glossary"]).flatMap((word) => textAt(word, ["id"]) ?? []);
  const words = [...glossary.map(({ id }) => id), ...own];
  return pathsTo("explain", easyRead.value).flatMap((path) => {
    const word = textAt(easyRead.value, path);
    if (word === undefined || words.includes(word)) return [];
    const { what, fix } = references.word(word);
    return [problemIn(easyRead, path, { code: "KS51", what, fix: didYouMean(word, words, fix) })];
  });
}
