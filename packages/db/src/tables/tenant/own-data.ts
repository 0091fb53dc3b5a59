/** What the desk wrote down in one call: the consent events, and whether the person says that it is right. */
export interface ConsentRecordingTable {
  id: string;
  person_id: string;
  recorded_by: string;
  recorded_at: Date;
  event_ids: string[];
  /** Of the secret in the mail that asks whether it is right. */
  token_hash: string;
  answer: "confirmed" | "disputed" | null;
  answered_at: Date | null;
  /** Who at the desk wrote the answer down; null when the person gave it on the site. */
  answered_by: string | null;
  channel: "web" | "phone" | "paper" | null;
}

/** Somebody whom the desk calls, because a mail cannot do it. */
export interface CallTaskTable {
  id: string;
  person_id: string;
  kind: "consent-disputed" | "account-unused" | "promise-letter" | "rota-ended" | "invitation" | "match-news";
  /** The rota that ended, the invitation to ask about, or the match; null for other calls. */
  subject_id: string | null;
  created_at: Date;
  done_at: Date | null;
  done_by: string | null;
}
