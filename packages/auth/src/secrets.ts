import { createHash, createHmac } from "node:crypto";
import { assertCredential, type DerivedCredential } from "@omzien/db";

/** Where a value stands that did not open; never the value. */
interface UnreadableValue {
  tenantId: string;
  table: string;
  column: string;
  rowId: string;
}

/**
 * Secrets of mails, derived from one key of the installation by HMAC-SHA-256, bound to tenant, purpose and id.
 * Nothing that opens a door is ever stored: rows hold hashes, and the worker derives the secret when it renders.
 * Only kinds of `credentialKinds` can be made; a pseudonym is derived likewise and opens nothing.
 *
 * @param key at least 32 bytes of entropy; a new key makes every mail that is still under way useless.
 * @param keys keeps the keys that wrap the tenants' own; see `createKeyStore`.
 * @param onUnreadable told of a stored value that was changed or moved.
 */
export function createSecrets<Keys>(
  key: string,
  keys: Keys,
  onUnreadable: (where: UnreadableValue) => void = () => undefined,
) {
  if (key.length < 32) throw new Error("PLATFORM_SECRET must have at least 32 characters");
  const digest = (tenantId: string, purpose: string, id: string) =>
    createHmac("sha256", key).update(`${tenantId}\n${purpose}\n${id}`).digest();
  const credential = (tenantId: string, kind: DerivedCredential, id: string) => {
    assertCredential(kind, "derived");
    return digest(tenantId, kind, id);
  };
  return {
    keys,
    onUnreadable,
    token: (tenantId: string, kind: DerivedCredential, id: string) =>
      credential(tenantId, kind, id).toString("base64url"),
    // 48 bits modulo a million: the bias is below 4 in 10^9.
    code: (tenantId: string, kind: DerivedCredential, id: string) =>
      String(credential(tenantId, kind, id).readUIntBE(0, 6) % 1_000_000).padStart(6, "0"),
    pseudonym: (tenantId: string, register: string, id: string) =>
      digest(tenantId, register, id).toString("base64url"),
    hash: (secret: string) => createHash("sha256").update(secret).digest("base64url"),
  };
}
