import { randomBytes } from "node:crypto";
import { type CredentialKind, credentialKinds, type RandomCredential } from "./credential-kinds.ts";

/** @throws Error for a kind that is not in `credentialKinds`, or is made in the other way. */
export function assertCredential(kind: string, made: CredentialKind["made"]): void {
  const known: Readonly<Record<string, CredentialKind>> = credentialKinds;
  if (!Object.hasOwn(known, kind) || known[kind]?.made !== made)
    throw new Error(`Invariant: ${JSON.stringify(kind)} is no ${made} credential`);
}

/**
 * Random bytes for a credential, for kinds with a form of their own: letters to type, an app's secret.
 *
 * @throws Error for a kind that is not in `credentialKinds`.
 */
export function secretBytes(kind: RandomCredential, size: number): Buffer<ArrayBuffer> {
  assertCredential(kind, "random");
  return randomBytes(size);
}

/** A new secret of 256 bits, 43 characters base64url. @throws Error for a kind that is not in `credentialKinds`. */
export function newSecret(kind: RandomCredential): string {
  return secretBytes(kind, 32).toString("base64url");
}
