/** The part of `package.json`, or of one entry of a lock file, that names other packages. */
export interface Wanted {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** A `package-lock.json`, as far as it says where a package comes from and what it must be. */
export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      Wanted & {
        readonly version?: string;
        readonly integrity?: string;
        readonly resolved?: string;
        readonly link?: boolean;
      }
    >
  >;
}

const registry = "https://registry.npmjs.org/";
const exact = /^(npm:(@[a-z0-9.-]+\/)?[a-z0-9.-]+@)?\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/;
/** A SHA-512 has 64 bytes: 86 signs and two that fill up. */
const sha512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
/** A folder, a web address or a repository, for which no registry answers. */
const elsewhere = /^(git|https?|file|link|workspace|github|gitlab|bitbucket)\b.*[:/]|^[^@~\s:]+\/|^[./]|^~\//;

/** Lists the packages that are named, with their versions. */
export function wantedBy(wanted: Wanted): [name: string, version: string][] {
  const { dependencies, devDependencies, optionalDependencies, overrides } = wanted;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
}

/** Tells every way in which what npm installs is not pinned by a hash to what the public registry gave. */
export function lockFaults(project: Wanted, lock: Lock): readonly string[] {
  const loose = wantedBy(project).filter(([, version]) => !exact.test(version));
  const { "": root, ...packages } = lock.packages;
  const { overrides: _, ...asked } = project;
  const sorted = (wanted: Wanted) => JSON.stringify(wantedBy(wanted).toSorted());
  const faults = Object.entries(packages).flatMap(([path, entry]) => [
    ...(entry.link === true ? [`${path} is a link`] : []),
    ...(sha512.test(entry.integrity ?? "") ? [] : [`${path} has no SHA-512`]),
    ...(entry.resolved?.startsWith(registry) === false ? [`${path} comes from ${entry.resolved}`] : []),
    ...wantedBy(entry)
      .filter(([, version]) => elsewhere.test(version))
      .map(([name, version]) => `${path} takes ${name} from ${version}`),
  ]);
  return [
    ...(Object.keys(packages).length === 0 ? ["the lock file names no package"] : []),
    ...(sorted(root ?? {}) === sorted(asked) ? [] : ["the lock file was made for another package.json"]),
    ...loose.map(([name, version]) => `package.json takes any ${name} that is ${version}`),
    ...faults,
  ];
}
