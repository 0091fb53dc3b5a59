import { createHash } from "node:crypto";
import { schemaOf, type TenantExecutor, type TenantTx } from "@omzien/db";
import { type RawBuilder, sql } from "kysely";
import type { RetentionRule } from "./rules.ts";

/** How many rows are due: whose days are over at `until`, to the millisecond. */
export async function countDue(db: TenantExecutor, rule: RetentionRule, until: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${tableOf(db, rule)}
    where ${isDue(rule, until)}`.execute(db.kysely);
  return rows[0]?.count ?? 0;
}

/** Destroys what is due. @returns how many, and a hash over the rule and the keys of what went. */
export async function destroyDue(
  tx: TenantTx,
  rule: RetentionRule,
  until: Date,
  now: Date,
): Promise<{ count: number; sha256: string }> {
  const keys = rule.through
    ? await destroyThrough(tx, rule, rule.through, until, now)
    : await destroyRows(tx, rule, until);
  const sha256 = createHash("sha256")
    .update([rule.id, ...keys.toSorted()].join("\n"))
    .digest("hex");
  return { count: keys.length, sha256 };
}

async function destroyRows(tx: TenantTx, rule: RetentionRule, until: Date): Promise<string[]> {
  const table = tableOf(tx, rule);
  const change = rule.clear ? sql`update ${table} set ${sql.raw(rule.clear)}` : sql`delete from ${table}`;
  const { rows } = await sql<{ key: string }>`${change} where ${isDue(rule, until)}
    returning (${sql.raw(rule.key)})::text as key`.execute(tx.kysely);
  return rows.map(({ key }) => key);
}

async function destroyThrough(
  tx: TenantTx,
  rule: RetentionRule,
  through: string,
  until: Date,
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`select (${sql.raw(rule.key)})::text as key
    from ${tableOf(tx, rule)} where ${isDue(rule, until)}`.execute(tx.kysely);
  if (rows.length === 0) return [];
  const destroy = sql.id(schemaOf(tx.tenantId), through);
  const call =
    through === "destroy_consent_events"
      ? sql<{ count: number }>`select ${destroy}(${until}, ${now}) as count`
      : sql<{ count: number }>`select ${destroy}(${until}) as count`;
  const done = await call.execute(tx.kysely);
  const count = done.rows[0]?.count ?? 0;
  if (count !== rows.length) {
    throw new Error(`${through} removed ${count} of ${rows.length} rows; nothing was destroyed`);
  }
  return rows.map(({ key }) => key);
}

function tableOf({ tenantId }: TenantExecutor, rule: RetentionRule): RawBuilder<unknown> {
  return sql.id(schemaOf(tenantId), rule.table);
}

function isDue(rule: RetentionRule, until: Date): RawBuilder<boolean> {
  return sql<boolean>`${sql.id(rule.since)} <= ${until}::timestamptz and (${sql.raw(rule.only ?? "true")})`;
}
