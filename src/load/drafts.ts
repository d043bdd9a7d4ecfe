import type { MunicipalityFiles } from "./municipality-files.ts";
import type { Problem } from "./problem.ts";

/** What is not to be published yet: a standard, or a municipality with all that it has. */
export interface Draft {
  readonly municipality: string;
  /** Undefined where the whole municipality is a draft. */
  readonly standard?: string;
  /** The file that says so, as problems name it. */
  readonly file: string;
  /** The faults of its own files. They keep nobody else from publishing. */
  readonly problems: readonly Problem[];
}

/** Tells whether a municipality is a draft, or any of its standards is or was before they were left out. */
export function hasDraft({ drafts = [], profile, standards }: MunicipalityFiles): boolean {
  return drafts.length > 0 || profile?.isDraft === true || standards.some(({ isDraft }) => isDraft);
}

/** Gives the files without those of drafts. */
export function withoutDrafts(all: readonly MunicipalityFiles[]): readonly MunicipalityFiles[] {
  return all
    .filter(({ profile }) => profile?.isDraft !== true)
    .map((files) => {
      const drafts = new Set(files.standards.filter(({ isDraft }) => isDraft).map(({ name }) => name));
      const isOurs = ({ name }: { readonly name: string }) => !drafts.has(name);
      const [standards, easyReads] = [files.standards.filter(isOurs), files.easyReads.filter(isOurs)];
      return { ...files, standards, easyReads, drafts: [...drafts] };
    });
}

/** Gives the drafts, each with those of all problems that stand in its files. */
export function draftsOf(all: readonly MunicipalityFiles[], problems: readonly Problem[]): readonly Draft[] {
  return all.flatMap(({ name, folder, profile, standards, easyReads }): readonly Draft[] => {
    if (profile?.isDraft === true) {
      const own = problems.filter(({ file }) => file === folder || file.startsWith(`${folder}/`));
      return [{ municipality: name, file: profile.file, problems: own }];
    }
    return standards
      .filter(({ isDraft }) => isDraft)
      .map((standard) => {
        const easyRead = easyReads.find((file) => file.name === standard.name);
        const files = [standard.file, easyRead?.file];
        const own = problems.filter(({ file }) => files.includes(file));
        return { municipality: name, standard: standard.name, file: standard.file, problems: own };
      });
  });
}

/** Faults with which a text can be shown all the same: it is only not finished. */
const shownAllTheSame: readonly string[] = ["KS43", "KS60", "KS80"];

/** Gives the files without those of drafts that cannot be shown as they are. */
export function withShownDrafts(
  all: readonly MunicipalityFiles[],
  drafts: readonly Draft[],
): readonly MunicipalityFiles[] {
  const faulty = new Set(
    drafts.flatMap(({ problems }) =>
      problems.filter(({ code }) => !shownAllTheSame.includes(code)).map(({ file }) => file),
    ),
  );
  return all
    .filter(({ profile }) => profile?.isDraft !== true || !faulty.has(profile.file))
    .map((files) => {
      const standards = files.standards.filter(({ file }) => !faulty.has(file));
      const isOurs = ({ name, file }: { readonly name: string; readonly file: string }) =>
        !faulty.has(file) && standards.some((standard) => standard.name === name);
      return { ...files, standards, easyReads: files.easyReads.filter(isOurs) };
    });
}
