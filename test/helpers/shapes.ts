import { readFile } from "node:fs/promises";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";

/** What linked data has against a set of shapes: a line for each fault, and what it lacks without being wrong. */
export interface ShapeFindings {
  readonly faults: readonly string[];
  /** Each once, as `Shape property`. */
  readonly lacks: readonly string[];
  /** How many things of a class it tells of. */
  readonly count: (classAddress: string) => number;
}

const shacl = "http://www.w3.org/ns/shacl#";
const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** Reads shapes once, and gives what holds a document of JSON-LD to them; no context is fetched for it. */
export async function shapesIn(file: string): Promise<(document: object) => Promise<ShapeFindings>> {
  const shapes = new Store(new Parser().parse(await readFile(file, "utf8")));
  const validator = new Validator(shapes);
  return async (document) => {
    const quads = await jsonld.toRDF(document, {
      format: "application/n-quads",
      safe: true,
      documentLoader: (address) => {
        throw new Error(`${address} would be fetched.`);
      },
    });
    const data = new Store(new Parser({ format: "N-Quads" }).parse(quads));
    const results = (await validator.validate(data)).results.map((result) => {
      const { sourceShape } = result;
      const [owner = sourceShape] =
        sourceShape === null ? [] : shapes.getSubjects(`${shacl}property`, sourceShape, null);
      return {
        isFault: result.severity?.value === `${shacl}Violation`,
        shape: nameOf(owner?.value),
        node: result.focusNode?.value ?? "",
        path: nameOf(result.path?.value),
        broken: nameOf(result.sourceConstraintComponent?.value).replace("ConstraintComponent", ""),
        value: result.value?.value,
      };
    });
    return {
      faults: results
        .filter(({ isFault }) => isFault)
        .map(
          ({ shape, node, path, broken, value }) =>
            `${shape}: ${node} ${path}: ${broken}${value === undefined ? "" : ` (${value})`}`,
        ),
      lacks: [
        ...new Set(results.filter(({ isFault }) => !isFault).map(({ shape, path }) => `${shape} ${path}`)),
      ].toSorted(),
      count: (classAddress) => data.getSubjects(type, classAddress, null).length,
    };
  };
}

/** The last part of an address, which is what its vocabulary calls it. */
const nameOf = (address = ""): string => address.split(/[#/]/).at(-1) ?? "";
