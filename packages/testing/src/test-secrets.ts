import { createHash } from "node:crypto";
import { createKeyStore, type SecretPort } from "@omzien/services";

const digest = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest();

/** What a program under test gets as KEY_ENCRYPTION_KEYS, to read what the builders wrote. */
export const testKeyEncryptionKeys = `local:${"5".repeat(64)}`;

/** Secrets that a test can work out for itself: the same for the same tenant, purpose and id. */
export const testSecrets: SecretPort = {
  token: (tenantId, kind, id) => digest("token", tenantId, kind, id).toString("base64url"),
  code: (tenantId, kind, id) =>
    String(digest("code", tenantId, kind, id).readUInt32BE(0) % 1_000_000).padStart(6, "0"),
  pseudonym: (tenantId, register, id) => digest("pseudonym", tenantId, register, id).toString("base64url"),
  hash: (secret) => createHash("sha256").update(secret).digest("base64url"),
  keys: createKeyStore(testKeyEncryptionKeys),
};
