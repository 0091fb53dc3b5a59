/** One link per consent event, made by the database when the event's transaction commits. */
export interface ConsentLinkTable {
  /** 1, 2, 3, … without gaps. */
  seq: number;
  /** Null once the event itself was destroyed. */
  event_id: string | null;
  /** Over salt, person, who recorded it, and match: says nothing without the salt. */
  identity_sha256: string;
  /** Empty for the first. */
  prev_hash: string;
  hash: string;
  /** When the person it was about was erased. */
  cut_at: Date | null;
  destroyed_at: Date | null;
}

/** A random secret per person; gone with the person, and with it what links events to somebody. */
export interface ConsentSaltTable {
  person_id: string;
  salt: string;
}

/** Counts a person's consent events: what was prepared at another count is prepared anew. */
export interface ConsentEpochTable {
  person_id: string;
  epoch: number;
}

/** The words that people answered, for ever. */
export interface ConsentTextTable {
  purpose: string;
  version: number;
  locale: string;
  question: string;
  explanation: string;
  /** Over question, line feed, explanation; checked by the database. */
  sha256: string;
  recorded_at: Date;
}
