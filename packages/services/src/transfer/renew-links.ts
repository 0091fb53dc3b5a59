import { type TenantTx, transaction } from "@omzien/db";
import { sql } from "kysely";
import type { ServiceContext } from "../context.ts";

const atOnce = 500;

/**
 * Makes links in mails of this installation out of those of another: rows hold the hash of a secret that follows from
 * the installation's own key, and a reminder of tomorrow would lead nowhere. Links in mails of before open nothing any
 * more. Running it again changes nothing.
 */
export async function renewLinks(ctx: ServiceContext): Promise<void> {
  await inPages(ctx, "invitation", "token_hash", "invitation");
  await inPages(ctx, "consent_recording", "token_hash", "consent-recording");
  await ctx.db.kysely
    .updateTable("support_visit")
    .set({ ended_at: ctx.now(), ended_by: "platform" })
    .where("ended_at", "is", null)
    .execute();
}

/** Links with which somebody would have agreed to act for another; they are bound to a key that stayed behind. */
export async function countWaitingMandates(ctx: ServiceContext): Promise<number> {
  const row = await ctx.db.kysely
    .selectFrom("mandate")
    .select((eb) => eb.fn.countAll<number>().as("waiting"))
    .where("link_hash", "is not", null)
    .where("ends_at", ">", ctx.now())
    .executeTakeFirstOrThrow();
  return Number(row.waiting);
}

async function inPages(
  ctx: ServiceContext,
  table: "invitation" | "consent_recording",
  column: "token_hash",
  purpose: "invitation" | "consent-recording",
): Promise<void> {
  for (let after: string | undefined; ; ) {
    const from = after;
    after = await transaction(ctx.db, (tx) => renewPage(ctx, tx, { table, column, purpose, after: from }));
    if (after === undefined) return;
  }
}

async function renewPage(
  ctx: ServiceContext,
  tx: TenantTx,
  page: {
    table: "invitation" | "consent_recording";
    column: "token_hash";
    purpose: "invitation" | "consent-recording";
    after: string | undefined;
  },
): Promise<string | undefined> {
  const { table, purpose, after } = page;
  const rows = await tx.kysely
    .selectFrom(table)
    .select("id")
    .$if(after !== undefined, (query) => query.where("id", ">", after ?? ""))
    .orderBy("id")
    .limit(atOnce)
    .execute();
  if (rows.length === 0) return undefined;
  const ids = rows.map(({ id }) => id);
  const hashes = ids.map((id) => ctx.secrets.hash(ctx.secrets.token(ctx.tenant.id, purpose, id)));
  const renewed = sql<{
    id: string;
    hash: string;
  }>`(select * from unnest(${ids}::uuid[], ${hashes}::text[]))`;
  await tx.kysely
    .updateTable(table)
    .from(renewed.as<"renewed">(sql`renewed(id, hash)`))
    .set({ token_hash: sql.ref<string>("renewed.hash") })
    .where(sql<boolean>`${sql.ref(`${table}.id`)} = renewed.id`)
    .execute();
  return ids.at(-1);
}
