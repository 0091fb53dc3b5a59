import type { MatchMessageTable, TenantExecutor, TenantTx } from "@omzien/db";
import { type Insertable, sql } from "kysely";
import type { PagePosition } from "../page.ts";

/** Newest first. Index: match_message_by_match. */
export function messagesOf(
  db: TenantExecutor,
  matchId: string,
  page: { after: PagePosition | undefined; limit: number },
) {
  const { after, limit } = page;
  return db.kysely
    .selectFrom("match_message")
    .select(["id", "sender_id", "body", "sent_at"])
    .where("match_id", "=", matchId)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(sent_at, id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("sent_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
export type MessageRow = Awaited<ReturnType<typeof messagesOf>>[number];

export async function insertMessage(tx: TenantTx, row: Insertable<MatchMessageTable>): Promise<void> {
  await tx.kysely.insertInto("match_message").values(row).execute();
}

export async function markRead(
  db: TenantExecutor,
  messages: { matchId: string; readerId: string; upTo: Date; at: Date },
): Promise<void> {
  await db.kysely
    .updateTable("match_message")
    .set({ read_at: messages.at })
    .where("match_id", "=", messages.matchId)
    .where("sender_id", "!=", messages.readerId)
    .where("sent_at", "<=", messages.upTo)
    .where("read_at", "is", null)
    .execute();
}

/** When the latest mail about messages of this match went, or will go, to this person. */
export async function latestMessageMail(
  tx: TenantTx,
  mail: { matchId: string; personId: string },
): Promise<Date | undefined> {
  const row = await tx.kysely
    .selectFrom("mail")
    .select(["queued_at", "facts"])
    .where("person_id", "=", mail.personId)
    .where("kind", "=", "new-message")
    .where("subject_id", "=", mail.matchId)
    .orderBy("queued_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const goesAt = row.facts["goesAt"];
  return typeof goesAt === "number" ? new Date(goesAt) : row.queued_at;
}

/** Whether a report or a stop gives the desk a reason to read what the two wrote. */
export async function hasReport(db: TenantExecutor, matchId: string): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("report")
    .select("id")
    .where("about_match_id", "=", matchId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
