import { currentSchema, migrateTenant, schemaOf, tenantDb } from "@omzien/db";
import { createTenant } from "@omzien/tenancy";
import { testInstallation } from "@omzien/testing";
import { expect, test } from "vitest";
import { nobody } from "../../nobody.ts";
import { verifyConsentChain } from "./verify-consent-chain.ts";

const chainAt = currentSchema.migrations.findIndex(({ name }) => name === "0003-consent-chain");

test("events from before the chain are taken into it, in their order; those of erased people are cut loose", async () => {
  const { admin, names, cell } = await testInstallation();
  const before = {
    migrations: currentSchema.migrations.slice(0, chainAt),
    appendOnlyTables: ["consent_event"],
  };
  const { id } = await createTenant(
    admin,
    { name: "Oud", municipalityCode: "GM0855", hosts: [`oud-${Date.now()}.test`] },
    { logins: names, schema: before },
  );
  const schema = `"${schemaOf(id)}"`;
  await admin.transaction((tx) =>
    tx.script(`
      insert into ${schema}.person (id, first_name, pseudonym, created_at, erased_at)
      select gen_random_uuid(), 'P', 'p', now(), case when n = 1 then now() end from generate_series(1, 3) n;
      insert into ${schema}.consent_event
        (id, person_id, purpose, status, at, text_version, text_sha256, locale, by_person_id, capacity, evidence)
      select gen_random_uuid(), p.id, 'match.be-found', 'given', now() - n * interval '1.000001 hour', 1, '', 'nl',
        p.id, 'self', 'web' from ${schema}.person p, generate_series(1, 20) n`),
  );
  await migrateTenant(admin, id);
  const db = tenantDb(cell, id);
  expect(await verifyConsentChain(db)).toMatchObject({ links: 60, cut: 20, broken: null });
  const cut = db.kysely.selectFrom("consent_event").select("id").where("person_id", "=", nobody);
  expect(await cut.execute()).toHaveLength(20);
  const links = await db.kysely
    .selectFrom("consent_link as l")
    .innerJoin("consent_event as e", "e.id", "l.event_id")
    .select("e.at")
    .orderBy("l.seq")
    .execute();
  expect(links).toEqual(links.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
});
