import { createTestTenant } from "@omzien/testing";
import { expect, test } from "vitest";
// The catalogues are held to the same.
import { readabilityFaults } from "../../../i18n/scripts/readability.ts";
import { starterCodeOfConduct } from "./starter-code-of-conduct.ts";

/** Numbers of a list say nothing about its words. */
const spoken = (text: string) => text.replaceAll(/^\d+\.\s/gm, "");

test("the rules that a new site starts with read at level B1", () => {
  expect(readabilityFaults("conduct", { nl: spoken(starterCodeOfConduct.nl) })).toEqual([]);
});

test("so does the statement that helpers and coordinators sign", async () => {
  const tilburg = await createTestTenant("tilburg");
  const statements = await tilburg.db.kysely
    .selectFrom("confidentiality_statement")
    .select("texts")
    .execute();
  expect(statements).not.toEqual([]);
  for (const { texts } of statements)
    expect(readabilityFaults("confidentiality", { nl: spoken(texts.nl) })).toEqual([]);
});
