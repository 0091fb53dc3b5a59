import { notPersonal, type Projected } from "@omzien/consent";
import type { ConfirmSecondFactor, SecondFactorCodes, SecondFactorSetUp } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { newRecoveryCodes, plainRecoveryCode, qrOf, stepOfCode } from "../console/second-factor.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { lockPerson } from "../people/queries.ts";
import { currentSettings } from "../settings/topic.ts";
import { endSessionsOf } from "../sign-in/queries.ts";
import { accountOf } from "../staff-sign-in/queries.ts";
import { staffSignInTopic } from "../staff-sign-in/staff-sign-in-topic.ts";
import { appSecret } from "./app-secret.ts";
import { countFactorTry } from "./count-try.ts";
import { confirmPending, lockFactor, putPending, putRecoveryCodes } from "./queries.ts";

/**
 * What an app must scan to show codes for this person. The app that works goes on working until this one has shown a
 * right code; who has one that works begins anew only in a session in which they entered it.
 *
 * @throws ForbiddenError for who does no work here; `second_factor_required` for who has one and did not enter it;
 * `staff_sign_in_first` for who comes by the municipality's own provider, and did not now.
 */
export async function startSecondFactor({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<SecondFactorSetUp>> {
  const personId = staffOf(ctx);
  const number = await transaction(ctx.db, async (tx) => {
    await lockPerson(tx, personId);
    const known = await lockOwnFactor(tx, ctx, personId);
    const next = Math.max(known?.number ?? 0, known?.pending_number ?? 0) + 1;
    await putPending(tx, personId, { number: next, at: ctx.now() });
    await recordAudit(tx, ctx, { action: "second_factor.set_up_began", subject: personId });
    return next;
  });
  const secret = appSecret(ctx, { personId, number });
  return notPersonal({ secret, qr: await qrOf(secret, ctx.tenant.name, ctx.tenant.name) });
}

/**
 * Takes the set-up into use when the app shows the right digits. Every session of the person ends; the caller begins a
 * new one for this device, and the person gets a mail that it was so.
 * @returns ten recovery codes, shown once; those of before are void.
 * @throws InvalidInputError `code_wrong` at /code; NotFoundError when nothing was set up; ForbiddenError as above.
 * @throws RateLimitedError
 */
export async function confirmSecondFactor({
  ctx,
  input: { code },
}: Verb<ConfirmSecondFactor>): Promise<Projected<SecondFactorCodes>> {
  const personId = staffOf(ctx);
  await countFactorTry(ctx, personId);
  const recoveryCodes = newRecoveryCodes("staff-recovery-code");
  await transaction(ctx.db, async (tx) => {
    const factor = await lockOwnFactor(tx, ctx, personId);
    const number = factor?.pending_number ?? null;
    if (number === null) throw new NotFoundError();
    const step = stepOfCode(appSecret(ctx, { personId, number }), code, ctx.now());
    if (step === undefined) throw new InvalidInputError([{ pointer: "/code", code: "code_wrong" }]);
    await confirmPending(tx, personId, { number, step, at: ctx.now() });
    const hashes = recoveryCodes.map((each) => ctx.secrets.hash(plainRecoveryCode(each)));
    await putRecoveryCodes(tx, personId, hashes);
    await endSessionsOf(tx, personId);
    await queueMail(tx, ctx, { kind: "second-factor-set-up", personId });
    await recordAudit(tx, ctx, { action: "second_factor.set_up", subject: personId });
  });
  return notPersonal({ recoveryCodes });
}

/**
 * Nobody puts another app in the place of one that they did not enter, however else the roles opened; nor, with a mail
 * alone, a first one beside the account of the municipality by which they come.
 */
async function lockOwnFactor(tx: TenantTx, ctx: ServiceContext, personId: string) {
  const factor = await lockFactor(tx, personId);
  const isInUse = factor !== undefined && factor.confirmed_at !== null;
  const ways = (memberOf(ctx).amr ?? "").split(" ");
  if (isInUse && !ways.includes("otp")) throw new ForbiddenError("second_factor_required");
  if (!isInUse && !ways.includes("oidc") && (await comesByProvider(tx, ctx, personId)))
    throw new ForbiddenError("staff_sign_in_first");
  return factor;
}

/** Whether the provider that holds now lets this colleague in by an account that is linked. */
async function comesByProvider(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<boolean> {
  const { roles, waitingRoles = [] } = memberOf(ctx);
  // The officer is not let in by it, whatever was linked before.
  if ([...roles, ...waitingRoles].includes("data-protection-officer")) return false;
  const settings = await currentSettings(tx, staffSignInTopic);
  return settings.use !== "off" && (await accountOf(tx, personId, settings)) !== undefined;
}

function staffOf(ctx: ServiceContext): string {
  const { personId, roles, waitingRoles = [], secondFactor } = memberOf(ctx);
  if (secondFactor === "to-enter" || secondFactor === "at-provider")
    throw new ForbiddenError("second_factor_required");
  if (![...roles, ...waitingRoles].some((role) => role !== "resident")) throw new ForbiddenError();
  return personId;
}
