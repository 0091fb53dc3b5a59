import type { NullableJson } from "./columns.ts";

/** A mail domain that a municipality chose to send from; the one that was not removed holds. */
export interface SenderDomainTable {
  id: string;
  /** Lower case, in punycode. */
  host: string;
  /** What stands before the @. */
  mailbox: string;
  set_by: string;
  set_at: Date;
  removed_by: string | null;
  removed_at: Date | null;
  checked_at: Date | null;
  /** Of the last check: what was found for each record; null before the first. */
  findings: NullableJson<unknown>;
  /** Since when SPF and DKIM are right; null: mail goes from the platform's own address. */
  proven_at: Date | null;
  /** When they stopped being right; null while they are, and before they ever were. */
  lapsed_at: Date | null;
}

/** A key that mails of the domain are signed with. */
export interface SenderKeyTable {
  id: string;
  sender_id: string;
  /** Its record is at `<selector>._domainkey.<host>`. */
  selector: string;
  /** Base64 of the DER form, as the record has it. */
  public_key: string;
  /** Sealed; null once the key is put away. */
  private_key: string | null;
  /** Version of the tenant's key. */
  sealed_with: number | null;
  made_by: string;
  made_at: Date;
  proven_at: Date | null;
  retired_at: Date | null;
}

/** A mail that the mail server did not accept, at least once. */
export interface MailFailureTable {
  mail_id: string;
  attempts: number;
  /** `EENVELOPE 550`: the kind of failure; never the server's words. */
  code: string;
  first_at: Date;
  last_at: Date;
}
