import type * as messages from "../../../../src/messages/browser.js";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  browserFaults: {
    noSandbox: [
      [
        ["/usr/bin/chromium"],
        '/usr/bin/chromium åbner ingen side: den finder ingen sandkasse, fordi denne bruger ikke må lave user namespaces. På Ubuntu 23.10 og nyere: giv browseren en AppArmor-profil med "userns,", eller kør "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"; i en container: kør som root, eller med en seccomp-profil, der tillader user namespaces; andre steder: sæt sysctl user.max_user_namespaces over 0. Kun root kører uden sandkasse, for root kan ikke få den.',
      ],
    ],
    noLibrary: [
      [
        ["/usr/bin/chromium", "libnss3.so"],
        '/usr/bin/chromium starter ikke: biblioteket libnss3.so mangler eller er i stykker. Installer det; på Debian og Ubuntu giver "apt-get install chromium" en browser med alle sine biblioteker.',
      ],
    ],
    noFonts: [
      [
        ["/usr/bin/chromium"],
        '/usr/bin/chromium viser ingen bogstaver, fordi denne maskine ikke har nogen skrifttype: uden en bruger Chromium end ikke dem, et dokument selv har med. Installer en (Debian og Ubuntu: apt-get install fonts-dejavu-core); "fc-list" viser dem, der er.',
      ],
    ],
    tooLate: [
      [
        ["/usr/bin/chromium", 60],
        "/usr/bin/chromium åbnede ingen side inden for 60 sekunder. Prøv igen, når maskinen har mindre travlt, eller skriv en anden browser i PUPPETEER_EXECUTABLE_PATH.",
      ],
    ],
    ended: [
      [
        ["/usr/bin/chromium", "den sluttede med 133", "GPU process isn't usable"],
        '/usr/bin/chromium åbner ingen side: den sluttede med 133 og sagde: GPU process isn\'t usable. Se alt, hvad den siger, med "/usr/bin/chromium --headless --dump-dom about:blank", eller skriv en anden browser i PUPPETEER_EXECUTABLE_PATH.',
      ],
      [
        ["/usr/bin/chromium", "den sluttede med 1", undefined],
        '/usr/bin/chromium åbner ingen side: den sluttede med 1 og sagde: intet. Se alt, hvad den siger, med "/usr/bin/chromium --headless --dump-dom about:blank", eller skriv en anden browser i PUPPETEER_EXECUTABLE_PATH.',
      ],
    ],
    noTemporaryFolder: [
      [
        ["/tmp", "der kan ikke skrives i den (EACCES)"],
        "Ingen browser kan arbejde i den midlertidige mappe /tmp: der kan ikke skrives i den (EACCES). Chromium har sin profil, sin fælles hukommelse og PDF'erne dér: ret det, eller skriv en anden mappe i TMPDIR.",
      ],
    ],
  },
  endings: {
    signal: [[["SIGKILL"], "den blev afsluttet af SIGKILL"]],
    code: [[[133], "den sluttede med 133"]],
    gone: [[[], "browseren sluttede"]],
    tooLong: [[[30000], "det tog mere end 30000 ms"]],
    notRun: [[["ENOENT"], "den kan ikke køres (ENOENT)"]],
  },
  folderFaults: {
    notWritable: [[["EACCES"], "der kan ikke skrives i den (EACCES)"]],
    noRoom: [[[12, 32], "der er 12 MB tilbage, og der skal bruges 32 MB"]],
  },
  noBrowser: {
    namedIsNone: [
      [
        ["/usr/bin/chrom"],
        "PUPPETEER_EXECUTABLE_PATH er /usr/bin/chrom, som ikke er et program. Ret den, eller fjern den, så en browser kan findes.",
      ],
    ],
    missing: [
      [
        [],
        "Der er ingen Chromium eller Chrome på denne maskine. Installer en (på Debian: apt-get install chromium), eller skriv i PUPPETEER_EXECUTABLE_PATH, hvor den er.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
