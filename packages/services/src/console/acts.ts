import type { PlatformAct } from "@omzien/contracts";
import type { PlatformDb, PlatformTx } from "@omzien/db";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import { insertAct, latestActs } from "./queries.ts";

export const platformActions = [
  "administrator.invited",
  "administrator.joined",
  "administrator.signed_in",
  "administrator.signed_in_with_recovery_code",
  "administrator.signed_in_with_passkey",
  "administrator.signed_in_with_password_and_passkey",
  "administrator.signed_out",
  "administrator.proved",
  "administrator.proved_with_recovery_code",
  "passkey.added",
  "passkey.removed",
  "passkey.counter_went_back",
  "onboarding.began",
  "onboarding.changed",
  "onboarding.discarded",
  "tenant.made",
  "tenant.suspended",
  "tenant.resumed",
  "tenant.deletion_asked",
  "tenant.restored",
  "tenant.move_asked",
  "tenant.move_stopped",
  "tenant.package_asked",
  "tenant.package_taken",
  "tenant.support_asked",
  "tenant.support_ended",
  "domain.added",
  "domain.checked",
  "domain.removed",
  "domain.made_primary",
] as const;
export type PlatformAction = (typeof platformActions)[number];

interface Act {
  action: PlatformAction;
  tenant?: { id: string; name: string };
  /** A host, a cell, the name of a passkey, or the address of a colleague who was invited. */
  detail?: string;
}

/** Writes down what somebody did. Rows are never changed. */
export async function recordAct(
  db: Pick<PlatformDb | PlatformTx, "kysely">,
  { who, at }: { who: string; at: Date },
  { action, tenant, detail }: Act,
): Promise<void> {
  await insertAct(db, {
    at,
    who,
    action,
    tenant_id: tenant?.id ?? null,
    tenant_name: tenant?.name ?? null,
    detail: detail ?? null,
  });
}

/** As `recordAct`, by who is signed in. @throws UnauthenticatedError */
export async function recordOwnAct(ctx: ConsoleContext, act: Act): Promise<void> {
  await recordAct(ctx.platform, { who: platformAdministratorOf(ctx).email, at: ctx.now() }, act);
}

const perPage = 50;

/**
 * What was done to the installation, the latest first, fifty at a time.
 *
 * @param input.cursor from the page before.
 * @throws UnauthenticatedError
 */
export async function listActs({
  ctx,
  input: { cursor, tenantId },
}: ConsoleVerb<{ cursor?: string | undefined; tenantId?: string | undefined }>): Promise<{
  items: PlatformAct[];
  nextCursor?: string;
}> {
  platformAdministratorOf(ctx);
  const before = cursor === undefined ? undefined : Number(cursor);
  const rows = await latestActs(ctx.platform, { before, tenantId, limit: perPage + 1 });
  const items = rows.slice(0, perPage).map((row) => ({
    id: String(row.id),
    at: row.at.toISOString(),
    who: row.who,
    action: row.action,
    tenantId: row.tenant_id,
    tenantName: row.tenant_name,
    detail: row.detail,
  }));
  const last = items.at(-1);
  return rows.length > perPage && last !== undefined ? { items, nextCursor: last.id } : { items };
}
