import { defineQuery, type TenantDb, type TenantExecutor, transaction } from "@omzien/db";

/** How many consent events each of these people had when something about them was prepared. */
export type ConsentEpochs = ReadonlyMap<string, number>;

const epochsOf = defineQuery<{ personIds: string[] }>()((db, param) =>
  db
    .selectFrom("person as p")
    .leftJoin("consent_epoch as e", "e.person_id", "p.id")
    .select(["p.id", "e.epoch"])
    .where((eb) => eb("p.id", "=", eb.fn.any(param("personIds")))),
);

/** Waits for whoever is changing their consents, and lets nobody begin, until the transaction ends. */
const holdPeople = defineQuery<{ personIds: string[] }>()((db, param) =>
  db
    .selectFrom("person")
    .select("id")
    .where((eb) => eb("id", "=", eb.fn.any(param("personIds"))))
    .orderBy("id")
    .forShare(),
);

/** To be read before anything else of what is prepared. Index: primary keys. */
export async function consentEpochs(
  db: TenantExecutor,
  personIds: readonly string[],
): Promise<ConsentEpochs> {
  const rows = personIds.length === 0 ? [] : await db.all(epochsOf, { personIds: [...new Set(personIds)] });
  return new Map(rows.map(({ id, epoch }) => [id, epoch ?? 0]));
}

/**
 * Begins to hand over what was prepared at `epochs`, unless one of these people changed a consent since: then nothing
 * happens. A change that comes meanwhile waits until the handing over has begun, not until it is done.
 *
 * @returns the handing over, or undefined: prepare anew.
 */
export async function handOver<T>(
  db: TenantDb,
  epochs: ConsentEpochs,
  begin: () => Promise<T>,
): Promise<{ done: Promise<T> } | undefined> {
  const personIds = [...epochs.keys()];
  if (personIds.length === 0) return { done: begin() };
  return transaction(
    db,
    async (tx) => {
      await tx.all(holdPeople, { personIds });
      const now = await consentEpochs(tx, personIds);
      if (personIds.some((id) => now.get(id) !== epochs.get(id))) return undefined;
      const done = begin();
      // Whoever awaits `done` sees it fail; until then nobody does.
      done.catch(() => undefined);
      return { done };
    },
    // What has begun must not begin twice.
    { retries: 0 },
  );
}
