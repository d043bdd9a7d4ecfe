/** What we use of two packages that bring no types. */
declare module "jsonld" {
  interface Options {
    readonly format: "application/n-quads";
    /** Refuses what would be lost on the way. */
    readonly safe: true;
    readonly documentLoader: (address: string) => never;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}

declare module "n3" {
  import type { DatasetCore, Quad, Term } from "@rdfjs/types";
  export class Parser {
    constructor(options?: { readonly format: "N-Quads" });
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads: readonly Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(
      subject?: Term | null,
      predicate?: Term | null,
      object?: Term | null,
      graph?: Term | null,
    ): DatasetCore;
    getSubjects(predicate: string, object: Term | string, graph: null): Term[];
    [Symbol.iterator](): Iterator<Quad>;
  }
}
