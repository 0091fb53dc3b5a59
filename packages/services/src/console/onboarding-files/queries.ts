import type { OnboardingFileTable, PlatformDb, PlatformTx } from "@omzien/db";
import { sql } from "kysely";

type Executor = Pick<PlatformDb | PlatformTx, "kysely">;

export type OnboardingFileRow = Omit<OnboardingFileTable, "body" | "onboarding_id" | "sent_by"> & {
  bytes: number;
};

/** What was sent, without the files themselves. Index: primary key. */
export function filesOf(db: Executor, onboardingId: string): Promise<OnboardingFileRow[]> {
  return db.kysely
    .selectFrom("onboarding_file")
    .select(["kind", "name", "sent_at", sql<number>`pg_catalog.octet_length(body)`.as("bytes")])
    .where("onboarding_id", "=", onboardingId)
    .orderBy("kind")
    .execute();
}

/** The files themselves, which may be large. */
export function bodiesOf(db: Executor, onboardingId: string) {
  return db.kysely
    .selectFrom("onboarding_file")
    .select(["kind", "name", "body", "sent_at"])
    .where("onboarding_id", "=", onboardingId)
    .orderBy("kind")
    .execute();
}

/** In the place of the one of that kind. */
export async function putFile(db: Executor, row: OnboardingFileTable): Promise<void> {
  const { onboarding_id: _id, kind: _kind, ...rest } = row;
  await db.kysely
    .insertInto("onboarding_file")
    .values(row)
    .onConflict((conflict) => conflict.columns(["onboarding_id", "kind"]).doUpdateSet(rest))
    .execute();
}

export async function deleteFile(
  db: Executor,
  { onboardingId, kind }: { onboardingId: string; kind: OnboardingFileTable["kind"] },
): Promise<boolean> {
  const gone = await db.kysely
    .deleteFrom("onboarding_file")
    .where("onboarding_id", "=", onboardingId)
    .where("kind", "=", kind)
    .returning("kind")
    .execute();
  return gone.length > 0;
}

/** The files, and what they held together. */
export async function forgetFiles(db: Executor, onboardingId: string): Promise<void> {
  await db.kysely.deleteFrom("onboarding_file").where("onboarding_id", "=", onboardingId).execute();
  await db.kysely.deleteFrom("onboarding_preview").where("onboarding_id", "=", onboardingId).execute();
}

/** @param column one at a time: both are large. */
export async function previewColumn(
  db: Executor,
  onboardingId: string,
  column: "report" | "map",
): Promise<unknown> {
  const row = await db.kysely
    .selectFrom("onboarding_preview")
    .select(sql.ref<unknown>(column).as("kept"))
    .where("onboarding_id", "=", onboardingId)
    .executeTakeFirst();
  return row?.kept;
}

export async function putPreview(
  db: Executor,
  { onboardingId, now, report, map }: { onboardingId: string; now: Date; report: unknown; map: unknown },
): Promise<void> {
  const row = { made_at: now, report: JSON.stringify(report), map: JSON.stringify(map) };
  await db.kysely
    .insertInto("onboarding_preview")
    .values({ onboarding_id: onboardingId, ...row })
    .onConflict((conflict) => conflict.column("onboarding_id").doUpdateSet(row))
    .execute();
}

/** Whoever changes the files of an onboarding waits for whoever does so already. */
export async function lockOnboarding(tx: PlatformTx, id: string): Promise<void> {
  await tx.kysely.selectFrom("onboarding").select("id").where("id", "=", id).forUpdate().execute();
}
