import type { Generated } from "kysely";

/** Somebody who runs the installation. */
export interface AdministratorTable {
  id: string;
  /** Lower case. */
  email: string;
  password_hash: string;
  /** The secret of the second factor, locked up with the platform's key. */
  totp_sealed: string;
  /** The last thirty seconds of which a code was used: none works twice. */
  totp_step: number;
  joined_at: Date;
}

/** A link by which one becomes an administrator, or gets in again after losing password or telephone. */
export interface AdministratorInvitationTable {
  id: string;
  email: string;
  token_hash: string;
  totp_sealed: string;
  made_by: string;
  made_at: Date;
  expires_at: Date;
  used_at: Date | null;
}

export interface RecoveryCodeTable {
  administrator_id: string;
  code_hash: string;
  used_at: Date | null;
}

/** A key pair of which the person's device keeps the one half; nothing here opens anything. */
export interface PasskeyTable {
  id: string;
  administrator_id: string;
  /** As the authenticator names it, base64url. */
  credential_id: string;
  /** COSE, base64url. */
  public_key: string;
  /** How often the authenticator says that it signed; stays 0 where it does not count. */
  counter: number;
  /** How a browser can reach it: usb, internal, hybrid. */
  transports: string[];
  name: string;
  added_at: Date;
  used_at: Date | null;
}

/** Something to sign, good once. */
export interface PasskeyChallengeTable {
  challenge_hash: string;
  purpose: "add" | "second-step" | "sign-in";
  /** Who adds; nobody is known yet of who signs in. */
  administrator_id: string | null;
  made_at: Date;
  expires_at: Date;
}

export interface ConsoleSessionTable {
  id: string;
  token_hash: string;
  administrator_id: string;
  started_at: Date;
  used_at: Date;
  expires_at: Date;
  /** When its owner last showed a second factor; null: as it began, by a program of before it was kept. */
  proved_at: Date | null;
}

/** A try to sign in, counted per account and per network address; neither is readable in it. */
export interface ConsoleTryTable {
  id: Generated<number>;
  counted_by: string;
  tried_at: Date;
}

/** What somebody did to the installation; only grows, and outlives its tenant. */
export interface PlatformActTable {
  id: Generated<number>;
  at: Date;
  who: string;
  action: string;
  tenant_id: string | null;
  tenant_name: string | null;
  detail: string | null;
}

/** A municipality that is being brought in, as far as it was filled in. */
export interface OnboardingTable {
  id: string;
  began_at: Date;
  began_by: string;
  name: string;
  municipality_code: string | null;
  host: string | null;
  phone: string | null;
  phone_hours: string | null;
  /** Of the first administrator; empty again when they have their role. */
  administrator_email: string | null;
  /** Which parts of the site are on; null: all of them. */
  modules: unknown;
  locale: "nl" | "en" | null;
  form_of_address: "je" | "u" | null;
  /** Null: chosen later, at the site. */
  project_preset: "network" | "jobs" | "village" | "charity" | "mutual" | null;
  tenant_id: string | null;
  finished_at: Date | null;
}

/** A file that was sent for a municipality that is being brought in, as it was; gone when it was written. */
export interface OnboardingFileTable {
  onboarding_id: string;
  kind: "areas" | "inhabitants" | "postcodes";
  name: string;
  body: Uint8Array;
  sent_by: string;
  sent_at: Date;
}

/** What the files hold together: numbers and remarks, and borders to look at. */
export interface OnboardingPreviewTable {
  onboarding_id: string;
  made_at: Date;
  report: unknown;
  map: unknown;
}

export interface ConsoleTables {
  administrator: AdministratorTable;
  administrator_invitation: AdministratorInvitationTable;
  recovery_code: RecoveryCodeTable;
  passkey: PasskeyTable;
  passkey_challenge: PasskeyChallengeTable;
  console_session: ConsoleSessionTable;
  console_try: ConsoleTryTable;
  platform_act: PlatformActTable;
  onboarding: OnboardingTable;
  onboarding_file: OnboardingFileTable;
  onboarding_preview: OnboardingPreviewTable;
}
