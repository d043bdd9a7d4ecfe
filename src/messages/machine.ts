import { always } from "./message.ts";

const mendRights = {
  da: "Giv den bruger, der kører dette, ret til den, eller vælg en anden mappe.",
  en: "Give the user who runs this the right to it, or name another folder.",
};
const mendRoom = {
  da: "Gør plads dér, eller vælg en mappe på en anden disk.",
  en: "Make room there, or name a folder on another disk.",
};
const mendPlace = {
  da: "Flyt det, der er i vejen, eller vælg en anden mappe.",
  en: "Move what is in the way, or name another folder.",
};
const mendBusy = {
  da: "Lad færre programmer køre samtidig, eller hæv grænsen (ulimit -n), og prøv igen.",
  en: "Let fewer programs run at the same time, or raise the limit (ulimit -n), and try again.",
};
const mendNetwork = { da: "Forbind netværksdrevet igen.", en: "Connect the network drive again." };
const mendOther = {
  da: "Afslut det andet program, og prøv igen.",
  en: "End the other program, and try again.",
};

/** A reason with its mending, in both languages. */
function reason(da: string, en: string, fix: { readonly da: string; readonly en: string }) {
  return always({ da: { what: da, fix: fix.da }, en: { what: en, fix: fix.en } });
}

/** What the codes of the operating system say, and how it is mended. */
export const systemErrors = {
  ENOENT: reason(
    "den findes ikke, eller er et link, der ikke fører nogen steder hen",
    "it does not exist, or is a link that leads nowhere",
    {
      da: "Læg den tilbage, eller vælg en anden mappe.",
      en: "Bring it back, or name another folder.",
    },
  ),
  EACCES: reason("der mangler adgang", "permission is denied", mendRights),
  EPERM: reason("der mangler adgang", "permission is denied", mendRights),
  EROFS: reason("disken kan kun læses", "the disk is read-only", {
    da: "Gør disken skrivbar, eller vælg en mappe på en anden.",
    en: "Make the disk writable, or name a folder on another one.",
  }),
  ENOSPC: reason("disken er fuld", "the disk is full", mendRoom),
  EDQUOT: reason("denne brugers plads er brugt op", "the quota of this user is used up", mendRoom),
  EFBIG: reason(
    "filen ville blive større, end det er tilladt her",
    "the file would be larger than is allowed here",
    mendRoom,
  ),
  EIO: reason("disken kan ikke læses eller skrives", "the disk cannot be read or written", {
    da: "Se på disken og dens forbindelse; den kan være i stykker.",
    en: "Look at the disk and its connection; it may be broken.",
  }),
  ENXIO: reason("den enhed findes ikke", "there is no such device", mendPlace),
  ENODEV: reason("den enhed findes ikke", "there is no such device", mendPlace),
  ESTALE: reason("netværksdrevet har mistet den", "the network drive has lost it", mendNetwork),
  ETIMEDOUT: reason("netværksdrevet svarer ikke", "the network drive does not answer", mendNetwork),
  EISDIR: reason("det er en mappe", "it is a folder", mendPlace),
  ENOTDIR: reason("det er ikke en mappe", "it is no folder", mendPlace),
  EEXIST: reason("en fil er i vejen", "a file is in the way", mendPlace),
  ENOTEMPTY: reason("mappen er ikke tom", "the folder is not empty", {
    da: "Sørg for, at intet andet program skriver dér, og prøv igen.",
    en: "Make sure that no other program writes there, and try again.",
  }),
  EXDEV: reason("den ligger på en anden disk", "it lies on another disk", {
    da: "Vælg en mappe på den samme disk.",
    en: "Name a folder on the same disk.",
  }),
  EBUSY: reason("et andet program bruger den", "another program uses it", mendOther),
  ETXTBSY: reason("et andet program bruger den", "another program uses it", mendOther),
  ELOOP: reason("dens links fører i ring", "its links lead in a circle", {
    da: "Fjern disse links.",
    en: "Take the links away.",
  }),
  ENAMETOOLONG: reason("dens navn er for langt til denne disk", "its name is too long for this disk", {
    da: "Gør id'erne kortere, eller vælg en mappe med en kortere sti.",
    en: "Shorten the ids, or name a folder with a shorter path.",
  }),
  EMFILE: reason("for mange filer er åbne", "too many files are open", mendBusy),
  ENFILE: reason("for mange filer er åbne", "too many files are open", mendBusy),
  EAGAIN: reason(
    "denne bruger må ikke starte flere programmer",
    "this user may not start more processes",
    mendBusy,
  ),
  ENOMEM: reason("hukommelsen er brugt op", "the memory is used up", {
    da: "Afslut andre programmer, eller byg færre kommuner ad gangen.",
    en: "End other programs, or build fewer municipalities at once.",
  }),
  // What some calls of Node give where the files that may be open are used up.
  "": reason("systemet siger ikke hvorfor", "the system does not say why", mendBusy),
};

/** What the operating system refused to do. */
export const refusals = {
  start: always({ da: "Programmet kan ikke startes", en: "The program cannot be started" }),
  readFolder: always({ da: "Mappen kan ikke læses", en: "The folder cannot be read" }),
  makeFolder: always({
    da: "Mappen kan ikke oprettes eller fjernes",
    en: "The folder cannot be made or removed",
  }),
  read: always({ da: "Den kan ikke læses", en: "It cannot be read" }),
  open: always({ da: "Den kan ikke åbnes", en: "It cannot be opened" }),
  write: always({ da: "Den kan ikke skrives", en: "It cannot be written" }),
};
