import type { AddPasskey, BeginPasskey, Passkey, PasskeyInvitation, Passkeys } from "@omzien/contracts";
import { generateRegistrationOptions } from "@simplewebauthn/server";
import { ConflictError, InvalidInputError, NotFoundError, UnauthenticatedError } from "../../errors.ts";
import { newId } from "../../new-id.ts";
import { recordAct } from "../acts.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "../context.ts";
import { hasSession } from "../queries.ts";
import { isPassword } from "../password.ts";
import { countConsoleTry } from "../tries.ts";
import { challengeMs, makeChallenge, takeChallenge } from "./challenges.ts";
import { deletePasskey, insertPasskey, lockFactors, passkeysOf, passwordHashOf } from "./queries.ts";
import { algorithms, verifyNewKey } from "./verify.ts";

/** Somebody's own passkeys, the oldest first. @throws UnauthenticatedError */
export async function listPasskeys({ ctx }: { ctx: ConsoleContext }): Promise<Passkeys> {
  const { id } = platformAdministratorOf(ctx);
  const rows = await passkeysOf(ctx.platform, id);
  return { items: rows.map(passkeyShown) };
}

/**
 * What the browser needs to make a key pair for whoever is signed in, and says their password once more.
 *
 * @throws UnauthenticatedError; InvalidInputError `password_wrong` at /password
 * @throws RateLimitedError as signing in.
 */
export async function beginPasskey({
  ctx,
  input: { password },
}: ConsoleVerb<BeginPasskey>): Promise<PasskeyInvitation> {
  const me = platformAdministratorOf(ctx);
  await countConsoleTry(ctx, me.email);
  if (!(await isPassword(password, await passwordHashOf(ctx.platform, me.id))))
    throw new InvalidInputError([{ pointer: "/password", code: "password_wrong" }]);
  const known = await passkeysOf(ctx.platform, me.id);
  const challenge = await makeChallenge(ctx.platform, {
    purpose: "add",
    administratorId: me.id,
    now: ctx.now(),
  });
  return invitationFor(ctx, me, { challenge, known });
}

/** Discoverable, so that nobody has to be named before they sign in; without attestation: any make of device will do. */
async function invitationFor(
  { consoleHost }: ConsoleContext,
  { id, email }: { id: string; email: string },
  {
    challenge,
    known,
  }: {
    challenge: Uint8Array<ArrayBuffer>;
    known: readonly { credential_id: string; transports: string[] }[];
  },
): Promise<PasskeyInvitation> {
  const options = await generateRegistrationOptions({
    rpName: "Omzien",
    rpID: consoleHost,
    userID: new Uint8Array(Buffer.from(id)),
    userName: email,
    userDisplayName: email,
    challenge,
    timeout: challengeMs,
    supportedAlgorithmIDs: algorithms,
  });
  return {
    challenge: options.challenge,
    rp: { id: consoleHost, name: options.rp.name },
    user: options.user,
    pubKeyCredParams: options.pubKeyCredParams,
    timeout: challengeMs,
    attestation: "none",
    excludeCredentials: known.map(({ credential_id: credentialId, transports }) => ({
      type: "public-key",
      id: credentialId,
      transports,
    })),
    authenticatorSelection: {
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "preferred",
    },
  };
}

/**
 * Adds the passkey that a device made, under the name that its owner gives it.
 *
 * @throws UnauthenticatedError `passkey_refused`: not made for this challenge, here, by this person; `sign_in_required`
 * also when the session ended meanwhile.
 * @throws ConflictError `passkey_already_added`
 */
export async function addPasskey({
  ctx,
  input: { name, passkey },
}: ConsoleVerb<AddPasskey>): Promise<Passkey> {
  const me = platformAdministratorOf(ctx);
  const now = ctx.now();
  const challenge = await takeChallenge(ctx.platform, {
    clientDataJSON: passkey.response.clientDataJSON,
    purpose: "add",
    owner: me.id,
    now,
  });
  const key = challenge === undefined ? undefined : await verifyNewKey(ctx, { passkey, challenge });
  if (key === undefined) throw new UnauthenticatedError("passkey_refused");
  const row = {
    id: newId(now.getTime()),
    administrator_id: me.id,
    credential_id: key.credentialId,
    public_key: key.publicKey,
    counter: key.counter,
    transports: passkey.response.transports ?? [],
    name,
    added_at: now,
  };
  await ctx.platform.transaction(async (tx) => {
    // Whoever begins anew with a link ends every session and passkey: what was still being sent adds none after that.
    await lockFactors(tx, me.id);
    if (!(await hasSession(tx, me.sessionId))) throw new UnauthenticatedError();
    if (!(await insertPasskey(tx, row))) throw new ConflictError("passkey_already_added");
    await recordAct(tx, { who: me.email, at: now }, { action: "passkey.added", detail: name });
  });
  return passkeyShown({ ...row, used_at: null });
}

/**
 * Removes one's own passkey: it signs nobody in any more.
 *
 * @throws NotFoundError also when it is another's; UnauthenticatedError
 * @throws ConflictError `last_second_factor`: the app cannot be read with today's key, and no other passkey is there.
 */
export async function removePasskey({ ctx, input: { id } }: ConsoleVerb<{ id: string }>): Promise<void> {
  const me = platformAdministratorOf(ctx);
  await ctx.platform.transaction(async (tx) => {
    const { totp_sealed: sealed } = await lockFactors(tx, me.id);
    const name = await deletePasskey(tx, { id, administratorId: me.id });
    if (name === undefined) throw new NotFoundError();
    const hasApp = ctx.seal.open(sealed) !== undefined;
    if (!hasApp && (await passkeysOf(tx, me.id)).length === 0) throw new ConflictError("last_second_factor");
    await recordAct(tx, { who: me.email, at: ctx.now() }, { action: "passkey.removed", detail: name });
  });
}

interface PasskeyRow {
  id: string;
  name: string;
  added_at: Date;
  used_at: Date | null;
}

function passkeyShown({ id, name, added_at: addedAt, used_at: usedAt }: PasskeyRow): Passkey {
  return { id, name, addedAt: addedAt.toISOString(), usedAt: usedAt?.toISOString() ?? null };
}
