import type { Projected } from "@omzien/consent";
import type { DerivedCredential } from "@omzien/db";
import type {
  FormOfAddress,
  Invitation,
  Locale,
  OwnWords,
  PublishedPacket,
  StaffSignInFinding,
  StaffSignInSettings,
} from "@omzien/contracts";

/**
 * Makes the single-use secrets of mails from a key that never enters the database: the row holds a hash, the
 * worker derives the secret again when it renders the mail, and a copy of the database opens nothing.
 */
export interface SecretPort {
  /** 43 characters base64url, bound to tenant, kind and id. @throws Error for a kind that nobody wrote down. */
  token(tenantId: string, kind: DerivedCredential, id: string): string;
  /** Six digits, bound likewise. @throws Error for a kind that nobody wrote down. */
  code(tenantId: string, kind: DerivedCredential, id: string): string;
  /** Always the same for an id in this register, and of no use to anybody who knows it: it opens nothing. */
  pseudonym(tenantId: string, register: "consent-register", id: string): string;
  /** SHA-256, base64url: what the database keeps. */
  hash(secret: string): string;
  /** Where the keys that lock the tenants' keys up are kept. */
  readonly keys: KeyStore;
  /** Told of a value that did not open: changed, moved, or of another tenant. Never the value itself. */
  readonly onUnreadable?: (where: UnreadableValue) => void;
}

/**
 * Keeps key-encryption keys and never gives them away: a key management service, or the environment. What is wrapped
 * opens only with the context that it was wrapped with.
 */
export interface KeyStore {
  /** With the newest key; `keyId` says which. */
  wrap(key: Uint8Array, context: string): Promise<{ keyId: string; wrapped: Uint8Array }>;
  /** @throws when the key is unknown, or `wrapped` or `context` is not what it was. */
  unwrap(keyId: string, wrapped: Uint8Array, context: string): Promise<Uint8Array>;
}

export interface UnreadableValue {
  tenantId: string;
  table: string;
  column: string;
  rowId: string;
}
export const mailKinds = [
  "sign-in",
  "invitation",
  "invitation-reminder",
  "already-found",
  "no-longer-needed",
  "request-received",
  "helper-found",
  "match-agreed",
  "match-extended",
  "new-message",
  "handed-back-to-asker",
  "match-stopped",
  "follow-up",
  "nobody-yet",
  "help-today",
  "request-expires-soon",
  "phone-confirmation",
  "report-received",
  "erasure-requested",
  "data-on-hold",
  "neighbour-on-hold",
  "account-unused",
  "draft-to-confirm",
  "mandate-to-accept",
  "mandate-began",
  "promise-stays",
  "information-packet",
  "colleague-invited",
  "roles-to-check",
  "second-factor-reset",
  "second-factor-set-up",
  "staff-account-linked",
  "support-asked",
  "package-asked",
  "package-asked-by-platform",
  "sender-test",
  "sender-lapsed",
  "desk-digest",
  "rota-asked",
  "rota-agreed",
  "rota-changed",
  "rota-shift-open",
  "rota-swap-asked",
  "rota-swap-refused",
  "rota-shift-tomorrow",
  "rota-ended",
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What a mail may tell; every part went through the policy for its reader. */
export interface MailFacts {
  /** Six digits of a sign-in mail. */
  code?: string;
  invitation?: Invitation;
  /** What the reader promised, word for word; `signedOn` is a local date. */
  promise?: { text: string; signedOn: string };
  /** What the municipality tells new people, in its own words and the reader's language. */
  packet?: Pick<PublishedPacket, "parts">;
  /** Counts and days of the other kinds; never a name, a place or a word that somebody typed. */
  values?: Record<string, string | number>;
}

/** A mail before it has words: templates and catalogue are the business of packages/notifications. */
export interface OutgoingMail {
  id: string;
  kind: MailKind;
  to: string;
  locale: Locale;
  formOfAddress: FormOfAddress;
  site: {
    name: string;
    url: string;
    phone: string;
    phoneHours: string;
    words: OwnWords;
    actionBackground: string;
    actionText: string;
  };
  /** The municipality's own; absent: the platform's address. */
  sender?: MailSender;
  /** Path on the site that the button opens; may carry a secret in its fragment, never in its query. */
  path: string;
  facts: Projected<MailFacts>;
  queuedAt: Date;
}

/** An address whose mail is signed with the key of its domain (DKIM). */
export interface MailSender {
  address: string;
  domain: string;
  selector: string;
  /** PEM. Never logged, never kept. */
  privateKey: string;
}

export interface MailPort {
  /** Resolves when the server accepted the message; rejects otherwise, and the job is tried again. */
  send(mail: OutgoingMail): Promise<void>;
}

/** How the site is known at the provider of a municipality. */
export interface StaffClient extends Omit<StaffSignInSettings, "use"> {
  /** Sent to `issuer` and nowhere else. Never logged. */
  secret: string;
}

/** What binds one sign-in to one browser; `nonce` and `verifier` are in no database. */
export interface StaffHandshake {
  redirectUri: string;
  state: string;
  nonce: string;
  verifier: string;
}

/** With what the browser came back. */
export interface StaffReturn {
  code: string;
  iss?: string | undefined;
}

/**
 * Why somebody does not come in. `refused`: the token or the code is not right. `client_refused`: the provider does not
 * know us, or our secret has run out.
 */
export type StaffProviderFault = "unreachable" | "client_refused" | "refused" | "other_tenant" | "one_factor";

/** Who the provider says that it is, after everything was verified; or why not. */
export type StaffProviderAnswer =
  | { fault: StaffProviderFault }
  | {
      fault?: never;
      subject: string;
      /** Undefined: none, or the provider does not say that it was proven. */
      email: string | undefined;
    };

/** The municipality's own OpenID Connect provider. None of it throws for what a provider does. */
export interface StaffProviderPort {
  /** Looks whether the provider is what it says, and knows this site. */
  check(client: StaffClient, redirectUri: string): Promise<StaffSignInFinding>;
  /** The address to which the browser goes; undefined when the provider does not answer as it should. */
  begin(client: StaffClient, handshake: StaffHandshake): Promise<string | undefined>;
  /** Exchanges the code and verifies what comes for it: signature, issuer, audience, time, nonce, tenant, factors. */
  finish(client: StaffClient, handshake: StaffHandshake, back: StaffReturn): Promise<StaffProviderAnswer>;
}
