import type { RotaAvailability } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { MemberRow } from "./queries.ts";

export type LeftBecause = NonNullable<MemberRow["left_because"]>;

/**
 * Asks somebody into a rota; anew when they said no, left, or might not be asked earlier. Unique: rota and person.
 * @returns whether somebody is asked now who was not.
 */
export async function insertMember(
  tx: TenantTx,
  ctx: ServiceContext,
  member: { rotaId: string; personId: string; by: string | null },
): Promise<boolean> {
  const asked = await tx.kysely
    .insertInto("rota_member")
    .values({
      id: newId(),
      rota_id: member.rotaId,
      person_id: member.personId,
      asked_at: ctx.now(),
      asked_by: member.by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["rota_id", "person_id"])
        .doUpdateSet({
          asked_at: ctx.now(),
          asked_by: member.by,
          joined_at: null,
          left_at: null,
          left_by: null,
          left_because: null,
        })
        .where("rota_member.left_because", "in", ["left", "not-asked"]),
    )
    .returning("id")
    .executeTakeFirst();
  return asked !== undefined;
}

/** Writes on which days somebody can come; who left takes part again. The caller holds the lock of the rota. */
export async function writeAvailability(
  tx: TenantTx,
  member: { id: string; joinedAt: Date } & RotaAvailability,
): Promise<void> {
  await tx.kysely
    .updateTable("rota_member")
    .set({
      joined_at: member.joinedAt,
      availability: JSON.stringify(member.days.toSorted((a, b) => (a.date < b.date ? -1 : 1))),
      max_shifts: member.maxShifts,
      is_named: member.isNamed,
      left_at: null,
      left_by: null,
      left_because: null,
    })
    .where("id", "=", member.id)
    .execute();
}

/** Ends somebody's part and forgets what they said about days; the caller holds the lock of the rota. */
export async function writeMemberLeft(
  tx: TenantTx,
  ctx: ServiceContext,
  left: { memberId: string; by: string | null; because: LeftBecause },
): Promise<void> {
  await tx.kysely
    .updateTable("rota_member")
    .set({
      left_at: ctx.now(),
      left_by: left.by,
      left_because: left.because,
      availability: "[]",
      max_shifts: null,
    })
    .where("id", "=", left.memberId)
    .execute();
}

/** Forgets what everybody in a rota said about days. */
export async function forgetAvailability(tx: TenantTx, rotaId: string): Promise<void> {
  await tx.kysely
    .updateTable("rota_member")
    .set({ availability: "[]" })
    .where("rota_id", "=", rotaId)
    .execute();
}

/** Rotas that run and in which somebody takes part, in the order in which they are locked. Index: rota_member_by_person. */
export async function placesOf(tx: TenantTx, personId: string): Promise<string[]> {
  const places = await tx.kysely
    .selectFrom("rota_member as m")
    .innerJoin("rota as r", "r.id", "m.rota_id")
    .select("r.id")
    .where("m.person_id", "=", personId)
    .where("m.left_at", "is", null)
    .where("r.ended_at", "is", null)
    .orderBy("r.id")
    .execute();
  return places.map(({ id }) => id);
}

/** Who of two takes part in a rota of the other, in the order in which they are locked. Index: rota_by_asker. */
export function placesBetween(tx: TenantTx, both: readonly [string, string]) {
  return tx.kysely
    .selectFrom("rota_member as m")
    .innerJoin("rota as r", "r.id", "m.rota_id")
    .select(["r.id", "m.person_id"])
    .where("r.asker_id", "in", both)
    .where("m.person_id", "in", both)
    .where("m.left_at", "is", null)
    .where("r.ended_at", "is", null)
    .orderBy("r.id")
    .execute();
}

/** Who may not meet somebody, both ways. Index: primary key of block, and block_by_blocked. */
export function blocksOf(tx: TenantTx, personId: string) {
  return tx.kysely
    .selectFrom("block")
    .select(["person_id", "blocked_id"])
    .where((eb) => eb.or([eb("person_id", "=", personId), eb("blocked_id", "=", personId)]))
    .execute();
}
