import type * as messages from "../../../../src/messages/machine.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  systemErrors: {
    ENOENT: [
      [
        [],
        "den findes ikke, eller er et link, der ikke fører nogen steder hen → Læg den tilbage, eller vælg en anden mappe.",
      ],
    ],
    EACCES: [
      [[], "der mangler adgang → Giv den bruger, der kører dette, ret til den, eller vælg en anden mappe."],
    ],
    EPERM: [
      [[], "der mangler adgang → Giv den bruger, der kører dette, ret til den, eller vælg en anden mappe."],
    ],
    EROFS: [[[], "disken kan kun læses → Gør disken skrivbar, eller vælg en mappe på en anden."]],
    ENOSPC: [[[], "disken er fuld → Gør plads dér, eller vælg en mappe på en anden disk."]],
    EDQUOT: [[[], "denne brugers plads er brugt op → Gør plads dér, eller vælg en mappe på en anden disk."]],
    EFBIG: [
      [
        [],
        "filen ville blive større, end det er tilladt her → Gør plads dér, eller vælg en mappe på en anden disk.",
      ],
    ],
    EIO: [
      [[], "disken kan ikke læses eller skrives → Se på disken og dens forbindelse; den kan være i stykker."],
    ],
    ENXIO: [[[], "den enhed findes ikke → Flyt det, der er i vejen, eller vælg en anden mappe."]],
    ENODEV: [[[], "den enhed findes ikke → Flyt det, der er i vejen, eller vælg en anden mappe."]],
    ESTALE: [[[], "netværksdrevet har mistet den → Forbind netværksdrevet igen."]],
    ETIMEDOUT: [[[], "netværksdrevet svarer ikke → Forbind netværksdrevet igen."]],
    EISDIR: [[[], "det er en mappe → Flyt det, der er i vejen, eller vælg en anden mappe."]],
    ENOTDIR: [[[], "det er ikke en mappe → Flyt det, der er i vejen, eller vælg en anden mappe."]],
    EEXIST: [[[], "en fil er i vejen → Flyt det, der er i vejen, eller vælg en anden mappe."]],
    ENOTEMPTY: [[[], "mappen er ikke tom → Sørg for, at intet andet program skriver dér, og prøv igen."]],
    EXDEV: [[[], "den ligger på en anden disk → Vælg en mappe på den samme disk."]],
    EBUSY: [[[], "et andet program bruger den → Afslut det andet program, og prøv igen."]],
    ETXTBSY: [[[], "et andet program bruger den → Afslut det andet program, og prøv igen."]],
    ELOOP: [[[], "dens links fører i ring → Fjern disse links."]],
    ENAMETOOLONG: [
      [
        [],
        "dens navn er for langt til denne disk → Gør id'erne kortere, eller vælg en mappe med en kortere sti.",
      ],
    ],
    EMFILE: [
      [
        [],
        "for mange filer er åbne → Lad færre programmer køre samtidig, eller hæv grænsen (ulimit -n), og prøv igen.",
      ],
    ],
    ENFILE: [
      [
        [],
        "for mange filer er åbne → Lad færre programmer køre samtidig, eller hæv grænsen (ulimit -n), og prøv igen.",
      ],
    ],
    EAGAIN: [
      [
        [],
        "denne bruger må ikke starte flere programmer → Lad færre programmer køre samtidig, eller hæv grænsen (ulimit -n), og prøv igen.",
      ],
    ],
    ENOMEM: [[[], "hukommelsen er brugt op → Afslut andre programmer, eller byg færre kommuner ad gangen."]],
    "": [
      [
        [],
        "systemet siger ikke hvorfor → Lad færre programmer køre samtidig, eller hæv grænsen (ulimit -n), og prøv igen.",
      ],
    ],
  },
  refusals: {
    start: [[[], "Programmet kan ikke startes"]],
    readFolder: [[[], "Mappen kan ikke læses"]],
    makeFolder: [[[], "Mappen kan ikke oprettes eller fjernes"]],
    read: [[[], "Den kan ikke læses"]],
    open: [[[], "Den kan ikke åbnes"]],
    write: [[[], "Den kan ikke skrives"]],
  },
} as const satisfies Rows<typeof messages>;
