import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/contact/contact.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const contact = (name: keyof typeof examples.contact) =>
  rendered("contact", "contact", examples.contact[name]);

describe("with everything there is", () => {
  const { document, text } = contact("with everything there is");
  const phone = document.querySelector(".contact__phone a");

  test("the number can be called", () => {
    expect(phone?.getAttribute("href")).toBe("tel:+4512345678");
    expect(phone?.textContent).toBe("12\u00a034\u00a056\u00a078");
  });

  test("a list of links tells whose number it is, and begins with what is seen (WCAG 2.5.3)", () => {
    expect(phone?.getAttribute("aria-label")).toBe("12\u00a034\u00a056\u00a078, Visitationen i Lillerup");
  });

  test("the mail can be written", () => {
    expect(document.querySelector('a[href="mailto:visitationen@lillerup.example"]')).not.toBeNull();
  });

  test("the secure mail is no link, because an ordinary mail to it would not be secure", () => {
    expect(text).toContain("Sikker mail sikker@lillerup.example");
    expect(document.querySelector('a[href*="sikker@"]')).toBeNull();
  });

  test("each way has its name in words", () => {
    expect([...document.querySelectorAll(".contact__label")].map(shownText)).toEqual([
      "Telefon",
      "Mail",
      "Sikker mail",
      "Adresse",
      "Åbent",
    ]);
  });

  test("for whom it is stands right before whose it is", () => {
    const name = document.querySelector(".contact__name");
    expect(shownText(name?.previousElementSibling ?? null)).toBe("Du er 18\u00a0år eller mere.");
  });

  test("the address is one line", () => {
    expect(text).toContain("Lille Torv 1, 9999\u00a0Lillerup");
  });
});

test("hours day by day are a list, and a form is a link with its address for paper", () => {
  const { document, text } = contact("with a form, and hours day by day");
  expect([...document.querySelectorAll(".contact__hours li")].map(shownText)).toEqual([
    "Mandag til torsdag kl. 9 til 15",
    "Fredag lukket",
  ]);
  expect(document.querySelector('a[href="https://lillerup.example/mad/soeg"]')?.textContent).toBe(
    "Søg om mad på nettet",
  );
  expect(text).toContain("(lillerup.example/mad/soeg)");
});

test("a number can be set large", () => {
  const { document } = contact("with a telephone number, set large");
  expect(document.querySelector(".contact__phone--big")).not.toBeNull();
});

test("what it is for stands before whose it is", () => {
  const { document } = contact("with what it is for");
  expect(shownText(document.querySelector(".contact__name"))).toBe("Klag til: Lillerup Kommune, Klager");
});

test("what a contact does not have leaves no empty line", () => {
  const { document } = contact("with an address alone");
  expect([...document.querySelectorAll(".contact > p")].map(shownText)).toEqual([
    "Værestedet",
    "Adresse Lille Torv 2, 9999\u00a0Lillerup",
  ]);
});
