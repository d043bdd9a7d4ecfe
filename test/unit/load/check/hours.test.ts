import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { municipalitiesFolder, problemsIn } from "../fejlstrup.ts";

test("hours that no clock has are found in a list of days too", async () => {
  const text = await readFile("test/fixtures/municipalities/lillerup/standards/madservice.ts", "utf8");
  const wrong = text.replace(
    /phone: "12345680",?/,
    'phone: "12345680", openingHours: [{ days: "Mandag", hours: "9-15" }, { days: "Fredag", hours: "15-9" }],',
  );
  expect(wrong).not.toBe(text);
  const folder = await municipalitiesFolder({ files: { "lillerup/standards/madservice.ts": wrong } });
  expect(await problemsIn(folder)).toContain("contacts[0].openingHours[1].hours\n  ");
  expect(await problemsIn(folder)).not.toContain("openingHours[0]");
});
