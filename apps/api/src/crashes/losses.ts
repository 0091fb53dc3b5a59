import type { TestTenant } from "@omzien/testing";

export interface Losses {
  /** Acknowledged, and not there. */
  lost: string[];
  /** Notes without the audit row of the same transaction, or the other way round. */
  halfWritten: number;
  /** Texts that are there twice. */
  doubled: number;
}

/** Compares what the API acknowledged with what the database holds. @throws when the database does not answer. */
export async function findLosses(
  tenant: TestTenant,
  { acknowledged }: { acknowledged: ReadonlySet<string> },
): Promise<Losses> {
  const { kysely } = tenant.db;
  const rows = await kysely.selectFrom("call_note").select(["id", "text"]).execute();
  const audited = await kysely
    .selectFrom("audit_event")
    .select("subject_id")
    .where("action", "=", "call_note.created")
    .execute();
  const texts = new Set(rows.map(({ text }) => text));
  const ids = new Set(rows.map(({ id }) => id));
  const traces = new Set(audited.map(({ subject_id: id }) => id));
  return {
    lost: [...acknowledged].filter((text) => !texts.has(text)),
    halfWritten:
      [...ids].filter((id) => !traces.has(id)).length +
      [...traces].filter((id) => id !== null && !ids.has(id)).length,
    doubled: rows.length - texts.size,
  };
}
