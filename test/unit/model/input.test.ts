import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type {
  EasyReadInput,
  easyRead,
  MunicipalityInput,
  municipality,
  StandardInput,
  standard,
} from "../../../src/model/index.ts";

test("the types that an editor writes by are those that the schemas take", () => {
  expectTypeOf<MunicipalityInput>().toEqualTypeOf<z.input<typeof municipality>>();
  expectTypeOf<StandardInput>().toEqualTypeOf<z.input<typeof standard>>();
  expectTypeOf<EasyReadInput>().toEqualTypeOf<z.input<typeof easyRead>>();
});
