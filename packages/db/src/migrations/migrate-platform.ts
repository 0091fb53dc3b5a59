import { Logger, runMigrations } from "graphile-worker";
import { openPlatform, type PlatformTx } from "../platform/platform-db.ts";
import { defaultLoginNames, type LoginNames, queueRole } from "../roles/logins.ts";
import { quoteIdentifier } from "../roles/quote.ts";
import { platformMigrations } from "./platform/index.ts";

/**
 * Brings the catalog and the job queue up to date and gives the logins their rights on them. Run `ensureRoles`
 * first. Running it again changes nothing; two at once wait for each other.
 *
 * @param adminUrl a superuser's address.
 */
export async function migratePlatform(
  adminUrl: string,
  logins: LoginNames = defaultLoginNames,
): Promise<void> {
  await runMigrations({ connectionString: adminUrl, logger: silent });
  const admin = openPlatform({ url: adminUrl, connections: 1, statementTimeoutMs: 0 });
  try {
    await admin.transaction(async (tx) => {
      await tx.script("select pg_advisory_xact_lock(hashtext('omzien platform migrations'))");
      await applyMissing(tx);
      await grantCatalog(tx, logins);
      await grantQueue(tx, [queueRole, logins.worker]);
    });
  } finally {
    await admin.close();
  }
}

async function applyMissing(tx: PlatformTx): Promise<void> {
  await tx.script(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key, applied_at timestamptz not null default now()
    );
  `);
  const applied = await tx.kysely.selectFrom("migration").select("name").execute();
  const names = new Set(applied.map(({ name }) => name));
  for (const { name, sql } of platformMigrations) {
    if (names.has(name)) continue;
    await tx.script(sql);
    await tx.kysely.insertInto("migration").values({ name }).execute();
  }
}

async function grantCatalog(tx: PlatformTx, { app, worker }: LoginNames): Promise<void> {
  const readers = [app, worker].map(quoteIdentifier).join(", ");
  await tx.script(`
    grant usage on schema platform to ${readers};
    grant select on platform.cell, platform.tenant, platform.tenant_host, platform.tenant_postcode to ${readers};
    -- The worker looks after domains: it may let one go, and may not let one in.
    grant select, update (state, checked_at, finding, failed_days, failed_on, lost_at)
      on platform.tenant_domain to ${quoteIdentifier(worker)};
    grant delete, update (is_primary) on platform.tenant_host to ${quoteIdentifier(worker)};
    -- The worker carries envelopes between municipalities; a site only looks at its own.
    grant select on platform.forwarding_rule, platform.envelope to ${readers};
    grant insert, update on platform.forwarding_rule to ${quoteIdentifier(worker)};
    grant insert, update, delete on platform.envelope to ${quoteIdentifier(worker)};
  `);
}

// The queue's tables have row level security without a policy: only their owner sees rows until we say otherwise.
async function grantQueue(tx: PlatformTx, roles: readonly string[]): Promise<void> {
  const tables = await tx.rows(`
    select c.relname as name, c.relrowsecurity as has_policy_check
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'graphile_worker' and c.relkind = 'r'`);
  for (const role of roles.map(quoteIdentifier)) {
    await tx.script(`
      grant usage on schema graphile_worker to ${role};
      grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
      grant usage on all sequences in schema graphile_worker to ${role};
      grant execute on all functions in schema graphile_worker to ${role};
    `);
  }
  const members = roles.map(quoteIdentifier).join(", ");
  for (const { name, has_policy_check: isGuarded } of tables) {
    if (isGuarded !== true) continue;
    const table = `graphile_worker.${quoteIdentifier(String(name))}`;
    await tx.script(`
      drop policy if exists omzien_queue on ${table};
      create policy omzien_queue on ${table} to ${members} using (true) with check (true);
    `);
  }
}

const silent = new Logger(() => () => undefined);
