import type { OnboardingTable, PlatformDb, PlatformTx } from "@omzien/db";
import { forgetFiles } from "./onboarding-files/queries.ts";

type Executor = Pick<PlatformDb | PlatformTx, "kysely">;

export type OnboardingRow = OnboardingTable;

const columns = [
  "id",
  "began_at",
  "began_by",
  "name",
  "municipality_code",
  "host",
  "phone",
  "phone_hours",
  "administrator_email",
  "modules",
  "locale",
  "form_of_address",
  "project_preset",
  "tenant_id",
  "finished_at",
] as const;

/** The latest first. */
export function unfinishedOnboardings(db: Executor): Promise<OnboardingRow[]> {
  return db.kysely
    .selectFrom("onboarding")
    .select(columns)
    .where("finished_at", "is", null)
    .orderBy("began_at", "desc")
    .execute();
}

export function onboardingById(db: Executor, id: string): Promise<OnboardingRow | undefined> {
  return db.kysely.selectFrom("onboarding").select(columns).where("id", "=", id).executeTakeFirst();
}

export function insertOnboarding(
  db: Executor,
  row: Pick<OnboardingTable, "id" | "began_at" | "began_by" | "name">,
): Promise<OnboardingRow> {
  return db.kysely
    .insertInto("onboarding")
    .values({ ...row, modules: null })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Undefined when a site was made of it by now. */
export function changeUnmade(
  db: Executor,
  id: string,
  change: Partial<Omit<OnboardingTable, "id">>,
): Promise<OnboardingRow | undefined> {
  return db.kysely
    .updateTable("onboarding")
    .set(change)
    .where("id", "=", id)
    .where("tenant_id", "is", null)
    .where("finished_at", "is", null)
    .returning(columns)
    .executeTakeFirst();
}

/** @returns false when it is not there, or a site was made of it. */
export async function deleteUnmade(db: Executor, id: string): Promise<boolean> {
  const gone = await db.kysely
    .deleteFrom("onboarding")
    .where("id", "=", id)
    .where("tenant_id", "is", null)
    .returning("id")
    .execute();
  return gone.length > 0;
}

/** What was made of it is gone. */
export async function forgetTenant(db: Executor, id: string, tenantId: string): Promise<void> {
  await db.kysely
    .updateTable("onboarding")
    .set({ tenant_id: null })
    .where("id", "=", id)
    .where("tenant_id", "=", tenantId)
    .execute();
}

/** Something of a site was made of it. */
export async function keepTenant(db: Executor, id: string, tenantId: string): Promise<void> {
  await db.kysely.updateTable("onboarding").set({ tenant_id: tenantId }).where("id", "=", id).execute();
}

/** The address has reached the site, and so have the files; here they have done their work. */
export async function endOnboarding(
  tx: PlatformTx,
  id: string,
  { tenantId, now }: { tenantId: string; now: Date },
): Promise<void> {
  await tx.kysely
    .updateTable("onboarding")
    .set({ finished_at: now, tenant_id: tenantId, administrator_email: null })
    .where("id", "=", id)
    .execute();
  await forgetFiles(tx, id);
}

/** Whose a host is, whatever the state of its site. */
export async function tenantAtHost(db: Executor, host: string): Promise<string | undefined> {
  const found = await db.kysely
    .selectFrom("tenant_host")
    .select("tenant_id")
    .where("host", "=", host)
    .executeTakeFirst();
  return found?.tenant_id;
}

export function tenantStanding(db: Executor, tenantId: string) {
  return db.kysely
    .selectFrom("tenant")
    .select(["state", "municipality_code"])
    .where("id", "=", tenantId)
    .executeTakeFirstOrThrow();
}

/** The onboarding that a tenant is being made by; undefined when there is none (any more). */
export async function unfinishedOf(db: Executor, tenantId: string): Promise<string | undefined> {
  const row = await db.kysely
    .selectFrom("onboarding")
    .select("id")
    .where("tenant_id", "=", tenantId)
    .where("finished_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}
