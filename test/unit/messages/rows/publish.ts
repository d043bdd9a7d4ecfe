import type * as messages from "../../../../src/messages/publish.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  output: {
    insideContent: [
      [
        ["municipalities"],
        "Mappen og indholdet (municipalities) ligger inden i hinanden. → Vælg en anden mappe med --out.",
      ],
    ],
    folderForLink: [
      [[], "Det er en mappe, og --link laver et link dér. → Flyt mappen væk én gang for alle."],
    ],
    linkElsewhere: [
      [
        ["/srv/andet"],
        "Linket fører til /srv/andet, hvor vi ikke har bygget noget websted. → Udelad --link for at udgive gennem linket, eller vælg et andet link med --out.",
      ],
    ],
    circle: [[[], "Dens links fører i ring. → Ret disse links."]],
    fileInTheWay: [[[], "Der kan ikke skrives: en fil er i vejen. → Vælg en anden mappe med --out."]],
    isFile: [[[], "Det er en fil. → Vælg en mappe med --out."]],
    linkedWorkshop: [
      [["/srv/.web.klarstandard"], "/srv/.web.klarstandard, hvor vi arbejder, er et link. → Fjern linket."],
    ],
    noLinkToStepBack: [
      [
        [],
        "Det er ikke et link, som npm run build -- --link har lavet, så der er ingen tidligere udgave. → Nævn linket med --out, eller byg den tidligere udgave af indholdet igen.",
      ],
    ],
    nothingBefore: [
      [
        [],
        "Der ligger ingen tidligere udgave af webstedet. → Byg den tidligere udgave af indholdet igen. --keep siger, hvor mange udgaver der bliver liggende.",
      ],
    ],
    brokenBefore: [
      [
        ["/web/_site.sites/1"],
        "Den tidligere udgave i /web/_site.sites/1 er ikke, som den blev bygget. → Byg den tidligere udgave af indholdet igen. Webstedet er, som det var.",
      ],
    ],
    steppedBack: [
      [
        ["/web/_site", "/web/_site.sites/1"],
        "/web/_site fører nu til den tidligere udgave i /web/_site.sites/1.",
      ],
    ],
    otherBuild: [
      [
        [4711],
        "Et andet program (proces 4711) er i gang med at bygge dér. → Vent, til det er færdigt, eller vælg en anden mappe med --out.",
      ],
    ],
    notOurs: [
      [
        [],
        "Mappen har filer, og ingen liste siger, at de er bygget her og må erstattes. → Vælg en tom eller ny mappe med --out, eller flyt denne væk.",
      ],
    ],
    brokenFile: [
      [["index.html", "missing"], "index.html (mangler)"],
      [["index.html", "cut"], "index.html (afkortet)"],
      [["index.html", "changed"], "index.html (ændret)"],
      [["index.html", "unknown"], "index.html (ukendt)"],
    ],
    broken: [
      [
        [["index.html (mangler)"]],
        "Det færdige websted står ikke på disken, som det blev skrevet: index.html (mangler). → Se efter, at disken har plads og er hel, og byg igen. Det, der var udgivet, er uændret.",
      ],
      [
        [["a", "b", "c", "d", "e", "f", "g"]],
        "Det færdige websted står ikke på disken, som det blev skrevet: a, b, c, d, e og 2 mere. → Se efter, at disken har plads og er hel, og byg igen. Det, der var udgivet, er uændret.",
      ],
    ],
    unwritable: [
      [
        ["/srv/web", "disken er fuld (ENOSPC)"],
        "/srv/web kan ikke skrives: disken er fuld (ENOSPC). → Gør plads, eller ret rettighederne, eller vælg en anden mappe med --out.",
      ],
    ],
    irreplaceable: [
      [
        ["/srv/web", "der mangler adgang (EACCES)"],
        "/srv/web kan ikke erstattes: der mangler adgang (EACCES). → Lad den bruger, der bygger, eje mappen med alt, hvad der er i den, eller vælg en anden med --out.",
      ],
    ],
    among: [
      [
        [["a.html"]],
        "Mellem siderne ligger filer, som ikke er bygget her: a.html. → Læg dem et andet sted, eller flyt hele mappen væk, og byg igen.",
      ],
    ],
    changed: [
      [
        [["a.html"]],
        "Filer i webstedet er ændret, efter at det blev bygget: a.html. → Læg dem et andet sted, eller flyt hele mappen væk, og byg igen.",
      ],
    ],
    samePlace: [
      [
        [["om"]],
        "Det nye websted har filer dér, hvor der ligger andre, som ikke er bygget her: om. → Læg dem et andet sted, og byg igen.",
      ],
    ],
    cameMeanwhile: [
      [
        ["/srv/web/x"],
        "/srv/web/x kom ind i webstedet, mens det blev erstattet, og er ikke bygget her. → Læg den, hvor den hører til, og fjern mappen.",
      ],
    ],
    noStatement: [
      [
        ["Lillerup Kommune", "https://standarder.lillerup.dk"],
        "Lillerup Kommune bygges alene til https://standarder.lillerup.dk, og adressen på dens tilgængelighedserklæring mangler. → Lav erklæringen i statens WAS-Tool, og skriv dens adresse. Udelad --base-url for at prøve webstedet først.",
      ],
    ],
    nobodyToTell: [
      [
        ["Lillerup Kommune", "https://standarder.lillerup.dk"],
        'Lillerup Kommune bygges alene til https://standarder.lillerup.dk, og der står ikke, hvem man kan fortælle om en barriere. → Skriv en telefon og en mail, for eksempel accessibilityContact: { phone: "12345678", email: "web@lillerup.dk" }.',
      ],
    ],
    noLicence: [[["pagefind"], "Pakken pagefind har ingen licenstekst, så dens filer kan ikke udgives."]],
    readingLost: [
      [
        [".cache/read/x.body"],
        ".cache/read/x.body er ændret, mens der blev bygget. Byg igen, og lad ingen andre skrive i mappen .cache imens.",
      ],
    ],
  },
  siteFault: {
    several: [
      [
        [["lillerup", "storeby"]],
        "Et eget websted har én kommune, og her er 2: lillerup og storeby. → Vælg én, for eksempel --municipality lillerup, eller skriv --form national.",
      ],
    ],
    restated: [
      [
        ["Lillerup Kommune", "lillerup"],
        'Lillerup Kommune taler ikke selv på siderne (voice: "restated"), så webstedet er ikke dens eget. → Skriv --form national, eller voice: "own" i lillerup/index.ts, hvis kommunen selv udgiver siderne.',
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
