import { decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import { type PasskeyChallengeTable, type PlatformDb, secretBytes } from "@omzien/db";
import { hashOf } from "../second-factor.ts";
import { deleteChallenge, insertChallenge } from "./queries.ts";

const challengeMinutes = 5;
export const challengeMs = challengeMinutes * 60_000;

/** What is signed for: to add a passkey, as a second step after the password, or to sign in with it alone. */
export type ChallengePurpose = PasskeyChallengeTable["purpose"];

/** Makes something to sign, good once, for five minutes and for this purpose. @returns its bytes, kept as a hash only. */
export async function makeChallenge(
  platform: PlatformDb,
  { purpose, administratorId, now }: { purpose: ChallengePurpose; administratorId: string | null; now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = secretBytes("passkey-challenge", 32);
  await insertChallenge(platform, {
    challenge_hash: hashOf(bytes.toString("base64url")),
    purpose,
    administrator_id: administratorId,
    made_at: now,
    expires_at: new Date(now.getTime() + challengeMs),
  });
  return bytes;
}

/**
 * Uses up the challenge that a browser says was signed, whether or not the signature is right.
 *
 * @param owner who adds a passkey: another's challenge stays theirs.
 * @returns the challenge; undefined when it is unknown, used, too old, for another purpose or another's.
 */
export async function takeChallenge(
  platform: PlatformDb,
  {
    clientDataJSON,
    purpose,
    owner,
    now,
  }: {
    clientDataJSON: string;
    purpose: ChallengePurpose;
    owner: string | null;
    now: Date;
  },
): Promise<string | undefined> {
  const challenge = challengeIn(clientDataJSON);
  if (challenge === undefined) return undefined;
  const isTaken = await deleteChallenge(platform, {
    challenge_hash: hashOf(challenge),
    purpose,
    administrator_id: owner,
    now,
  });
  return isTaken ? challenge : undefined;
}

function challengeIn(clientDataJSON: string): string | undefined {
  try {
    const { challenge } = decodeClientDataJSON(clientDataJSON);
    return typeof challenge === "string" ? challenge : undefined;
  } catch {
    return undefined; // Not what a browser writes: nothing of ours was signed.
  }
}
