import type { ColumnType } from "kysely";

/** What a municipality said of asking others and of being asked; copied from its own settings. */
export interface ForwardingRuleTable {
  tenant_id: string;
  sends: boolean;
  receives: boolean;
  noted_at: Date;
}

/** A request that one municipality put before another, without anything about who asks. */
export interface EnvelopeTable {
  /** 128 random bits, base64url. */
  reference: string;
  from_tenant: string;
  to_tenant: string;
  /** Null once it was taken back or is over. */
  content: ColumnType<unknown, string, string | null>;
  sent_at: Date;
  expires_at: Date;
  taken_back_at: ColumnType<Date | null, undefined, Date>;
  answer: ColumnType<"have-somebody" | "have-somebody-other-time" | "nobody" | null, undefined, string>;
  answered_at: ColumnType<Date | null, undefined, Date>;
  /** Of the desk that answered. */
  phone: ColumnType<string | null, undefined, string>;
  phone_hours: ColumnType<string | null, undefined, string>;
}
