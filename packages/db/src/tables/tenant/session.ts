import type { NullableJson } from "./columns.ts";
import type { Generated } from "kysely";

export interface SignInRequestTable {
  id: string;
  email: string;
  link_hash: string;
  attempts: Generated<number>;
  requested_at: Date;
  expires_at: Date;
  consumed_at: Date | null;
  return_to: Generated<string>;
  draft: NullableJson<Record<string, unknown>>;
}

export interface SessionTable {
  id: string;
  tenant_id: string;
  person_id: string;
  created_at: Date;
  expires_at: Date;
  last_seen_at: Date;
  amr: string;
  user_agent: Generated<string>;
}

export interface RateLimitTable {
  key: string;
  window_start: Date;
  count: number;
}

export interface IdempotencyKeyTable {
  scope: string;
  key: string;
  operation: string;
  body_hash: string;
  status: number | null;
  response: NullableJson<Record<string, unknown>>;
  created_at: Date;
}
