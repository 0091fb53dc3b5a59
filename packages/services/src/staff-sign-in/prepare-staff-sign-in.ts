import { notPersonal, type Projected } from "@omzien/consent";
import {
  type SetStaffSignInSecret,
  StaffSignInFinding,
  type StaffSignInReadiness,
  type StaffSignInSettings,
} from "@omzien/contracts";
import { type TenantExecutor, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { ChangedError, PreconditionError } from "../errors.ts";
import { newId } from "../new-id.ts";
import type { StaffProviderPort } from "../ports.ts";
import { type SettingRows, settingRows, settingsOf } from "../settings/setting-rows.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { lockSite } from "../site/queries.ts";
import {
  countAccounts,
  currentSecret,
  insertCheck,
  insertSecret,
  lastCheck,
  retireSecret,
} from "./queries.ts";
import { sealClientSecret, staffClientOf } from "./staff-client.ts";
import { staffSignInTopic } from "./staff-sign-in-topic.ts";

interface Here {
  /** Where the provider sends people back to. */
  redirectUri: string;
}

/** What is ready for the draft, or for what holds. @throws ForbiddenError for all but administrators. */
export async function getStaffSignInReadiness({
  ctx,
  input,
}: Verb<Here>): Promise<Projected<StaffSignInReadiness>> {
  administratorOf(ctx);
  return readinessOf(ctx.db, draftOf(await settingRows(ctx.db, staffSignInTopic)), input);
}

/**
 * Keeps the secret for the issuer and the client of the draft; an earlier one for them is gone. It is never read back,
 * and what was tried with the earlier one no longer counts.
 *
 * @param input.basedOn the state that the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError; PreconditionError `staff_sign_in_not_set`
 */
export async function setStaffSignInSecret({
  ctx,
  input,
}: Verb<SetStaffSignInSecret & Here & { basedOn: string }>): Promise<Projected<StaffSignInReadiness>> {
  const { personId } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const rows = await settingRows(tx, staffSignInTopic);
    if (rows.tag !== input.basedOn) throw new ChangedError();
    const { issuer, clientId } = filledIn(draftOf(rows));
    await retireSecret(tx, { issuer, clientId }, ctx.now());
    const id = newId();
    const sealed = await sealClientSecret(ctx, tx, id, input.secret);
    const made = { issuer, client_id: clientId, set_by: personId, set_at: ctx.now() };
    await insertSecret(tx, { id, ...sealed, ...made });
    await recordAudit(tx, ctx, { action: "staff_sign_in.secret_set", subject: id });
    return readinessOf(tx, draftOf(rows), input);
  });
}

/**
 * Asks the provider of the draft whether it is what it says and knows this site. Nothing is switched on by it.
 *
 * @throws ForbiddenError for all but administrators; PreconditionError `staff_sign_in_not_set` without a secret.
 * @throws ChangedError when another secret was set while the provider was asked.
 * @throws RateLimitedError after 20 tries in a quarter of an hour.
 */
export async function checkStaffSignIn({
  ctx,
  input,
}: Verb<Here & { provider: StaffProviderPort }>): Promise<Projected<StaffSignInReadiness>> {
  const { personId } = administratorOf(ctx);
  await countTry(ctx, { key: "staff-sign-in-check", max: 20, windowSeconds: 900 });
  const settings = filledIn(draftOf(await settingRows(ctx.db, staffSignInTopic)));
  const tried = await currentSecret(ctx.db, settings);
  const client = await staffClientOf(ctx, ctx.db, settings);
  if (client === undefined) throw new PreconditionError("staff_sign_in_not_set");
  const finding = await input.provider.check(client, input.redirectUri);
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const { issuer, clientId } = client;
    // What an earlier secret did says nothing of the one that was set meanwhile.
    if ((await currentSecret(tx, client))?.id !== tried?.id) throw new ChangedError();
    await insertCheck(tx, {
      id: newId(),
      issuer,
      client_id: clientId,
      finding,
      checked_by: personId,
      checked_at: ctx.now(),
    });
    await recordAudit(tx, ctx, { action: "staff_sign_in.tried", facts: { finding } });
    return readinessOf(tx, settings, input);
  });
}

function draftOf(rows: SettingRows<StaffSignInSettings>): StaffSignInSettings {
  return settingsOf(rows, rows.draft ?? rows.published);
}

function filledIn(settings: StaffSignInSettings): StaffSignInSettings {
  if (settings.issuer === "" || settings.clientId === "")
    throw new PreconditionError("staff_sign_in_not_set");
  return settings;
}

async function readinessOf(
  db: TenantExecutor,
  settings: StaffSignInSettings,
  { redirectUri }: Here,
): Promise<Projected<StaffSignInReadiness>> {
  const [secret, check, colleagues] = [
    await currentSecret(db, settings),
    await lastCheck(db, settings),
    await countAccounts(db, settings),
  ];
  return notPersonal<StaffSignInReadiness>({
    redirectUri,
    hasSecret: secret !== undefined,
    secretSetAt: secret?.set_at.toISOString() ?? null,
    check: check
      ? { finding: StaffSignInFinding.parse(check.finding), checkedAt: check.checked_at.toISOString() }
      : null,
    colleagues,
  });
}
