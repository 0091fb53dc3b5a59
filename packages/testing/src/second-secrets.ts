import { createHash } from "node:crypto";
import { createKeyStore, type SecretPort } from "@omzien/services";
import { testSecrets } from "./test-secrets.ts";

const otherwise = (text: string) => createHash("sha256").update(`second\n${text}`).digest();

/** Secrets of another installation, that follow from another key than `testSecrets`. */
export const secondSecrets: SecretPort = {
  token: (...of) => otherwise(testSecrets.token(...of)).toString("base64url"),
  code: (...of) => String(otherwise(testSecrets.code(...of)).readUInt32BE(0) % 1_000_000).padStart(6, "0"),
  pseudonym: (...of) => otherwise(testSecrets.pseudonym(...of)).toString("base64url"),
  hash: (secret) => testSecrets.hash(secret),
  keys: createKeyStore(`second:${"7".repeat(64)}`),
};
