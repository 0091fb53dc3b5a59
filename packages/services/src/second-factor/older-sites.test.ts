import { currentSchema, schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, expect, test } from "vitest";
import { currentRule } from "./queries.ts";

afterAll(closeTestInstallation);

/** Runs the migration again on a site of before it. */
async function migrateAgain({ id, installation }: TestTenant): Promise<void> {
  const migration = currentSchema.migrations.find(({ name }) => name === "0027-second-factor-pending");
  const schema = schemaOf(id);
  await installation.admin.transaction((tx) =>
    tx.script(`alter table "${schema}".second_factor drop column pending_number;
      ${migration?.sql.replaceAll("__tenant__", schema) ?? ""}`),
  );
}

test("a municipality of before there was a rule gets the one that new ones get; a chosen one stays", async () => {
  const tilburg = await createTestTenant("tilburg");
  expect(await currentRule(tilburg.db)).toBeUndefined();
  await migrateAgain(tilburg);
  const rule = await currentRule(tilburg.db);
  expect(rule?.number).toBe(1);
  expect(Math.abs((rule?.obliged_from.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  await migrateAgain(tilburg);
  expect(await currentRule(tilburg.db)).toEqual(rule);
});

test("a schema that waits for a municipality gets none: it says its own when it is furnished", async () => {
  const almere = await createTestTenant("almere");
  const schema = schemaOf(almere.id);
  await almere.installation.admin.transaction((tx) => tx.script(`delete from "${schema}".site`));
  await migrateAgain(almere);
  expect(await currentRule(almere.db)).toBeUndefined();
});
