import type { StaffSignInSettings } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";
import { currentKey, type KeyHolder, keyRing } from "../contacts/key-ring.ts";
import { openValue, sealValue, versionOf } from "../contacts/sealed-value.ts";
import type { StaffClient } from "../ports.ts";
import { currentSecret } from "./queries.ts";

const place = (tenantId: string, rowId: string) => ({
  tenantId,
  table: "staff_sign_in_secret",
  column: "secret",
  rowId,
});

/** The secret as it is kept, with the version of the tenant's key. */
export async function sealClientSecret(holder: KeyHolder, tx: TenantTx, id: string, secret: string) {
  const { key, version } = await currentKey(holder, tx);
  return { secret: sealValue(key, version, place(tx.tenantId, id), secret), sealed_with: version };
}

/**
 * How the site makes itself known, with the secret that was set for this very issuer and client; undefined without one
 * that opens. A secret never goes to another issuer than the one for which it was set.
 */
export async function staffClientOf(
  holder: KeyHolder,
  db: TenantExecutor,
  { issuer, tenantId, clientId, proof }: StaffSignInSettings,
): Promise<StaffClient | undefined> {
  const row = await currentSecret(db, { issuer, clientId });
  const sealed = row?.secret ?? null;
  const version = sealed === null ? undefined : versionOf(sealed);
  if (row === undefined || sealed === null || version === undefined) return undefined;
  const known = await keyRing(holder, db);
  const ring = known.seal.has(version) ? known : await keyRing(holder, db, true);
  const key = ring.seal.get(version);
  const secret = key && openValue(key, place(db.tenantId, row.id), sealed);
  if (secret === undefined) holder.secrets.onUnreadable?.(place(db.tenantId, row.id));
  return secret === undefined ? undefined : { issuer, tenantId, clientId, proof, secret };
}
