import { expect, test } from "vitest";
import { partKey } from "../../../src/parts/part-key.ts";
import { partOrder } from "../../../src/parts/part-order.ts";
import { factsOf, rememberFacts } from "../../../src/view/municipality-facts.ts";
import { context, contextWith, lillerup } from "../../helpers/lillerup.ts";

const order = partOrder(lillerup, context);
const name = partKey(order, "engine");
const pdf = { pages: 1, bytes: 9 };

test("the same content, site and engine have the same name", () => {
  expect(partKey(partOrder({ ...lillerup }, { ...context }), "engine")).toBe(name);
});

test("a day on which nothing changes has the same name, one on which a region becomes another has another", () => {
  const on = (today: string) => partKey(partOrder(lillerup, { ...context, today }), "engine");
  expect(on("2026-12-31")).toBe(on("2026-12-01"));
  expect(on("2027-01-01")).not.toBe(on("2026-12-31"));
});

test("another engine, address, text or picture has another", () => {
  const logo = (byte: number) => ({ ...lillerup, logo: { name: "logo.svg", bytes: Buffer.from([byte]) } });
  const names = [
    partKey(order, "other"),
    partKey(partOrder(lillerup, { ...context, pathPrefix: "/y/" }), "engine"),
    partKey(partOrder({ ...lillerup, profile: { ...lillerup.profile, name: "X" } }, context), "engine"),
    partKey(partOrder(logo(1), context), "engine"),
    partKey(partOrder(logo(2), context), "engine"),
  ];
  expect(new Set([name, ...names]).size).toBe(6);
});

test("a paper of its own gives it another, one of another municipality does not", () => {
  const own = contextWith(new Map([["/lillerup/madservice/lillerup-madservice.pdf", pdf]]));
  const others = contextWith(new Map([["/storeby/madservice/storeby-madservice.pdf", pdf]]));
  expect(partKey(partOrder(lillerup, own), "engine")).not.toBe(name);
  expect(partKey(partOrder(lillerup, others), "engine")).toBe(
    partKey(partOrder(lillerup, contextWith(new Map())), "engine"),
  );
});

test("a municipality that was read before is named by its files, and not looked through", () => {
  const unread = (version: string) => {
    const municipality = {
      profile: lillerup.profile,
      get records(): never {
        throw new Error("They were read.");
      },
    };
    rememberFacts(municipality, { ...factsOf(lillerup), version });
    return partKey(partOrder(municipality, context), "engine");
  };
  expect(unread("1")).toBe(unread("1"));
  expect(unread("2")).not.toBe(unread("1"));
});
