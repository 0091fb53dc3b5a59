import { createHash } from "node:crypto";
import { createKeyStore, type SecretPort } from "@omzien/services";

const digest = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest();

/** What a program under test gets as KEY_ENCRYPTION_KEYS, to read what the builders wrote. */
export const testKeyEncryptionKeys = `local:${"5".repeat(64)}`;

/** Secrets that a test can work out for itself: the same for the same tenant, purpose and id. */
export const testSecrets: SecretPort = {
  token: (tenantId, purpose, id) => digest("token", tenantId, purpose, id).toString("base64url"),
  code: (tenantId, purpose, id) =>
    String(digest("code", tenantId, purpose, id).readUInt32BE(0) % 1_000_000).padStart(6, "0"),
  hash: (secret) => createHash("sha256").update(secret).digest("base64url"),
  keys: createKeyStore(testKeyEncryptionKeys),
};
