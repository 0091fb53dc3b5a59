/** One kind of secret that opens something for whoever shows it. */
export interface CredentialKind {
  /** Where it is good: at the one municipality for which it was made, or at the console. Never at both. */
  at: "tenant" | "console";
  /** Out of random bytes, or derived from the installation's key by tenant, kind and id (`SecretPort`). */
  made: "random" | "derived";
  /** The column that knows it again, in the tenant's schema or in `platform`; null: it is worked out anew. */
  kept: `${string}.${string}` | null;
  /** Whether it is worth anything after it was used. */
  uses: "once" | "many";
  /** For how long it is good, in words. */
  lasts: string;
  /** The file that makes it. */
  madeBy: string;
}

/**
 * Every kind of credential that there is. Nothing else can be made: `secretBytes`, `newSecret` and `SecretPort` take
 * these names. Each has a sample in apps/api/src/testing/credentials, by which it is shown where it is not good.
 */
export const credentialKinds = {
  session: {
    at: "tenant",
    made: "random",
    kept: "session.id",
    uses: "many",
    lasts: "14 days after it was last renewed; of staff 8 hours, and half an hour without a request",
    madeBy: "packages/auth/src/session.ts",
  },
  "sign-in-link": {
    at: "tenant",
    made: "derived",
    kept: "sign_in_request.link_hash",
    uses: "once",
    lasts: "10 minutes",
    madeBy: "packages/services/src/sign-in/request-sign-in.ts",
  },
  "sign-in-code": {
    at: "tenant",
    made: "derived",
    kept: null,
    uses: "once",
    lasts: "10 minutes, five tries",
    madeBy: "packages/services/src/mail/compose-mail.ts",
  },
  invitation: {
    at: "tenant",
    made: "derived",
    kept: "invitation.token_hash",
    uses: "once",
    lasts: "until yes or no is said, or the wave ends",
    madeBy: "packages/services/src/invitations/invite-helpers.ts",
  },
  "draft-link": {
    at: "tenant",
    made: "derived",
    kept: "draft_for_another.link_hash",
    uses: "once",
    lasts: "until yes or no is said, or the draft lapses",
    madeBy: "packages/services/src/drafts-for-another/draft-secrets.ts",
  },
  "draft-code": {
    at: "tenant",
    made: "derived",
    kept: "draft_for_another.code_hash",
    uses: "once",
    lasts: "as the link of the same draft",
    madeBy: "packages/services/src/drafts-for-another/draft-secrets.ts",
  },
  "mandate-link": {
    at: "tenant",
    made: "derived",
    kept: "mandate.link_hash",
    uses: "once",
    lasts: "until it is accepted or lapses",
    madeBy: "packages/services/src/mandates/mandate-link.ts",
  },
  "colleague-link": {
    at: "tenant",
    made: "derived",
    kept: "colleague_invitation.link_hash",
    uses: "once",
    lasts: "14 days, until it is sent again or withdrawn",
    madeBy: "packages/services/src/colleagues/colleague-link.ts",
  },
  "staff-code": {
    at: "tenant",
    made: "derived",
    kept: null,
    uses: "once",
    lasts:
      "half a minute, and one more on both sides, ten tries; the secret in the app until it is set up anew",
    madeBy: "packages/services/src/second-factor/app-secret.ts",
  },
  "staff-recovery-code": {
    at: "tenant",
    made: "random",
    kept: "second_factor_recovery_code.code_hash",
    uses: "once",
    lasts: "until the second factor is set up anew",
    madeBy: "packages/services/src/second-factor/set-up.ts",
  },
  "oidc-state": {
    at: "tenant",
    made: "random",
    kept: "staff_sign_in_attempt.state_hash",
    uses: "once",
    lasts: "10 minutes, in the one browser that has its cookie",
    madeBy: "packages/services/src/staff-sign-in/attempt-secret.ts",
  },
  "consent-recording": {
    at: "tenant",
    made: "derived",
    kept: "consent_recording.token_hash",
    uses: "many",
    lasts: "30 days; the answer cannot be changed",
    madeBy: "packages/services/src/consents/recordings/queries.ts",
  },
  "support-pass": {
    at: "tenant",
    made: "random",
    kept: "support_visit.pass_hash",
    uses: "once",
    lasts: "5 minutes",
    madeBy: "packages/services/src/console/support-visits.ts",
  },
  "support-session": {
    at: "tenant",
    made: "random",
    kept: "support_visit.session_hash",
    uses: "many",
    lasts: "as long as the platform's administrator asked for, 4 hours at most; anybody may end it before",
    madeBy: "packages/services/src/support/begin-support-visit.ts",
  },
  "domain-proof": {
    at: "tenant",
    made: "random",
    kept: "platform.tenant_domain.token",
    uses: "many",
    lasts: "as long as the domain is to lead to the site",
    madeBy: "packages/tenancy/src/domains/domains.ts",
  },
  "console-session": {
    at: "console",
    made: "random",
    kept: "platform.console_session.token_hash",
    uses: "many",
    lasts: "8 hours, and half an hour without a request",
    madeBy: "packages/services/src/console/sessions.ts",
  },
  "console-invitation": {
    at: "console",
    made: "random",
    kept: "platform.administrator_invitation.token_hash",
    uses: "once",
    lasts: "24 hours",
    madeBy: "packages/services/src/console/invitations.ts",
  },
  "console-code": {
    at: "console",
    made: "random",
    kept: "platform.administrator.totp_sealed",
    uses: "once",
    lasts: "half a minute, and one more on both sides; the secret in the app until a new invitation",
    madeBy: "packages/services/src/console/second-factor.ts",
  },
  "recovery-code": {
    at: "console",
    made: "random",
    kept: "platform.recovery_code.code_hash",
    uses: "once",
    lasts: "until a new invitation is accepted",
    madeBy: "packages/services/src/console/second-factor.ts",
  },
  "passkey-challenge": {
    at: "console",
    made: "random",
    kept: "platform.passkey_challenge.challenge_hash",
    uses: "once",
    lasts: "5 minutes, for the one purpose for which it was asked",
    madeBy: "packages/services/src/console/passkeys/challenges.ts",
  },
} as const satisfies Record<string, CredentialKind>;

export type CredentialName = keyof typeof credentialKinds;
type MadeAs<Made> = {
  [Name in CredentialName]: (typeof credentialKinds)[Name]["made"] extends Made ? Name : never;
}[CredentialName];
/** Kinds that come out of random bytes. */
export type RandomCredential = MadeAs<"random">;
/** Kinds that are derived for a tenant and an id. */
export type DerivedCredential = MadeAs<"derived">;
