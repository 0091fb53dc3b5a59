import { noStaffSignIn, StaffSignInSettings } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { memberOf, type ServiceContext } from "../context.ts";
import { PreconditionError } from "../errors.ts";
import { peopleWithFactor } from "../second-factor/queries.ts";
import type { Held, Topic } from "../settings/topic.ts";
import { currentSecret, endProviderSessions, lastCheck, setRequired, wasUsedSince } from "./queries.ts";

/** How colleagues sign in with the municipality's own account; not at all until an administrator says otherwise. */
export const staffSignInTopic: Topic<StaffSignInSettings> = {
  id: "staff-sign-in",
  schema: StaffSignInSettings,
  first: () => Promise.resolve(noStaffSignIn),
  onPublished: async (tx, ctx, settings, before) => {
    const { settings: held } = before;
    await refuseUntried(tx, ctx, settings, before);
    // What let somebody in does not do so any more, or never would have as it is now.
    if (held.use !== "off" && (settings.use === "off" || !isSameDoor(held, settings)))
      await endProviderSessions(tx);
    await setRequired(tx, settings.use === "required");
  },
};

type Door = Omit<StaffSignInSettings, "use">;

/** Whether both let the same people in on the same proof, of the same provider. */
export function isSameDoor(one: Door, other: Door): boolean {
  const factsOf = ({ issuer, tenantId, clientId, proof }: Door) =>
    JSON.stringify([issuer, tenantId, clientId, proof.claim, proof.values.toSorted()]);
  return factsOf(one) === factsOf(other);
}

/**
 * @throws PreconditionError `staff_sign_in_not_set` without a secret, `staff_sign_in_not_tried` unless the last try was
 * right, `staff_sign_in_no_app` for an administrator who could not come in when it stops working,
 * `staff_sign_in_not_used` for requiring it while nobody came in by it yet, exactly as it is now.
 */
async function refuseUntried(
  tx: TenantTx,
  ctx: ServiceContext,
  settings: StaffSignInSettings,
  before: Held<StaffSignInSettings>,
): Promise<void> {
  if (settings.use === "off") return;
  if ((await currentSecret(tx, settings)) === undefined) throw new PreconditionError("staff_sign_in_not_set");
  if ((await lastCheck(tx, settings))?.finding !== "right")
    throw new PreconditionError("staff_sign_in_not_tried");
  if (!(await peopleWithFactor(tx)).has(memberOf(ctx).personId))
    throw new PreconditionError("staff_sign_in_no_app");
  if (settings.use === "required" && !(await wasPassed(tx, settings, before)))
    throw new PreconditionError("staff_sign_in_not_used");
}

/** A proof that no account gives would shut everybody out: so the one that is asked for was given since it holds. */
async function wasPassed(
  tx: TenantTx,
  settings: StaffSignInSettings,
  { settings: held, since }: Held<StaffSignInSettings>,
): Promise<boolean> {
  if (held.use === "off" || since === null || !isSameDoor(held, settings)) return false;
  return wasUsedSince(tx, settings, since);
}
