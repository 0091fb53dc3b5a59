import { defineQuery, openCell, parseTenantId, type TenantDb, tenantDb } from "@omzien/db";
import { quantile } from "@omzien/matching/simulation";
import { boundsFor, loadSearch, offersWithin, type Search } from "@omzien/services/search";
import { sql } from "kysely";
import { askers, requestId } from "../database/history.ts";
import type { BenchDatabase } from "../database/prepare-database.ts";

/** Milliseconds per request, and how many helpers come through. */
export interface PrefilterTimes {
  p50: number;
  p95: number;
  p99: number;
  rows: number;
  /** Everybody with the category, sorted by distance, without a rule. */
  naive: number;
}

/** What one would write first. */
const nearest = defineQuery<{ category: string; x: number; y: number }>()((db, param) =>
  db
    .selectFrom("help_offer_category as c")
    .innerJoin("help_offer as o", "o.id", "c.offer_id")
    .innerJoin("person as p", "p.id", "o.person_id")
    .select(["o.id", "p.id as helper_id"])
    .where("c.category_id", "=", param("category"))
    .where("o.ended_at", "is", null)
    .orderBy(sql`(p.x - ${param("x")}::float8) ^ 2 + (p.y - ${param("y")}::float8) ^ 2`)
    .limit(30),
);

/** The helpers whom PostgreSQL lets through for each of thirty requests, with all that the rules want to know of them. */
export async function measurePrefilter(
  { appUrl, schemas }: BenchDatabase,
  tenant: number,
  rounds: number,
): Promise<PrefilterTimes> {
  const cell = await openCell({ url: appUrl, lanes: 2, overflow: 1 });
  try {
    const db = tenantDb(cell, parseTenantId((schemas[tenant] ?? "").slice(2)));
    const searches = await searchesIn(db);
    await timesOf(searches, 2, (search) => offersOf(db, search));
    const times = await timesOf(searches, rounds, (search) => offersOf(db, search));
    const naive = await timesOf(searches, rounds, ({ request: { category, location } }) =>
      db.all(nearest, { category, x: location?.x ?? 0, y: location?.y ?? 0 }),
    );
    const counts = await Promise.all(searches.map(async (search) => (await offersOf(db, search)).length));
    return {
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      p99: quantile(times, 0.99),
      rows: Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length),
      naive: quantile(naive, 0.5),
    };
  } finally {
    await cell.close();
  }
}

function offersOf(db: TenantDb, { request, policy }: Search) {
  return db.all(offersWithin, boundsFor(request, policy, new Date()));
}

async function searchesIn(db: TenantDb): Promise<Search[]> {
  const found = await Promise.all(
    Array.from({ length: askers }, (_, n) => loadSearch(db, { now: () => new Date() }, requestId(n + 1))),
  );
  return found.filter((search) => search !== undefined);
}

async function timesOf<T>(
  items: readonly T[],
  rounds: number,
  work: (item: T) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const item of items) {
      const began = performance.now();
      await work(item);
      times.push(performance.now() - began);
    }
  return times.toSorted((one, other) => one - other);
}
