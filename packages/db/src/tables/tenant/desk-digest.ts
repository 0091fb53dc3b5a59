/** A day whose mail for the desk was made; `mails` says how many, 0 when nothing waited. */
export interface DeskDigestTable {
  /** Local date. */
  day: string;
  made_at: Date;
  mails: number;
}
