import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type PlatformDb, schemaOf, type TenantId } from "@omzien/db";
import { sql } from "kysely";

/** Replication does not go on, or not fast enough. */
export class ReplicationStoppedError extends Error {
  override readonly name = "ReplicationStoppedError";
}

const patienceMs = 60_000;

/** Publication, slot, subscription and login of one move, all of the same name; safe between double quotes. */
export function moveNameOf(tenantId: TenantId): string {
  return `omzien_move_${tenantId}`;
}

/** Lets the tenant's tables be copied by a login of this move's own, which sees nothing else. */
export async function publish(source: PlatformDb, tenantId: TenantId): Promise<void> {
  const name = moveNameOf(tenantId);
  const schema = `"${schemaOf(tenantId)}"`;
  await source.transaction(async (tx) => {
    const [known] = await tx.rows(
      `select exists (select 1 from pg_catalog.pg_roles where rolname = $1) as has_login,
         exists (select 1 from pg_catalog.pg_publication where pubname = $1) as has_publication`,
      [name],
    );
    if (known?.["has_login"] !== true) await tx.script(`create role "${name}" login replication noinherit`);
    // The receiving side begins each session by emptying its search_path with it.
    await tx.script(`
      grant execute on function pg_catalog.set_config(text, text, boolean) to "${name}";
      grant usage on schema ${schema} to "${name}";
      grant select on all tables in schema ${schema} to "${name}";`);
    if (known?.["has_publication"] !== true)
      await tx.script(`create publication "${name}" for tables in schema ${schema}`);
  });
  await sql`select pg_catalog.pg_create_logical_replication_slot(${name}, 'pgoutput')
    where not exists (select 1 from pg_catalog.pg_replication_slots where slot_name = ${name})`.execute(
    source.kysely,
  );
}

/** Begins to copy, or goes on. The login's password is known to the two clusters alone. */
export async function subscribe(source: PlatformDb, target: PlatformDb, tenantId: TenantId): Promise<void> {
  const name = moveNameOf(tenantId);
  if (await hasSubscription(target, name)) {
    await sql`alter subscription ${sql.id(name)} enable`.execute(target.kysely);
    return;
  }
  const password = randomBytes(24).toString("hex");
  await source.transaction((tx) => tx.script(`alter role "${name}" password '${password}'`));
  const address = source.urlFor({ name, password });
  await sql`create subscription ${sql.id(name)} connection ${sql.lit(address)} publication ${sql.id(name)}
    with (create_slot = false, slot_name = ${sql.lit(name)}, disable_on_error = true, synchronous_commit = 'on')`.execute(
    target.kysely,
  );
}

const checkMs = 1_000;

/**
 * Waits until every table is copied and follows the source.
 *
 * @param told.check asked every second; what it throws ends the waiting.
 * @throws ReplicationStoppedError when it stopped by a fault, or nobody receives for a minute.
 */
export async function untilCopied(
  target: PlatformDb,
  tenantId: TenantId,
  told: { say: (done: number, total: number) => void; check: () => Promise<void> },
): Promise<void> {
  let lastSeen = performance.now();
  let lastCheck = lastSeen;
  for (;;) {
    if (performance.now() - lastCheck > checkMs) {
      await told.check();
      lastCheck = performance.now();
    }
    const [row] = await target.transaction((tx) => tx.rows(copyStateSql, [moveNameOf(tenantId)]));
    if (row?.["is_enabled"] !== true)
      throw new ReplicationStoppedError(
        "The copying stopped by a fault: see the log of the target's PostgreSQL",
      );
    const [done, total] = [Number(row["done"]), Number(row["total"])];
    told.say(done, total);
    if (done === total && row["receives"] === true) return;
    if (row["receives"] === true) lastSeen = performance.now();
    if (performance.now() - lastSeen > patienceMs)
      throw new ReplicationStoppedError("The target receives nothing: can it reach the source's PostgreSQL?");
    await sleep(50);
  }
}

/** Where the source's log ends now. */
export async function logEndOf(source: PlatformDb): Promise<string> {
  const [row] = await source.transaction((tx) =>
    tx.rows("select pg_catalog.pg_current_wal_lsn()::text as lsn"),
  );
  return String(row?.["lsn"]);
}

/** Waits until the target has on disk all that the source had at `lsn`. @throws ReplicationStoppedError after `withinMs`. */
export async function untilCaughtUp(
  source: PlatformDb,
  tenantId: TenantId,
  { lsn, withinMs }: { lsn: string; withinMs: number },
): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const rows = await source.transaction((tx) =>
      tx.rows(
        `select 1 from pg_catalog.pg_stat_replication
         where application_name = $1 and least(replay_lsn, flush_lsn) >= $2::pg_lsn`,
        [moveNameOf(tenantId), lsn],
      ),
    );
    if (rows.length > 0) return;
    if (performance.now() > deadline) throw new ReplicationStoppedError("The copy does not keep up now");
    await sleep(2);
  }
}

/** Ends the copying and takes away all that it needed; what is gone already is fine. */
export async function unsubscribe(source: PlatformDb, target: PlatformDb, tenantId: TenantId): Promise<void> {
  const name = moveNameOf(tenantId);
  if (await hasSubscription(target, name)) {
    await sql`drop subscription ${sql.id(name)}`.execute(target.kysely);
  }
  await dropSlot(source, name);
  await source.transaction(async (tx) => {
    await tx.script(`drop publication if exists "${name}"`);
    const known = await tx.rows("select 1 from pg_catalog.pg_roles where rolname = $1", [name]);
    if (known.length > 0) await tx.script(`drop owned by "${name}"; drop role "${name}"`);
  });
}

async function dropSlot(source: PlatformDb, name: string): Promise<void> {
  // Who sent from it may need a moment to notice that nobody receives any more.
  for (let triesLeft = 100; ; triesLeft--) {
    const rows = await source.transaction((tx) =>
      tx.rows("select active from pg_catalog.pg_replication_slots where slot_name = $1", [name]),
    );
    if (rows.length === 0) return;
    if (rows[0]?.["active"] === false || triesLeft === 0) {
      await sql`select pg_catalog.pg_drop_replication_slot(${name})`.execute(source.kysely);
      return;
    }
    await sleep(50);
  }
}

async function hasSubscription(target: PlatformDb, name: string): Promise<boolean> {
  const rows = await target.transaction((tx) =>
    tx.rows(
      `select 1 from pg_catalog.pg_subscription s join pg_catalog.pg_database d on d.oid = s.subdbid
       where s.subname = $1 and d.datname = current_database()`,
      [name],
    ),
  );
  return rows.length > 0;
}

const copyStateSql = `
  select s.subenabled as is_enabled,
    (select count(*)::int from pg_catalog.pg_subscription_rel r where r.srsubid = s.oid) as total,
    (select count(*)::int from pg_catalog.pg_subscription_rel r where r.srsubid = s.oid and r.srsubstate = 'r') as done,
    exists (select 1 from pg_catalog.pg_stat_subscription t where t.subid = s.oid and t.pid is not null) as receives
  from pg_catalog.pg_subscription s join pg_catalog.pg_database d on d.oid = s.subdbid
  where s.subname = $1 and d.datname = current_database()`;
