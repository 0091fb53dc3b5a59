import type { TenantExecutor, TenantTx } from "@omzien/db";

/** Who got a mail of this kind since that moment. */
export async function toldSince(
  tx: TenantTx,
  kind: "roles-to-check",
  since: Date,
): Promise<ReadonlySet<string | null>> {
  const rows = await tx.kysely
    .selectFrom("mail")
    .select("person_id")
    .where("kind", "=", kind)
    .where("queued_at", ">", since)
    .execute();
  return new Set(rows.map(({ person_id: id }) => id));
}

/** Taken down for an invitation that was over by that moment, and never here since. */
export async function whoNeverJoined(db: TenantExecutor, ended: Date): Promise<string[]> {
  const rows = await db.kysely
    .selectFrom("colleague_invitation as i")
    .innerJoin("person as p", "p.id", "i.person_id")
    .select("i.person_id")
    .distinct()
    .where("i.is_new_person", "=", true)
    .where("i.accepted_at", "is", null)
    .where((eb) => eb.or([eb("i.expires_at", "<=", ended), eb("i.withdrawn_at", "<=", ended)]))
    .where("p.erased_at", "is", null)
    .where("p.last_active_at", "is", null)
    .orderBy("i.person_id")
    .execute();
  return rows.map(({ person_id: id }) => id);
}

/** Whether anything but an invitation that was over by that moment tells of somebody. Index: primary key. */
export async function isKnownHere(tx: TenantTx, personId: string, ended: Date): Promise<boolean> {
  const known = await tx.kysely
    .selectFrom("person as p")
    .select("p.id")
    .where("p.id", "=", personId)
    .where((eb) =>
      eb.or([
        eb("p.last_active_at", "is not", null),
        eb.exists(
          eb
            .selectFrom("colleague_invitation as i")
            .select("i.id")
            .whereRef("i.person_id", "=", "p.id")
            .where("i.withdrawn_at", "is", null)
            .where("i.expires_at", ">", ended),
        ),
        eb.exists(eb.selectFrom("help_request as r").select("r.id").whereRef("r.person_id", "=", "p.id")),
        eb.exists(eb.selectFrom("call_note as n").select("n.id").whereRef("n.person_id", "=", "p.id")),
        eb.exists(eb.selectFrom("help_offer as o").select("o.id").whereRef("o.person_id", "=", "p.id")),
        eb.exists(eb.selectFrom("consent_event as c").select("c.id").whereRef("c.person_id", "=", "p.id")),
        eb.exists(
          eb.selectFrom("vog_record as v").select("v.person_id").whereRef("v.person_id", "=", "p.id"),
        ),
        eb.exists(eb.selectFrom("mandate as m").select("m.id").whereRef("m.person_id", "=", "p.id")),
        eb.exists(eb.selectFrom("mandate as m").select("m.id").whereRef("m.representative_id", "=", "p.id")),
      ]),
    )
    .executeTakeFirst();
  return known !== undefined;
}
