/** What an app shows codes from is derived, never kept: the row says which of the person's set-ups holds. */
export interface SecondFactorTable {
  person_id: string;
  /** Each set-up has a secret of its own, and no number is used twice. */
  number: number;
  /** The set-up whose app has to show a right code yet; null: none is under way. */
  pending_number: number | null;
  /** The thirty seconds of the last code that was used, counted from 1970: none is good twice. */
  step: number;
  made_at: Date;
  /** Null: none works. */
  confirmed_at: Date | null;
}

export interface SecondFactorRecoveryCodeTable {
  person_id: string;
  code_hash: string;
  used_at: Date | null;
}

/** From when staff cannot do without; the newest row holds. */
export interface SecondFactorRuleTable {
  number: number;
  obliged_from: Date;
  set_at: Date;
  /** Null: as the site was made. */
  set_by: string | null;
}
