import type { TenantDb } from "@omzien/db";
import { linksAfter, unlinkedEvent } from "./chain-queries.ts";
import { type BrokenLink, type ChainEnd, chainStart, firstBroken } from "./check-links.ts";

/** Outcome of one check of a tenant's whole chain. */
export interface ChainReport {
  links: number;
  /** Of erased people: the event stands, and leads to nobody. */
  cut: number;
  /** Past their term: only the hash stands. */
  destroyed: number;
  /** Hash of the last link; kept elsewhere, it also proves that nobody wrote the whole chain anew. */
  head: string;
  /** The first link that does not hold; null: the chain is whole. */
  broken: BrokenLink | null;
}

const pageSize = 2_000;

/** Computes every link of the tenant's consent chain anew and compares. Reads in pages; holds no lock. */
export async function verifyConsentChain(db: TenantDb): Promise<ChainReport> {
  const report: ChainReport = { links: 0, cut: 0, destroyed: 0, head: "", broken: null };
  let end: ChainEnd = chainStart;
  for (;;) {
    const rows = await db.all(linksAfter, { seq: end.seq, limit: pageSize });
    report.broken = firstBroken(rows, end) ?? null;
    report.links += rows.length;
    report.cut += rows.filter((row) => row.cut_at !== null).length;
    report.destroyed += rows.filter((row) => row.destroyed_at !== null).length;
    end = rows.at(-1) ?? end;
    if (report.broken !== null || rows.length < pageSize) break;
  }
  report.head = end.hash;
  const unlinked = report.broken === null ? await db.maybeOne(unlinkedEvent, {}) : undefined;
  if (unlinked) report.broken = { seq: end.seq + 1, eventId: unlinked.id, because: "unlinked-event" };
  return report;
}
