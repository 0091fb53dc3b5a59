import { currentSchema, openPlatform } from "@omzien/db";
import { createTenant, migrateAll } from "@omzien/tenancy";
import { withOwnClusters } from "../database/own-clusters.ts";
import type { Measure, Measured } from "../measure.ts";
import { progressOf } from "../progress.ts";

const tenants = 500;
const rows = 500;
const keys = { all: "tenant.migrate-500.s", none: "tenant.migrate-noop.s" };

const next = {
  name: "9999-benchmark",
  sql: `alter table "__tenant__".audit_event add column place text;
    create index audit_event_by_place on "__tenant__".audit_event (place, at);`,
};
const schema = { ...currentSchema, migrations: [...currentSchema.migrations, next] };

/** How long it takes to bring all municipalities of a full cell to a next version, and to find that nothing is to do. */
export const tenantMigrate: Measure = {
  name: "tenant-migrate",
  heading: "Migrating all municipalities",
  keys: Object.values(keys),
  run: () =>
    withOwnClusters(1, async ({ urls: [url = ""] }) => {
      await makeTenants(url);
      const all = await secondsOf(url, tenants);
      const none = await secondsOf(url, 0);
      return resultOf(all, none);
    }),
};

async function secondsOf(url: string, expected: number): Promise<number> {
  const began = performance.now();
  const admin = openPlatform({ url, connections: 4, statementTimeoutMs: 0 });
  try {
    const { migrated, failed, untried } = await migrateAll(admin, { schema });
    if (migrated.length !== expected || failed.length + untried.length > 0)
      throw new Error(`Expected ${expected} to be migrated, and ${migrated.length} were`);
    return (performance.now() - began) / 1000;
  } finally {
    await admin.close();
  }
}

async function makeTenants(url: string): Promise<void> {
  const progress = progressOf(`${tenants} tenants of ${rows} rows`);
  let made = 0;
  const makeSome = async () => {
    while (made < tenants) {
      // A backend that makes schemas grows with each: a new one now and then keeps the machine free.
      const admin = openPlatform({ url, connections: 1, statementTimeoutMs: 0 });
      for (let count = 0; count < 50 && made < tenants; count++) {
        const name = `gemeente-${made++}`;
        await createTenant(
          admin,
          { name, municipalityCode: "GM0000", hosts: [`${name}.test`] },
          { furnish: (tx, own) => tx.script(eventsIn(own)) },
        );
        progress.at(made, tenants);
      }
      await admin.close();
    }
  };
  await Promise.all([makeSome(), makeSome()]);
  progress.end();
}

const eventsIn = (own: string) => `insert into "${own}".audit_event (id, at, actor_kind, action, request_id)
  select gen_random_uuid(), now(), 'system', 'benchmark', n::text from generate_series(1, ${rows}) n`;

function resultOf(all: number, none: number): Measured {
  const round = (value: number) => Number(value.toFixed(3));
  return {
    rows: [
      { key: keys.all, value: round(all), unit: "s", target: { atMost: 60 }, peers: {} },
      { key: keys.none, value: round(none), unit: "s", target: { atMost: 2 }, peers: {} },
    ],
    text: `${tenants} municipalities with all tables and ${rows} rows in the one that changes: one column and one index, each
municipality in a transaction of its own, four at a time, with a durable PostgreSQL. Then once more, with nothing to do:
one query of the catalogue. Both from opening the connections.

| what | s | at most |
| --- | ---: | ---: |
| one column and one index, ${tenants} municipalities | ${round(all)} | 60 |
| nothing to do | ${round(none)} | 2 |
`,
  };
}
