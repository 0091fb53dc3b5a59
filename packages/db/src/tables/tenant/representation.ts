export interface DraftForAnotherTable {
  id: string;
  maker_id: string | null;
  made_as: "family" | "carer" | "parent" | "practice" | "staff";
  category_id: string;
  channel: "mail" | "phone" | "letter";
  /** Who it is for and what is asked, as sealed JSON; gone once the draft has ended. */
  content: string | null;
  /** Of the key that the content is sealed with; null: it is still as it was typed. */
  sealed_with: number | null;
  /** Keyed hash of the address of whom it is for. */
  email_index: string | null;
  link_hash: string | null;
  code_hash: string | null;
  made_at: Date;
  lapses_at: Date;
  /** Since when the person says that it is not right. */
  doubted_at: Date | null;
  /** Whom it is for, when the site knows; the maker is never told. */
  person_id: string | null;
  ended_at: Date | null;
  outcome: "confirmed" | "refused" | "lapsed" | null;
  ended_through: "web" | "phone" | "paper" | null;
  /** Who wrote the answer down, when it was not the person. */
  ended_by: string | null;
  help_request_id: string | null;
}

export interface MandateTable {
  id: string;
  person_id: string;
  /** Null until the invited one accepts. */
  representative_id: string | null;
  capacity: "guardian" | "mentor" | "curator" | "bewindvoerder" | "gemachtigde";
  scope: ("requests" | "consents")[];
  made_at: Date;
  made_by: string;
  link_hash: string | null;
  /** Keyed hash of the address to which the invitation went; null once it was accepted or ended. */
  email_index: string | null;
  begins_at: Date | null;
  ends_at: Date;
  document_seen_on: string | null;
  document_seen_by: string | null;
  ended_at: Date | null;
  ended_by: string | null;
}

/** That somebody needs a representative, never why in words. */
export interface RepresentationNeedTable {
  person_id: string;
  basis: "age" | "court-order" | "own-wish";
  noted_on: string;
  noted_by: string;
  /** The first instant of the month after the eighteenth birthday: all that is kept of a birth date. */
  protected_until: Date | null;
}
