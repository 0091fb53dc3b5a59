import { noStaffSignIn, StaffSignInSettings } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { memberOf, type ServiceContext } from "../context.ts";
import { PreconditionError } from "../errors.ts";
import { peopleWithFactor } from "../second-factor/queries.ts";
import type { Topic } from "../settings/topic.ts";
import { countAccounts, currentSecret, endProviderSessions, lastCheck } from "./queries.ts";

/** How colleagues sign in with the municipality's own account; not at all until an administrator says otherwise. */
export const staffSignInTopic: Topic<StaffSignInSettings> = {
  id: "staff-sign-in",
  schema: StaffSignInSettings,
  first: () => Promise.resolve(noStaffSignIn),
  onPublished: async (tx, ctx, settings, { settings: held }) => {
    await refuseUntried(tx, ctx, settings);
    // What let somebody in does not do so any more, or never would have as it is now.
    if (held.use !== "off" && (settings.use === "off" || !isSameDoor(held, settings)))
      await endProviderSessions(tx);
    await tx.kysely
      .updateTable("site")
      .set({ staff_sign_in_required: settings.use === "required" })
      .where("id", "=", 1)
      .execute();
  },
};

/** Whether both let the same people in on the same proof, of the same provider. */
function isSameDoor(one: StaffSignInSettings, other: StaffSignInSettings): boolean {
  const factsOf = ({ issuer, tenantId, clientId, proof }: StaffSignInSettings) =>
    JSON.stringify([issuer, tenantId, clientId, proof.claim, proof.values.toSorted()]);
  return factsOf(one) === factsOf(other);
}

/**
 * @throws PreconditionError `staff_sign_in_not_set` without a secret, `staff_sign_in_not_tried` unless the last try was
 * right, `staff_sign_in_no_app` for an administrator who could not come in when it stops working,
 * `staff_sign_in_not_used` for requiring it while nobody came in by it yet.
 */
async function refuseUntried(
  tx: TenantTx,
  ctx: ServiceContext,
  settings: StaffSignInSettings,
): Promise<void> {
  if (settings.use === "off") return;
  if ((await currentSecret(tx, settings)) === undefined) throw new PreconditionError("staff_sign_in_not_set");
  if ((await lastCheck(tx, settings))?.finding !== "right")
    throw new PreconditionError("staff_sign_in_not_tried");
  if (!(await peopleWithFactor(tx)).has(memberOf(ctx).personId))
    throw new PreconditionError("staff_sign_in_no_app");
  if (settings.use === "required" && (await countAccounts(tx, settings)) === 0)
    throw new PreconditionError("staff_sign_in_not_used");
}
