import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";
import { answerOf, api, ProblemError } from "./client.ts";

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = browserSupportsWebAuthn;

/**
 * Signs in with a passkey of this device, or of one nearby.
 *
 * @param account with it, the passkey is the second step; without, the device asks by itself who holds it.
 * @throws ProblemError what the console says, or `passkey_not_done` when the device or its owner does not go on.
 */
export async function signInWithPasskey(account?: { email: string; password: string }): Promise<void> {
  const purpose = account === undefined ? "sign-in" : "second-step";
  const optionsJSON = await answerOf(api.POST("/passkey-challenges", { body: { purpose } }));
  const signed = await byDevice(() => startAuthentication({ optionsJSON }));
  const { id, rawId, response, type, clientExtensionResults } = signed;
  const passkey = { id, rawId, response, type, clientExtensionResults: { ...clientExtensionResults } };
  const body = { passkey, ...(account === undefined ? {} : { account }) };
  await answerOf(api.POST("/passkey-sessions", { body }));
}

/**
 * Makes a passkey on this device, or one nearby, and adds it.
 *
 * @throws ProblemError what the console says, `passkey_on_device` or `passkey_not_done`.
 */
export async function addPasskey({ name, password }: { name: string; password: string }): Promise<void> {
  const optionsJSON = await answerOf(api.POST("/passkey-invitations", { body: { password } }));
  const made = await byDevice(() => startRegistration({ optionsJSON }));
  const { id, rawId, response, type, clientExtensionResults } = made;
  const { attestationObject, clientDataJSON, transports = [] } = response;
  const passkey = {
    id,
    rawId,
    response: { attestationObject, clientDataJSON, transports },
    type,
    clientExtensionResults: { ...clientExtensionResults },
  };
  await answerOf(api.POST("/passkeys", { body: { name, passkey } }));
}

async function byDevice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const isThere =
      error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED";
    if (isThere) throw new ProblemError("passkey_on_device");
    // Cancelled, too late or not possible: browsers do not tell these apart, so that sites learn nothing.
    if (error instanceof WebAuthnError || error instanceof DOMException)
      throw new ProblemError("passkey_not_done");
    throw error;
  }
}
