import type { UserConfig } from "@11ty/eleventy";
import type { SiteContext } from "../view/site-context.ts";
import type { SiteForm } from "../view/site-form.ts";
import type { SiteRequest } from "../view/site-view.ts";
import { machineDay } from "./today.ts";

/** A folder whose municipalities are read when the pages are made. */
export interface FolderRequest {
  readonly part: "whole";
  readonly folder: string;
  /** The ids of the municipalities; all when empty. */
  readonly only: readonly string[];
  readonly site: SiteContext;
}

/** The name under which a program hands its request to Eleventy. */
export const requestKey = "request";

/** Stands in until the site's own address is given; the top-level domain can belong to nobody (RFC 2606). */
export const exampleBaseUrl = "https://klarstandard.example";

/** Gives the request of the program that builds; plain Eleventy asks for all of `municipalities/`, without PDFs. */
export function siteRequest({ globalData, pathPrefix }: UserConfig): SiteRequest | FolderRequest {
  const request = globalData[requestKey];
  // Only `buildPages` and `serveSite` set it.
  if (request !== undefined) return request as SiteRequest | FolderRequest;
  // Somebody at work must never see an older page.
  const offline = process.env["ELEVENTY_RUN_MODE"] === "build";
  const site = siteAt(exampleBaseUrl, withSlashes(pathPrefix), { offline });
  return { part: "whole", folder: "municipalities", only: [], site };
}

/** What decides a site beside its content; the day is the machine's when left out, the form that of the content. */
export interface SiteOptions {
  readonly today?: string;
  readonly form?: SiteForm;
  /** Whether browsers keep it for times without a network; it is not when left out. */
  readonly offline?: boolean;
  /** Whether its folder opens without a server; it does not when left out. */
  readonly relative?: boolean;
}

/** A site at an address; where the address is nobody's, its papers are drafts. */
export function siteAt(baseUrl: string, pathPrefix: string, options: SiteOptions = {}): SiteContext {
  const { today = machineDay(), form, relative = false } = options;
  // Without a server there is no worker either.
  const keeping = relative ? { relative } : { offline: options.offline ?? false };
  const isDraft = baseUrl === exampleBaseUrl;
  const prints = new Map();
  return { baseUrl, pathPrefix, isDraft, prints, today, ...keeping, ...(form === undefined ? {} : { form }) };
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
