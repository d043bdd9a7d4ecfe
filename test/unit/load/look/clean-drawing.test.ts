import { expect, test } from "vitest";
import { cleanDrawing } from "../../../../src/load/look/clean-drawing.ts";
import { publishedPicture } from "../../../../src/load/look/picture.ts";

const drawing = (inside: string, attributes = "") =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`,
  );

async function cleaned(bytes: Uint8Array): Promise<string> {
  const result = await cleanDrawing(bytes);
  return "bytes" in result ? new TextDecoder().decode(result.bytes) : JSON.stringify(result);
}

test("a drawing keeps its shapes, gradients, cuts and parts that it uses twice", async () => {
  const inside =
    '<title>Byen</title><style>.a{fill:url(#g)}</style><defs><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#000"/></linearGradient><clipPath id="c"><path d="M0 0"/></clipPath><filter id="f"><feGaussianBlur stdDeviation="1"/></filter></defs><g clip-path="url(#c)"><use href="#c"/><image href="data:image/png;base64,AA" width="3"/><path class="a" d="M4 4h4" vector-effect="non-scaling-stroke"/></g>';
  const bytes = drawing(inside);
  expect(await cleaned(bytes)).toBe(`${new TextDecoder().decode(bytes)}\n`);
});

test("what a drawing program notes for itself is not published", async () => {
  const notes = ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3"';
  const inside =
    '<!-- by --><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><who/></rdf:RDF></metadata><inkscape:grid/><path d="M0 0" inkscape:label="x"/>';
  expect(await cleaned(drawing(inside, notes))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0"/></svg>\n',
  );
});

test.each([
  ["a script", "<script>a()</script>", "<script"],
  ["an event", '<path onload="a()"/>', "onload="],
  ["HTML", "<foreignObject/>", "<foreignObject"],
  ["HTML of another name", '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/>', "<h:iframe"],
  ["an address that comes later", '<set attributeName="href" to="https://a.example"/>', "<set"],
  ["motion", '<animateTransform attributeName="transform"/>', "<animateTransform"],
  ["a link", '<a><path d="M0 0"/></a>', "<a"],
  ["an address in code", "<style>.a{fill:u\\72l(https://a.example)}</style>", "\\"],
  ["an address in a set", "<path style=\"fill:image-set('https://a.example')\"/>", "image-set("],
])(
  "a drawing with %s is refused with its line, because without it, it would be another",
  async (_what, inside, found) => {
    expect(await cleanDrawing(drawing(`\n${inside}`))).toEqual({ fault: "active", found, line: 2 });
  },
);

test("a drawing that is no whole XML is not the picture that its name says", async () => {
  const torn = drawing('<path d="M0 0">');
  expect(await cleanDrawing(torn)).toEqual({ fault: "broken" });
  expect(await publishedPicture("logo.svg", torn)).toMatchObject({
    code: "KS29",
    what: "logo.svg is not the picture that its name says.",
  });
});

test("a drawing is published clean, and a PNG as it is", async () => {
  const published = await publishedPicture("logo.svg", drawing("<!-- by --><path/>"));
  expect(published instanceof Uint8Array && new TextDecoder().decode(published)).not.toContain("by");
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAEElEQVR4nGOoWpLmEjQdjAEV5AP1tVCxWwAAAABJRU5ErkJggg==",
    "base64",
  );
  expect(await publishedPicture("logo.png", png)).toEqual(new Uint8Array(png));
});
