import type { TenantTx } from "@omzien/db";
import { sql } from "kysely";
import type { ServiceContext } from "../../context.ts";
import { matchesOfPerson } from "./matches-of-person.ts";

/** Empties what somebody asked, offered and wrote; what kind of help it was, and where, stays for the counts. */
export async function eraseHelp(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  await tx.kysely
    .updateTable("help_request")
    .set({
      description: "",
      timing: sql`jsonb_build_object('kind', 'flexible', 'endsOn', ends_on)`,
      needs: [],
      languages: [],
      x: null,
      y: null,
    })
    .where("person_id", "=", personId)
    .execute();
  await tx.kysely
    .updateTable("help_request_withdrawal")
    .set({ reason: "" })
    .where("help_request_id", "in", (eb) =>
      eb.selectFrom("help_request as own").select("own.id").where("own.person_id", "=", personId),
    )
    .execute();
  await tx.kysely
    .updateTable("forwarding")
    .set({ content: "{}" })
    .where("help_request_id", "in", (eb) =>
      eb.selectFrom("help_request as own").select("own.id").where("own.person_id", "=", personId),
    )
    .execute();
  await tx.kysely
    .updateTable("help_offer")
    .set({
      introduction: "",
      not_doing: "",
      availability: "[]",
      skills: [],
      ended_at: sql`coalesce(ended_at, ${ctx.now()}::timestamptz)`,
    })
    .where("person_id", "=", personId)
    .execute();
  await tx.kysely
    .updateTable("rota_member")
    .set({ availability: "[]", max_shifts: null })
    .where("person_id", "=", personId)
    .execute();
  await eraseInvitations(tx, ctx, personId);
  await eraseConversations(tx, personId);
}

/** Reasons speak of distance and days of both sides. */
async function eraseInvitations(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  await tx.kysely
    .updateTable("invitation")
    .set({ released_at: ctx.now(), released_because: "offer-ended" })
    .where("helper_id", "=", personId)
    .where("answer", "is", null)
    .where("released_at", "is", null)
    .execute();
  await tx.kysely
    .updateTable("invitation")
    .set({ reasons: "[]", misfits: "[]" })
    .where((eb) =>
      eb.or([
        eb("helper_id", "=", personId),
        eb("help_request_id", "in", (own) =>
          own.selectFrom("help_request as own").select("own.id").where("own.person_id", "=", personId),
        ),
      ]),
    )
    .execute();
}

/** Both sides of a conversation go: "dear Fatima, at number 12" is about the one who reads it. */
async function eraseConversations(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely
    .updateTable("match_message")
    .set({ body: "" })
    .where("match_id", "in", matchesOfPerson(tx, personId))
    .execute();
  await tx.kysely
    .updateTable("match_follow_up")
    .set({ remark: "" })
    .where("match_id", "in", matchesOfPerson(tx, personId))
    .execute();
}
