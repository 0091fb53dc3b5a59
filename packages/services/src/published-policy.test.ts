import {
  decide,
  nothingAgainst,
  noConsents,
  phases,
  type CompiledPolicy,
  storedSettings,
} from "@omzien/consent";
import type { Narrowing } from "@omzien/contracts";
import type { TenantDb } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "./new-id.ts";
import { plainPolicy, policyWith, publishedPolicy } from "./published-policy.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(closeTestInstallation);

const phone: Narrowing = { relation: "coordinator", group: "phone", when: "always", effect: "deny" };
let published = 0;

async function publish(narrowings: Narrowing[]): Promise<void> {
  const number = ++published;
  const by = { id: newId(), at: tilburg.clock.now() };
  const settings = JSON.stringify(storedSettings(narrowings));
  await tilburg.db.kysely
    .insertInto("disclosure_version")
    .values({ number, settings, written_by: by.id, written_at: by.at })
    .execute();
  await tilburg.db.kysely
    .insertInto("disclosure_publication")
    .values({ number, id: newId(), version: number, published_by: by.id, published_at: by.at })
    .execute();
}

function showsPhone(policy: CompiledPolicy): boolean {
  const viewer = { id: "anneke", tenantId: "here" };
  const subject = { id: "fatima", tenantId: "here" };
  const ctx = {
    now: 1,
    relation: "coordinator",
    phase: phases.anonymous,
    channel: "web",
    facts: nothingAgainst,
    consents: noConsents,
  } as const;
  return decide(policy, viewer, subject, "person.phone", "coordination", ctx).effect !== "deny";
}

/** How often a reader still shows what a publication just hid, over ten publications and as many ways back. */
async function leaksOf(read: (db: TenantDb) => Promise<CompiledPolicy>): Promise<number> {
  let leaks = 0;
  for (let round = 0; round < 10; round++) {
    await publish([]);
    await read(tilburg.db);
    await publish([phone]);
    if (showsPhone(await read(tilburg.db))) leaks++;
  }
  return leaks;
}

test("a read after the commit of a publication goes by it", async () => {
  expect(await leaksOf(publishedPolicy)).toBe(0);
  await publish([]);
  expect(showsPhone(await publishedPolicy(tilburg.db))).toBe(true);
});

test("a reader that keeps the policy for a while, as it may the site's name, is found", async () => {
  const kept = new Map<TenantDb, Promise<CompiledPolicy>>();
  const lazy = (db: TenantDb) => {
    const policy = kept.get(db) ?? publishedPolicy(db);
    kept.set(db, policy);
    return policy;
  };
  expect(await leaksOf(lazy)).toBeGreaterThan(0);
});

test("the same publication is compiled once, and no settings are the platform's own policy", async () => {
  await publish([phone]);
  expect(await publishedPolicy(tilburg.db)).toBe(await publishedPolicy(tilburg.db));
  expect(policyWith(null)).toBe(plainPolicy);
  expect(policyWith(storedSettings([]))).toBe(plainPolicy);
});
