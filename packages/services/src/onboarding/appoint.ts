import type { Role } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { findByContact } from "../contacts/index.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { ConflictError, ForbiddenError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { insertPerson, lockPerson } from "../people/queries.ts";
import { pseudonymFor } from "../people/pseudonym.ts";

/** A role in the work of a site; being a resident needs no appointment. */
export type StaffRole = Exclude<Role, "resident">;

/**
 * For whoever runs the installation: gives somebody a role on a site, by the address they sign in with. Who is not
 * known yet is taken down; the rest they fill in when they first sign in. Running it again changes nothing.
 *
 * @returns whether the role is new to them.
 * @throws ForbiddenError for anybody but the installation itself.
 * @throws ConflictError `officer_works_apart`: who watches over the data does not work with them (GDPR art. 38(6)).
 */
export async function appoint({
  ctx,
  input: { email, role },
}: Verb<{ email: string; role: StaffRole }>): Promise<{ isNew: boolean }> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    const known = await findByContact(ctx, tx, { email });
    const personId = known ?? (await takeDown(tx, ctx, email));
    await lockPerson(tx, personId);
    const roles = await rolesOf(tx, personId);
    if (roles.includes(role)) return { isNew: false };
    if (!goTogether([...roles, role])) throw new ConflictError("officer_works_apart");
    await tx.kysely
      .insertInto("person_role")
      .values({ person_id: personId, role, granted_at: ctx.now() })
      .execute();
    await recordAudit(tx, ctx, { action: "role.given", subject: personId, facts: { role } });
    return { isNew: true };
  });
}

function goTogether(roles: readonly Role[]): boolean {
  return !roles.includes("data-protection-officer") || !roles.some((role) => working.includes(role));
}

const working: readonly Role[] = ["coordinator", "broker", "administrator"];

async function rolesOf(tx: TenantTx, personId: string): Promise<Role[]> {
  const rows = await tx.kysely
    .selectFrom("person_role")
    .select("role")
    .where("person_id", "=", personId)
    .execute();
  return rows.map(({ role }) => role);
}

async function takeDown(tx: TenantTx, ctx: ServiceContext, email: string): Promise<string> {
  const now = ctx.now();
  const id = newId(now.getTime());
  const locale = ctx.language === "en" ? "en" : "nl";
  const person = { id, first_name: "", pseudonym: pseudonymFor(id), locale, created_at: now } as const;
  await insertPerson(ctx, tx, person, { email });
  return id;
}
