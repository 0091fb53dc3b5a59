/** One rule that destroyed something in one run. */
export interface DestructionTable {
  id: string;
  at: Date;
  rule: string;
  /** The term that held, in days. */
  days: number;
  count: number;
  /** Over the keys of what went, in order. */
  sha256: string;
}
