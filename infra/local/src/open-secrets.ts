import { createSecrets } from "@omzien/auth";
import { createKeyStore, type SecretPort } from "@omzien/services";
import type { OpenDatabase } from "./start/open-database.ts";

/** What verbs run with here: the same secrets and keys as the programs that `npm start` starts. */
export function secretsOf({
  secrets,
  keyEncryptionKeys,
}: Pick<OpenDatabase, "secrets" | "keyEncryptionKeys">): SecretPort {
  return createSecrets(secrets.platformSecret, createKeyStore(keyEncryptionKeys));
}
