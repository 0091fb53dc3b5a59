import type { ChangeOnboarding, Onboarding } from "@omzien/contracts";
import { parseTenantId } from "@omzien/db";
import { discardUnopened } from "@omzien/tenancy";
import { ConflictError, InvalidInputError, NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { recordOwnAct } from "./acts.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import { refuseConsoleHost } from "./domains.ts";
import { forgetFiles } from "./onboarding-files/queries.ts";
import {
  changeUnmade,
  deleteUnmade,
  forgetTenant,
  insertOnboarding,
  type OnboardingRow,
  tenantAtHost,
  unfinishedOnboardings,
} from "./onboarding-queries.ts";
import { findOnboarding, mayChange, onboardingShown } from "./onboarding-row.ts";

/** Municipalities that are being brought in and are not finished, the latest first. @throws UnauthenticatedError */
export async function listOnboardings({ ctx }: { ctx: ConsoleContext }): Promise<{ items: Onboarding[] }> {
  platformAdministratorOf(ctx);
  const rows = await unfinishedOnboardings(ctx.platform);
  return { items: await Promise.all(rows.map((row) => onboardingShown(ctx, row))) };
}

/** Begins bringing in a municipality; nothing is made yet. @throws UnauthenticatedError */
export async function beginOnboarding({
  ctx,
  input: { name },
}: ConsoleVerb<{ name: string }>): Promise<Onboarding> {
  const me = platformAdministratorOf(ctx);
  const id = newId(ctx.now().getTime());
  const begun = { id, began_at: ctx.now(), began_by: me.email, name };
  const row = await insertOnboarding(ctx.platform, begun);
  await recordOwnAct(ctx, { action: "onboarding.began", detail: name });
  return onboardingShown(ctx, row);
}

/** @throws NotFoundError, UnauthenticatedError */
export async function getOnboarding({
  ctx,
  input: { id },
}: ConsoleVerb<{ id: string }>): Promise<Onboarding> {
  platformAdministratorOf(ctx);
  return onboardingShown(ctx, await findOnboarding(ctx, id));
}

/**
 * Keeps what was filled in; what is left out stays as it was. What was made of a site before a step failed goes.
 *
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `conflict` while its site is being made, or is there. @throws InvalidInputError `in_use` at /host
 */
export async function changeOnboarding({
  ctx,
  input: { id, change },
}: ConsoleVerb<{ id: string; change: ChangeOnboarding }>): Promise<Onboarding> {
  platformAdministratorOf(ctx);
  const before = await findChangeable(ctx, id);
  if (change.host !== undefined) await refuseUsedHost(ctx, change.host, before.tenant_id);
  await takeBack(ctx, before);
  const row = await ctx.platform.transaction(async (tx) => {
    const changed = await changeUnmade(tx, id, columnsOf(change));
    if (changed === undefined) throw new ConflictError("conflict");
    const { municipality_code: code } = changed;
    // Of another municipality the files would not fit.
    if (code !== before.municipality_code) await forgetFiles(tx, id);
    return changed;
  });
  await recordOwnAct(ctx, { action: "onboarding.changed", detail: row.name });
  return onboardingShown(ctx, row);
}

function columnsOf(change: ChangeOnboarding): Partial<OnboardingRow> {
  const { name, municipalityCode, host, phone, phoneHours, administratorEmail } = change;
  const { modules, locale, formOfAddress, projectPreset } = change;
  const columns = {
    name,
    municipality_code: municipalityCode,
    host,
    phone,
    phone_hours: phoneHours,
    administrator_email: administratorEmail,
    modules: modules && JSON.stringify(modules),
    locale,
    form_of_address: formOfAddress,
    project_preset: projectPreset,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

/**
 * Throws away what was filled in, with what was made of a site before a step failed.
 *
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `conflict` while its site is being made, or is there.
 */
export async function discardOnboarding({ ctx, input: { id } }: ConsoleVerb<{ id: string }>): Promise<void> {
  platformAdministratorOf(ctx);
  const row = await findChangeable(ctx, id);
  await takeBack(ctx, row);
  if (!(await deleteUnmade(ctx.platform, id))) throw new NotFoundError();
  await recordOwnAct(ctx, { action: "onboarding.discarded", detail: row.name });
}

/** @throws NotFoundError, ConflictError `conflict` while its site is being made, or is there. */
export async function findChangeable(ctx: ConsoleContext, id: string): Promise<OnboardingRow> {
  const row = await findOnboarding(ctx, id);
  if (!(await mayChange(ctx, row))) throw new ConflictError("conflict");
  return row;
}

/**
 * Takes away what was made of a site that nobody has been in: with other data it is made anew, from the first step.
 * @throws ConflictError when it was opened in the meantime.
 */
export async function takeBack(
  ctx: ConsoleContext,
  { id, tenant_id: tenantId }: OnboardingRow,
): Promise<void> {
  if (tenantId === null) return;
  const { email } = platformAdministratorOf(ctx);
  if (!(await discardUnopened(ctx.platform, parseTenantId(tenantId), email))) {
    throw new ConflictError("conflict");
  }
  await forgetTenant(ctx.platform, id, tenantId);
}

/** @throws InvalidInputError `in_use` at /host when another site or the console has it. */
async function refuseUsedHost(ctx: ConsoleContext, host: string, own: string | null): Promise<void> {
  refuseConsoleHost(ctx, host, "/host");
  const owner = await tenantAtHost(ctx.platform, host);
  if (owner !== undefined && owner !== own)
    throw new InvalidInputError([{ pointer: "/host", code: "in_use" }]);
}
