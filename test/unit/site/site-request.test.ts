import type { UserConfig } from "@11ty/eleventy";
import { describe, expect, test } from "vitest";
import { requestKey, siteRequest } from "../../../src/site/site-request.ts";
import { content, context } from "../../helpers/lillerup.ts";

const requestOf = (pathPrefix: string, globalData: UserConfig["globalData"] = {}) =>
  siteRequest({ pathPrefix, globalData } as UserConfig);

describe("plain Eleventy", () => {
  test("asks for every municipality of this folder, without PDFs, at an example's address", () => {
    expect(requestOf("/")).toEqual({
      part: "whole",
      folder: "municipalities",
      only: [],
      site: {
        baseUrl: "https://klarstandard.example",
        pathPrefix: "/",
        isDraft: true,
        offline: false,
        prints: new Map(),
        today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    });
  });

  test.each([
    ["", "/"],
    ["/", "/"],
    ["hjaelp", "/hjaelp/"],
    ["/hjaelp", "/hjaelp/"],
    ["hjaelp/", "/hjaelp/"],
    ["/hjaelp/", "/hjaelp/"],
    ["/borger/hjaelp", "/borger/hjaelp/"],
  ])("takes the path prefix “%s” as %s", (given, pathPrefix) => {
    expect(requestOf(given).site.pathPrefix).toBe(pathPrefix);
  });
});

test("the request of the program that builds wins over everything that Eleventy was told", () => {
  const request = { part: "whole", content, site: context };
  expect(requestOf("/andet/", { [requestKey]: request })).toBe(request);
});
