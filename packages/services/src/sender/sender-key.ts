import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import type { TenantExecutor, TenantTx } from "@omzien/db";
import { currentKey, type KeyHolder, keyRing } from "../contacts/key-ring.ts";
import { openValue, sealValue, versionOf } from "../contacts/sealed-value.ts";

const place = (tenantId: string, rowId: string) => ({
  tenantId,
  table: "sender_key",
  column: "private_key",
  rowId,
});

export interface KeyPair {
  /** Base64 of the DER form. */
  publicKey: string;
  /** PEM. */
  privateKey: string;
}

/** RSA of 2048 bits, which every receiver reads. Source: RFC 8301, 3.2. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  return { publicKey: publicKey.toString("base64"), privateKey };
}

/** The private half as it is kept, with the version of the tenant's key. */
export async function sealPrivateKey(holder: KeyHolder, tx: TenantTx, id: string, privateKey: string) {
  const { key, version } = await currentKey(holder, tx);
  return { private_key: sealValue(key, version, place(tx.tenantId, id), privateKey), sealed_with: version };
}

/** Undefined for what does not open: mail then goes without it. */
export async function openPrivateKey(
  holder: KeyHolder,
  db: TenantExecutor,
  { id, private_key: sealed }: { id: string; private_key: string | null },
): Promise<string | undefined> {
  const version = sealed === null ? undefined : versionOf(sealed);
  if (sealed === null || version === undefined) return undefined;
  const known = await keyRing(holder, db);
  const ring = known.seal.has(version) ? known : await keyRing(holder, db, true);
  const key = ring.seal.get(version);
  const opened = key && openValue(key, place(db.tenantId, id), sealed);
  if (opened === undefined) holder.secrets.onUnreadable?.(place(db.tenantId, id));
  return opened;
}
