import { defineQuery, type TenantTx } from "@omzien/db";

/** Takes a day for its digest; nothing when it was taken before, also by a worker that ran at the same moment. */
export const takeDay = defineQuery<{ day: string; now: Date }>()((db, param) =>
  db
    .insertInto("desk_digest")
    .values({ day: param("day"), made_at: param("now"), mails: 0 })
    .onConflict((conflict) => conflict.column("day").doNothing())
    .returning("day"),
);

export const writeMails = defineQuery<{ day: string; mails: number }>()((db, param) =>
  db
    .updateTable("desk_digest")
    .set({ mails: param("mails") })
    .where("day", "=", param("day")),
);

/** Days are kept for as long as somebody may ask why there was no mail; by primary key. */
export const forgetDays = defineQuery<{ before: string }>()((db, param) =>
  db.deleteFrom("desk_digest").where("day", "<", param("before")),
);

/** How many of some requests were in somebody's hands before; index match_by_request. */
export const cameBackOf = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("match as m")
    .select((eb) => eb.fn.count<number>("m.help_request_id").distinct().as("count"))
    .where((eb) => eb("m.help_request_id", "=", eb.fn.any(param("ids"))))
    .where("m.ended_at", "is not", null),
);

/** Everybody at the desk who wants the mail, and whose data are not on hold; a small table. */
export async function readersOfDigest(tx: TenantTx): Promise<string[]> {
  const rows = await tx.kysely
    .selectFrom("person_role as r")
    .innerJoin("person as p", "p.id", "r.person_id")
    .select("p.id")
    .distinct()
    .where("r.role", "in", ["coordinator", "broker"])
    .where("p.digest_off_at", "is", null)
    .where("p.blocked_at", "is", null)
    .where("p.restricted_at", "is", null)
    .where("p.erased_at", "is", null)
    .orderBy("p.id")
    .execute();
  return rows.map(({ id }) => id);
}

export const digestChoice = defineQuery<{ personId: string }>()((db, param) =>
  db.selectFrom("person").select("digest_off_at").where("id", "=", param("personId")),
);

/**
 * Writes whether somebody wants the mail.
 * @returns whether that is another choice than before.
 */
export async function writeDigestChoice(
  tx: TenantTx,
  { personId, offAt }: { personId: string; offAt: Date | null },
): Promise<boolean> {
  const changed = await tx.kysely
    .updateTable("person")
    .set({ digest_off_at: offAt })
    .where("id", "=", personId)
    .where("digest_off_at", offAt === null ? "is not" : "is", null)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
