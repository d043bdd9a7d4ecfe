import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { argumentProblem } from "../command-line/index.ts";
import { type Problem, ProblemsError, readLook, unknownNames } from "../load/index.ts";
import { preview as messages } from "../messages/preview.ts";
import { shownPath } from "../report/shown-path.ts";
import { forms, type Request } from "../scaffold/index.ts";
import { refusedColours, siteColour, type ThemeColours } from "../theme/index.ts";
import { renderedExamples } from "./examples.ts";
import { dataAddress, type PreviewTheme } from "./frame.ts";
import { type PreviewOwner, previewPage } from "./preview-page.ts";

/** Where the preview lies, beside the other reports: a build never touches that folder. */
const usualFile = "_report/theme.html";

const colourOptions = { accent: "accent", accentDark: "accent-dark", ground: "ground" } as const;

/** The page that was written, as an editor opens it, and whether a build would take the theme. */
export interface WrittenPreview {
  readonly file: string;
  readonly passes: boolean;
}

/**
 * Writes the page that shows every component in a theme: a municipality's, with colours tried in place of its own.
 *
 * @throws {ProblemsError} when an argument is wrong or the municipality cannot be read.
 */
export async function writePreview({ options, problems }: Request): Promise<WrittenPreview> {
  const faults = [...problems, ...colourProblems(options)];
  if (faults.length > 0) throw new ProblemsError(faults);
  const look = await municipalityLook(options);
  const tried = Object.fromEntries(
    Object.entries(colourOptions).flatMap(([key, option]) => {
      const colour = options[option];
      return colour === undefined ? [] : [[key, colour]];
    }),
  );
  const colours: ThemeColours = { ...look.theme.colours, ...tried };
  const file = resolve(options["out"] ?? usualFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, previewPage({ ...look.theme, colours }, look.owner, await renderedExamples()));
  return { file: shownPath(file), passes: refusedColours(colours).length === 0 };
}

interface Look {
  readonly theme: PreviewTheme;
  readonly owner: PreviewOwner;
}

async function municipalityLook(options: Request["options"]): Promise<Look> {
  const id = options["municipality"];
  if (id === undefined)
    return { theme: { colours: { accent: siteColour } }, owner: { name: messages.what() } };
  const folder = resolve(options["content"] ?? "municipalities");
  const { names, look } = await readLook(folder, id);
  if (look === undefined) throw new ProblemsError(unknownNames([id], names, folder));
  const { profile, font, logo, logoDark } = look;
  const picture = logoDark ?? logo;
  const { accent, accentDark, ground } = profile.theme;
  return {
    theme: {
      colours: { accent, accentDark, ground },
      ...(font === undefined ? {} : { font: { regular: font.regular.bytes, bold: font.bold.bytes } }),
    },
    owner: {
      name: profile.name,
      ...(picture === undefined
        ? {}
        : {
            barLogo: {
              href: dataAddress(picture.bytes, picture.name.endsWith(".svg") ? "image/svg+xml" : "image/png"),
              isForDark: logoDark !== undefined,
            },
          }),
    },
  };
}

function colourProblems(options: Request["options"]): readonly Problem[] {
  return Object.values(colourOptions).flatMap((option) => {
    const colour = options[option];
    if (colour === undefined || /^#[0-9a-f]{6}$/.test(colour)) return [];
    const { what, fix } = messages.noColour(colour);
    return [argumentProblem(forms.theme, `--${option}`, what, fix)];
  });
}
