import { counted } from "../format/counted.ts";
import { always, message } from "./message.ts";
import { andList, someOf } from "./words.ts";

/** What keeps shards from being one site. */
export const shardFaults = {
  isSite: always({
    da: {
      what: "Mappen har et websted, og en del af et ville tage dets plads.",
      fix: "Vælg en anden mappe med --out.",
    },
    en: {
      what: "The folder holds a site, and a shard of one would take its place.",
      fix: "Choose another folder with --out.",
    },
  }),
  none: always({
    da: {
      what: "Mappen er ingen del, som npm run build -- --shard har bygget, eller dens shard.json er ikke hel.",
      fix: "Nævn mapperne med delene, hver med alt, hvad der er i den.",
    },
    en: {
      what: "The folder is no shard that npm run build -- --shard built, or its shard.json is not whole.",
      fix: "Name the folders of the shards, each with all that is in it.",
    },
  }),
  missing: message({
    da: (shard: string) => ({
      what: `Del ${shard} af webstedet mangler.`,
      fix: `Byg den med npm run build -- --shard ${shard}, og nævn dens mappe også.`,
    }),
    en: (shard) => ({
      what: `Shard ${shard} of its site is missing.`,
      fix: `Build it with npm run build -- --shard ${shard}, and name its folder too.`,
    }),
  }),
  twice: message({
    da: (shard: string, other: string) => ({
      what: `Det er del ${shard}, og det er ${other} også.`,
      fix: "Nævn hver del én gang.",
    }),
    en: (shard, other) => ({
      what: `It is shard ${shard}, and so is ${other}.`,
      fix: "Name each shard once.",
    }),
  }),
  otherCount: message({
    da: (shard: string, other: string, of: number) => ({
      what: `Det er del ${shard}, og ${other} er en af ${of}.`,
      fix: "Byg alle dele med det samme tal efter skråstregen i --shard.",
    }),
    en: (shard, other, of) => ({
      what: `It is shard ${shard}, and ${other} is one of ${of}.`,
      fix: "Build all shards with the same number after the slash of --shard.",
    }),
  }),
  otherOptions: message({
    da: (options: readonly string[], other: string) => ({
      what: `Delen er bygget med andet end ${other}: ${andList(options)}.`,
      fix: "Byg alle dele med de samme tilvalg.",
    }),
    en: (options, other) => ({
      what: `It was built with other options than ${other}: ${andList(options)}.`,
      fix: "Build all shards with the same options.",
    }),
  }),
  otherDay: message({
    da: (day: string, other: string, otherDay: string) => ({
      what: `Delen er bygget for ${day}, og ${other} for ${otherDay}.`,
      fix: `Byg alle dele for den samme dag, for eksempel med --today ${otherDay}.`,
    }),
    en: (day, other, otherDay) => ({
      what: `It was built for ${day}, and ${other} for ${otherDay}.`,
      fix: `Build all shards for the same day, for example with --today ${otherDay}.`,
    }),
  }),
  otherEngine: always({
    da: {
      what: "Delen er bygget af en anden udgave af Klarstandard eller Node end den, der samler.",
      fix: "Byg alle dele, og saml dem, med den samme udgave af begge.",
    },
    en: {
      what: "It was built by another version of Klarstandard or Node than the one that merges.",
      fix: "Build all shards, and merge them, with the same version of both.",
    },
  }),
  otherBrowser: always({
    da: {
      what: "Delens PDF'er er trykt af en anden browser end den, der er her.",
      fix: "Byg alle dele, og saml dem, med den samme browser.",
    },
    en: {
      what: "Its PDFs were printed by another browser than the one here.",
      fix: "Build all shards, and merge them, with the same browser.",
    },
  }),
  otherContent: always({
    da: {
      what: "Delen er bygget af andet indhold end det, der samles med.",
      fix: "Byg alle dele, og saml dem, af de samme filer; --content siger, hvor de ligger.",
    },
    en: {
      what: "It was built from other content than what it is merged with.",
      fix: "Build all shards, and merge them, from the same files; --content says where they lie.",
    },
  }),
  withoutPdfs: message({
    da: (paths: readonly string[]) => ({
      what: `Delen er bygget uden PDF'er, som den skulle have: ${someOf(paths)}.`,
      fix: "Ret, hvad der stod i vejen, og byg den igen, eller udgiv uden dem med --keep-going.",
    }),
    en: (paths) => ({
      what: `It was built without PDFs that it should have: ${someOf(paths)}.`,
      fix: "Mend what kept them from being made and build it again, or publish without them with --keep-going.",
    }),
  }),
  broken: message({
    da: (files: readonly string[]) => ({
      what: `Filer i delen er ikke, som de blev bygget: ${someOf(files)}.`,
      fix: "Hent delen igen, eller byg den igen.",
    }),
    en: (files) => ({
      what: `Files of the shard are not as they were built: ${someOf(files)}.`,
      fix: "Fetch the shard again, or build it again.",
    }),
  }),
};

/** What is said of a shard that is done. */
export const shardProgress = {
  done: message({
    da: (shard: string, seconds: string, made: ShardFigures, folder: string) =>
      `Del ${shard} færdig på ${seconds.replace(".", ",")} s: ${counted(made.municipalities, "kommune", "kommuner")}, ${counted(made.pages, "side", "sider")} og ${counted(made.pdfs, "PDF", "PDF'er")} i ${folder}`,
    en: (shard, seconds, made, folder) =>
      `Shard ${shard} done in ${seconds} s: ${counted(made.municipalities, "municipality", "municipalities")}, ${counted(made.pages, "page")} and ${counted(made.pdfs, "PDF")} in ${folder}`,
  }),
};

interface ShardFigures {
  readonly municipalities: number;
  readonly pages: number;
  readonly pdfs: number;
}
