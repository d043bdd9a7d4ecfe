import { expect, test } from "vitest";
import { governmentServiceHtml } from "../../../../src/view/data/government-service.ts";
import { contextOf } from "../../../helpers/lillerup.ts";

test("a page is a GovernmentService of few bytes, with what the standard says and no more", () => {
  const html = governmentServiceHtml(contextOf("madservice"));
  expect(JSON.parse(html)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": "https://standarder.lillerup.example/hjaelp/lillerup/madservice/#ydelse",
    name: "Madservice",
    description: "Du får varm mad bragt hjem.",
    areaServed: "Lillerup Kommune",
    serviceOperator: { "@type": "GovernmentOrganization", name: "Lillerup Kommune" },
    availableChannel: { servicePhone: { telephone: expect.stringMatching(/^\+45\d{8}$/) } },
  });
  expect(html.length).toBeLessThan(500);
});

test("no word of a text ends the script in which it stands", () => {
  const title = "</script><script>alert(1)</script><!--";
  const html = governmentServiceHtml(contextOf("madservice", { standard: { title } }));
  expect(html).not.toContain("<");
  expect(JSON.parse(html)).toMatchObject({ name: title });
});

test("a standard that nobody answers by telephone names no channel", () => {
  const html = governmentServiceHtml(contextOf("madservice", { standard: { contacts: [] } }));
  expect(html).not.toContain("availableChannel");
});
