import type { AddPasskey, PasskeySignIn } from "@omzien/contracts";
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import type { ConsoleInstallation } from "../context.ts";

type Console = Pick<ConsoleInstallation, "consoleHost" | "siteUrl">;

/** The one address at which a passkey of the console works, scheme and port included. */
const originOf = ({ consoleHost, siteUrl }: Console) => new URL(siteUrl(consoleHost)).origin;

/** Ed25519, ECDSA with P-256 and RSA, of which every device has one (IANA COSE). */
export const algorithms = [-8, -7, -257];

export interface NewKey {
  credentialId: string;
  publicKey: string;
  counter: number;
}

/** The public half of a new key pair; undefined when it was not made here, now, by the device that signs. */
export async function verifyNewKey(
  console: Console,
  { passkey, challenge }: { passkey: AddPasskey["passkey"]; challenge: string },
): Promise<NewKey | undefined> {
  const made = await orRefused(() =>
    verifyRegistrationResponse({
      response: passkey as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: originOf(console),
      expectedRPID: console.consoleHost,
      supportedAlgorithmIDs: algorithms,
      // A key without a PIN is a second step; alone it never lets anybody in.
      requireUserVerification: false,
    }),
  );
  if (!made?.verified || isFramed(passkey.response.clientDataJSON)) return undefined;
  const { id, publicKey, counter } = made.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter };
}

/**
 * What the device counts, when the passkey signed the challenge at the console's own address; undefined otherwise. The
 * caller compares it with the count of before: only a right signature says anything about it.
 *
 * @param isAlone without a password: the device must have asked who holds it, by PIN, finger or face.
 */
export async function verifySignature(
  console: Console,
  {
    passkey,
    challenge,
    publicKey,
    isAlone,
  }: {
    passkey: PasskeySignIn["passkey"];
    challenge: string;
    publicKey: string;
    isAlone: boolean;
  },
): Promise<{ counter: number } | undefined> {
  const signed = await orRefused(() =>
    verifyAuthenticationResponse({
      response: passkey as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: originOf(console),
      expectedRPID: console.consoleHost,
      credential: { id: passkey.id, publicKey: bytesOf(publicKey), counter: 0 },
      requireUserVerification: isAlone,
    }),
  );
  if (!signed?.verified || isFramed(passkey.response.clientDataJSON)) return undefined;
  return { counter: signed.authenticationInfo.newCounter };
}

/** The library says by throwing what is wrong with an answer; whoever signs in is not told. */
async function orRefused<Verified>(verify: () => Promise<Verified>): Promise<Verified | undefined> {
  try {
    return await verify();
  } catch {
    return undefined;
  }
}

/** Asked for inside a page of another site. */
const isFramed = (clientDataJSON: string) => decodeClientDataJSON(clientDataJSON).crossOrigin === true;

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64url, "base64url"));
}
