/** With what the site makes itself known at the municipality's own provider. */
export interface StaffSignInSecretTable {
  id: string;
  /** The only issuer that it is ever sent to. */
  issuer: string;
  client_id: string;
  /** Sealed; null once another took its place. */
  secret: string | null;
  /** Version of the tenant's key. */
  sealed_with: number | null;
  set_by: string;
  set_at: Date;
  retired_at: Date | null;
}

/** What was found when an administrator tried a provider. */
export interface StaffSignInCheckTable {
  id: string;
  issuer: string;
  client_id: string;
  finding: string;
  checked_by: string;
  checked_at: Date;
}

/** Somebody who went to the provider and is not back yet, or was. */
export interface StaffSignInAttemptTable {
  id: string;
  /** SHA-256 of the state; the secret behind it is in one browser only. */
  state_hash: string;
  /** Where they were sent. */
  issuer: string;
  client_id: string;
  return_to: string;
  started_at: Date;
  expires_at: Date;
  consumed_at: Date | null;
}

/** Whose account at the provider is whose here. */
export interface StaffAccountTable {
  id: string;
  person_id: string;
  issuer: string;
  client_id: string;
  /** `sub` of the provider. */
  subject: string;
  linked_at: Date;
  used_at: Date;
}
