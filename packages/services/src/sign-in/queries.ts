import type { Role } from "@omzien/contracts";
import type { SignInRequestTable, TenantExecutor, TenantTx } from "@omzien/db";
import { type Insertable, sql } from "kysely";
import { confirmEmail, saveContact } from "../contacts/contact-rows.ts";
import type { ServiceContext } from "../context.ts";
import { addMs, dayMs } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { pseudonymFor } from "../people/pseudonym.ts";

export interface SignInRequestRow {
  id: string;
  email: string;
  attempts: number;
  requested_at: Date;
  expires_at: Date;
  consumed_at: Date | null;
  return_to: string;
  draft: Record<string, unknown> | null;
}

const columns = [
  "id",
  "email",
  "attempts",
  "requested_at",
  "expires_at",
  "consumed_at",
  "return_to",
  "draft",
] as const;

export async function insertSignInRequest(tx: TenantTx, row: Insertable<SignInRequestTable>): Promise<void> {
  await tx.kysely.insertInto("sign_in_request").values(row).execute();
}

/**
 * Locks every request of the address that is still kept, in one order, so that parallel tries are counted one after
 * another and two devices that finish together cannot block each other. Index: sign_in_request_by_email.
 *
 * @returns the request, and how many wrong codes the address had in the last 24 hours.
 */
export async function lockSignInRequest(
  tx: TenantTx,
  by: { id: string } | { linkHash: string },
  now: Date,
): Promise<{ request: SignInRequestRow | undefined; triesToday: number }> {
  const [column, value] = "id" in by ? (["id", by.id] as const) : (["link_hash", by.linkHash] as const);
  const rows = await tx.kysely
    .selectFrom("sign_in_request")
    .select([...columns, "link_hash"])
    .where("email", "=", (eb) =>
      eb.selectFrom("sign_in_request as asked").select("asked.email").where(`asked.${column}`, "=", value),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  const yesterday = addMs(now, -dayMs);
  const today = rows.filter((row) => row.requested_at > yesterday);
  return {
    request: rows.find((row) => row[column] === value),
    triesToday: today.reduce((sum, row) => sum + row.attempts, 0),
  };
}

export async function burnTry(tx: TenantTx, id: string): Promise<void> {
  await tx.kysely
    .updateTable("sign_in_request")
    .set({ attempts: sql`attempts + 1` })
    .where("id", "=", id)
    .execute();
}

/** Whoever is in does not need the other mails any more: they stop working together, and drafts are dropped. */
export async function consumeSignInRequests(tx: TenantTx, email: string, at: Date): Promise<void> {
  await tx.kysely
    .updateTable("sign_in_request")
    .set({ consumed_at: at, draft: null })
    .where("email", "=", email)
    .where("consumed_at", "is", null)
    .execute();
}

/** The person of a proven address; a new one becomes a resident without a name yet. */
export async function findOrCreatePersonByEmail(
  tx: TenantTx,
  input: { email: string; at: Date; ctx: ServiceContext },
): Promise<{ id: string; isNew: boolean; isBlocked: boolean }> {
  const knownId = await confirmEmail(input.ctx, tx, input.email, input.at);
  if (knownId !== undefined) {
    const { blocked_at: blockedAt } = await tx.kysely
      .selectFrom("person")
      .select("blocked_at")
      .where("id", "=", knownId)
      .executeTakeFirstOrThrow();
    return { id: knownId, isNew: false, isBlocked: blockedAt !== null };
  }

  const id = newId(input.at.getTime());
  await tx.kysely
    .insertInto("person")
    .values({
      id,
      first_name: "",
      pseudonym: pseudonymFor(id),
      locale: input.ctx.language === "en" ? "en" : "nl",
      created_at: input.at,
    })
    .execute();
  await saveContact(input.ctx, tx, id, { email: input.email, email_confirmed_at: input.at });
  await tx.kysely
    .insertInto("person_role")
    .values({ person_id: id, role: "resident", granted_at: input.at })
    .execute();
  return { id, isNew: true, isBlocked: false };
}

/** Roles of a person who has just signed in. */
export async function findRoles(db: TenantExecutor, personId: string): Promise<Role[]> {
  const rows = await db.kysely
    .selectFrom("person_role")
    .select("role")
    .where("person_id", "=", personId)
    .orderBy("role")
    .execute();
  return rows.map((row) => row.role);
}

/** Ends every session of somebody at once, on every device. */
export async function endSessionsOf(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely.deleteFrom("session").where("person_id", "=", personId).execute();
}
