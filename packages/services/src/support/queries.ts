import type { SupportVisit } from "@omzien/contracts";
import { defineQuery, type SupportVisitTable, type TenantExecutor, type TenantTx } from "@omzien/db";
import { isoInstant } from "../iso-instant.ts";
import { newId } from "../new-id.ts";

const columns = [
  "id",
  "who",
  "reason",
  "asked_at",
  "ends_at",
  "pass_until",
  "entered_at",
  "ended_at",
  "ended_by",
] as const;
export type SupportVisitRow = Pick<SupportVisitTable, (typeof columns)[number]>;

/** The visit of a session, with all that says whether it still goes on. Index: its unique column. */
const visitOfSession = defineQuery<{ sessionHash: string }>()((db, param) =>
  db.selectFrom("support_visit").select(columns).where("session_hash", "=", param("sessionHash")),
);

export function findVisitOfSession(
  db: TenantExecutor,
  sessionHash: string,
): Promise<SupportVisitRow | undefined> {
  return db.maybeOne(visitOfSession, { sessionHash });
}

/** Whether it goes on, or may still be begun. */
export function isOpenVisit(row: SupportVisitRow, now: Date): boolean {
  return row.ended_at === null && now < row.ends_at && (row.entered_at !== null || now < row.pass_until);
}

/** A visit that was asked for; nobody has come in yet. */
export async function insertVisit(
  tx: TenantTx,
  row: Pick<SupportVisitTable, "id" | "who" | "reason" | "asked_at" | "ends_at" | "pass_hash" | "pass_until">,
): Promise<void> {
  await tx.kysely.insertInto("support_visit").values(row).execute();
}

/** The newest fifty, each with what was looked at. */
export async function readSupportVisits(db: TenantExecutor, now: Date): Promise<SupportVisit[]> {
  const visits = await db.kysely
    .selectFrom("support_visit")
    .select(columns)
    .orderBy("asked_at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  const ids = visits.map(({ id }) => id);
  const looks =
    ids.length === 0
      ? []
      : await db.kysely
          .selectFrom("support_look")
          .select(["visit_id", "at", "what"])
          .where("visit_id", "in", ids)
          .orderBy("at")
          .orderBy("id")
          .execute();
  return visits.map((row) => ({
    id: row.id,
    who: row.who,
    reason: row.reason,
    askedAt: isoInstant(row.asked_at),
    endsAt: isoInstant(row.ends_at),
    enteredAt: row.entered_at && isoInstant(row.entered_at),
    endedAt: row.ended_at && isoInstant(row.ended_at),
    endedBy: row.ended_by,
    isOpen: isOpenVisit(row, now),
    looks: looks
      .filter(({ visit_id: of }) => of === row.id)
      .map(({ at, what }) => ({ at: isoInstant(at), what })),
  }));
}

/** Ends a visit that is not over yet. @returns false when there is none. */
export async function endVisit(
  db: TenantExecutor,
  { id, at, by }: { id: string; at: Date; by: "platform" | "municipality" },
): Promise<boolean> {
  const ended = await db.kysely
    .updateTable("support_visit")
    .set({ ended_at: at, ended_by: by })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .where("ends_at", ">", at)
    .returning("id")
    .execute();
  return ended.length > 0;
}

export async function findVisitById(db: TenantExecutor, id: string): Promise<SupportVisitRow | undefined> {
  return db.kysely.selectFrom("support_visit").select(columns).where("id", "=", id).executeTakeFirst();
}

/** Lets in whom a pass is for, once. @returns undefined for one that opens nothing (any more). Index: pass_hash. */
export function enterVisit(
  tx: TenantTx,
  { passHash, sessionHash, at }: { passHash: string; sessionHash: string; at: Date },
) {
  return tx.kysely
    .updateTable("support_visit")
    .set({ entered_at: at, session_hash: sessionHash })
    .where("pass_hash", "=", passHash)
    .where("pass_until", ">", at)
    .where("entered_at", "is", null)
    .where("ended_at", "is", null)
    .returning(["id", "who", "ends_at"])
    .executeTakeFirst();
}

/** That somebody who was let in looked. */
export async function insertLook(
  tx: TenantTx,
  { visitId, at, what }: { visitId: string; at: Date; what: string },
): Promise<void> {
  await tx.kysely
    .insertInto("support_look")
    .values({ id: newId(at.getTime()), visit_id: visitId, at, what })
    .execute();
}
