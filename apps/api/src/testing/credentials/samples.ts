import type { CredentialName } from "@omzien/db";
import {
  consoleCode,
  consoleInvitation,
  consoleSession,
  passkeyChallenge,
  recoveryCode,
} from "./console-samples.ts";
import { oidcState } from "./own-account-samples.ts";
import type { Mint } from "./sample.ts";
import { staffCode, staffRecoveryCode } from "./staff-samples.ts";
import { supportPass, supportSession } from "./support-samples.ts";
import {
  colleagueLinkOfMail,
  consentRecording,
  domainProof,
  draftCode,
  draftLink,
  invitation,
  mandateLink,
  session,
  signInCode,
  signInLink,
} from "./tenant-samples.ts";

/** How each kind of `credentialKinds` comes to be, and where it is shown. */
export const credentialSamples: Readonly<Record<CredentialName, Mint>> = {
  session,
  "sign-in-link": signInLink,
  "sign-in-code": signInCode,
  invitation,
  "draft-link": draftLink,
  "draft-code": draftCode,
  "mandate-link": mandateLink,
  "colleague-link": colleagueLinkOfMail,
  "staff-code": staffCode,
  "staff-recovery-code": staffRecoveryCode,
  "oidc-state": oidcState,
  "consent-recording": consentRecording,
  "support-pass": supportPass,
  "support-session": supportSession,
  "domain-proof": domainProof,
  "console-session": consoleSession,
  "console-invitation": consoleInvitation,
  "console-code": consoleCode,
  "recovery-code": recoveryCode,
  "passkey-challenge": passkeyChallenge,
};
