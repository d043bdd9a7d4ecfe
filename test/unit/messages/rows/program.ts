import type * as messages from "../../../../src/messages/program.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  program: {
    commands: [
      [
        [["build", "new"]],
        "Klarstandard laver websted og PDF'er af kommuners kvalitetsstandarder.\n\n  npx klarstandard build\n  npx klarstandard new\n\nHver kommando viser med --help, hvad den kan.",
      ],
    ],
    noCommand: [
      [["bygge", ["build", "new"]], 'Der er ingen kommando "bygge". → Skriv en af disse: build, new.'],
    ],
  },
} satisfies Rows<typeof messages>;
