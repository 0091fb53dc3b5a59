import { newSecret } from "@omzien/db";
import type { SecretPort } from "../ports.ts";

/** How long somebody may be away at the provider. */
export const attemptMinutes = 10;

/** What one browser keeps of its way to the provider and back; everything that must be right follows from it. */
export interface AttemptSecrets {
  /** Goes along in addresses; alone it opens nothing. */
  state: string;
  /** The provider writes it into the token. */
  nonce: string;
  /** Proves to the provider that the code comes back to who asked for it (PKCE). */
  verifier: string;
}

/** A new one, for the cookie. */
export function newAttemptSecret(): string {
  return newSecret("oidc-state");
}

/** @param secret as the cookie has it; the database knows the hash of the state only. */
export function attemptSecrets({ hash }: Pick<SecretPort, "hash">, secret: string): AttemptSecrets {
  return {
    state: hash(`state ${secret}`),
    nonce: hash(`nonce ${secret}`),
    verifier: hash(`verifier ${secret}`),
  };
}
