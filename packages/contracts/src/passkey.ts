import { z } from "zod";
import { Id, Instant } from "./ids.ts";
import { EmailAddress } from "./sign-in.ts";

const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const CredentialId = Base64Url.max(1400);
const Password = z.string().min(1).max(200);
const Transports = z.array(z.string().max(20)).max(10);

/** What a browser says beside what counts: read, not kept. */
const Beside = {
  type: z.literal("public-key"),
  authenticatorAttachment: z.string().max(30).optional(),
  clientExtensionResults: z.record(z.string().max(40), z.unknown()),
};

/** A signed challenge, as browsers write it (WebAuthn level 3, 5.1). */
const SignedChallenge = z.object({
  id: CredentialId,
  rawId: CredentialId,
  response: z.object({
    authenticatorData: Base64Url.max(4000),
    clientDataJSON: Base64Url.max(4000),
    signature: Base64Url.max(8000),
    userHandle: Base64Url.max(200).optional(),
  }),
  ...Beside,
});

/** A new key pair's public half. */
const NewCredential = z.object({
  id: CredentialId,
  rawId: CredentialId,
  response: z.object({
    attestationObject: Base64Url.max(20_000),
    clientDataJSON: Base64Url.max(4000),
    transports: Transports.optional(),
  }),
  ...Beside,
});

/** Whether a password comes with it: then who holds the device is asked, otherwise who they are as well. */
export const AskPasskeyChallenge = z
  .strictObject({ purpose: z.enum(["second-step", "sign-in"]) })
  .meta({ id: "AskPasskeyChallenge" });
export type AskPasskeyChallenge = z.infer<typeof AskPasskeyChallenge>;

/** What the browser gives the device to sign. It names no passkey: that would tell who has any. */
export const PasskeyChallenge = z
  .object({
    challenge: z.string(),
    rpId: z.string(),
    timeout: z.int(),
    userVerification: z.enum(["preferred", "required"]),
  })
  .meta({ id: "PasskeyChallenge" });
export type PasskeyChallenge = z.infer<typeof PasskeyChallenge>;

export const PasskeySignIn = z
  .strictObject({
    passkey: SignedChallenge,
    account: z
      .strictObject({ email: EmailAddress, password: Password })
      .optional()
      .meta({ description: "Met wachtwoord is de passkey de tweede stap; zonder is zij beide." }),
  })
  .meta({ id: "PasskeySignIn" });
export type PasskeySignIn = z.infer<typeof PasskeySignIn>;

/** The password once more: whoever finds a screen open cannot make a way in for later. */
export const BeginPasskey = z.strictObject({ password: Password }).meta({ id: "BeginPasskey" });
export type BeginPasskey = z.infer<typeof BeginPasskey>;

/** What the browser gives the device to make a key pair with. */
export const PasskeyInvitation = z
  .object({
    challenge: z.string(),
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ type: z.literal("public-key"), alg: z.int() })),
    timeout: z.int(),
    attestation: z.literal("none"),
    excludeCredentials: z.array(
      z.object({ type: z.literal("public-key"), id: z.string(), transports: z.array(z.string()) }),
    ),
    authenticatorSelection: z.object({
      residentKey: z.literal("required"),
      requireResidentKey: z.literal(true),
      userVerification: z.literal("preferred"),
    }),
  })
  .meta({ id: "PasskeyInvitation" });
export type PasskeyInvitation = z.infer<typeof PasskeyInvitation>;

export const AddPasskey = z
  .strictObject({ name: z.string().trim().min(1).max(60), passkey: NewCredential })
  .meta({ id: "AddPasskey" });
export type AddPasskey = z.infer<typeof AddPasskey>;

export const Passkey = z
  .object({ id: Id, name: z.string(), addedAt: Instant, usedAt: Instant.nullable() })
  .meta({ id: "Passkey" });
export type Passkey = z.infer<typeof Passkey>;
export const Passkeys = z.object({ items: z.array(Passkey) }).meta({ id: "Passkeys" });
export type Passkeys = z.infer<typeof Passkeys>;
