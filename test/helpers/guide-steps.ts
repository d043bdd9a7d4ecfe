import { readFileSync } from "node:fs";

/** One thing that the guide has its reader do: a command in the clone, or a file with its whole text. */
export type GuideStep =
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "file"; readonly path: string; readonly text: string };

/** Reads docs/vejledning.md as somebody who does all that it says, in its order. */
export function guideSteps(): readonly GuideStep[] {
  const guide = readFileSync("docs/vejledning.md", "utf8");
  const blocks = guide.matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w*)\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, path, language, text = ""]): GuideStep[] => {
    if (language === "ts" && path !== undefined) return [{ kind: "file", path, text }];
    if (language !== "sh") throw new Error(`The guide has a block that nobody can follow:\n${text}`);
    return text
      .trim()
      .split("\n")
      .map((command) => ({ kind: "command", command }));
  });
}
