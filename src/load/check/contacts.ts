import { names } from "../../messages/load/names.ts";
import { references } from "../../messages/load/references.ts";
import type { CheckedFile } from "../checked-file.ts";
import { problemIn } from "../data/data-file.ts";
import { listAt, type Path, pathsTo, textAt, valueAt } from "../data/path.ts";
import { didYouMean } from "../message/nearest.ts";
import { filePairsOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";

/** Checks that contacts have ids of their own and that everything that names a contact finds it. */
export function checkContacts(municipality: MunicipalityFiles): readonly Problem[] {
  const { profile, standards } = municipality;
  const holders = profile === undefined ? standards : [profile, ...standards];
  return [
    ...holders.flatMap(idsWrittenTwice),
    ...(profile === undefined ? [] : standards.flatMap((standard) => unknownShared(standard, profile))),
    ...standards.flatMap((standard) =>
      pathsTo("to", valueAt(standard.value, ["complaint"])).flatMap((path) =>
        missing(standard, standard, ["complaint", ...path]),
      ),
    ),
    ...standards.flatMap((standard) =>
      pathsTo("ask", standard.value).flatMap((path) => missing(standard, standard, path)),
    ),
    ...(profile === undefined ? [] : profilesReceivers(profile)),
    ...filePairsOf(municipality).flatMap(({ standard, easyRead }) =>
      pathsTo("contact", easyRead.value).flatMap((path) => missing(standard, easyRead, path)),
    ),
  ];
}

/** Gives the ids of a file's contacts; undefined when one of them cannot be read, since the set is then open. */
function contactIds(file: CheckedFile<unknown>): readonly string[] | undefined {
  const contacts: unknown = valueAt(file.value, ["contacts"]);
  if (!Array.isArray(contacts)) return undefined;
  const ids = contacts.map(idOf);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

/** A contact of the municipality keeps its id where a standard refers to it. */
function idOf(contact: unknown): string | undefined {
  return textAt(contact, ["shared"]) ?? textAt(contact, ["id"]);
}

function idsWrittenTwice(file: CheckedFile<unknown>): readonly Problem[] {
  const contacts = listAt(file.value, ["contacts"]);
  const ids = contacts.map(idOf);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (id === undefined || first === index) return [];
    const key = textAt(contacts[index], ["shared"]) === undefined ? "id" : "shared";
    return [problemIn(file, ["contacts", index, key], { code: "KS35", ...names.sameContact(id, first) })];
  });
}

function unknownShared(standard: CheckedFile<unknown>, profile: CheckedFile<unknown>): readonly Problem[] {
  const known = valueAt(profile.value, ["contacts"]) === undefined ? [] : contactIds(profile);
  const isOpen = known === undefined || profile.value === undefined || profile.unread.length > 0;
  if (isOpen) return [];
  return listAt(standard.value, ["contacts"]).flatMap((contact, index) => {
    const id = textAt(contact, ["shared"]);
    if (id === undefined || known.includes(id)) return [];
    const fault = unknownContact("KS55", id, known, profile);
    return [problemIn(standard, ["contacts", index, "shared"], fault)];
  });
}

function profilesReceivers(profile: CheckedFile<unknown>): readonly Problem[] {
  const known = valueAt(profile.value, ["contacts"]) === undefined ? [] : contactIds(profile);
  return pathsTo("to", valueAt(profile.value, ["complaints"])).flatMap((path) => {
    const at = ["complaints", ...path];
    const id = textAt(profile.value, at);
    return id === undefined || known === undefined || known.includes(id)
      ? []
      : [problemIn(profile, at, unknownContact("KS55", id, known, profile))];
  });
}

function missing(standard: CheckedFile<unknown>, file: CheckedFile<unknown>, path: Path): readonly Problem[] {
  const id = textAt(file.value, path);
  const known = contactIds(standard);
  if (id === undefined || known === undefined || known.includes(id)) return [];
  return [problemIn(file, path, unknownContact("KS50", id, known, standard))];
}

function unknownContact(
  code: "KS50" | "KS55",
  id: string,
  known: readonly string[],
  { file }: CheckedFile<unknown>,
): Fault {
  const otherwise = known.length === 0 ? references.addContact(file) : references.known(file, known);
  const what = code === "KS50" ? references.standardsContact(id) : references.municipalitysContact(id);
  return { code, what, fix: didYouMean(id, known, otherwise) };
}
