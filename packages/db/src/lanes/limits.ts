/** Bounds of the schedule of one cell; every figure per process. */
export interface LaneLimits {
  /** Statements of all tenants together that may be under way in one lane. */
  statementsPerLane: number;
  /** Statements of one tenant under way at a time, over its two lanes. */
  statementsPerTenant: number;
  /** Transactions of one tenant at a time; each has a connection to itself. */
  transactionsPerTenant: number;
  /** A lane whose first statement takes longer than this is passed by; its tenant counts as slow. */
  blockedAfterMs: number;
  /** For how long a tenant stays slow after its last slow statement. */
  slowForMs: number;
  /** Statements and transactions that may wait; one more is refused. */
  waiting: number;
  /** How long one may wait before it is refused. */
  waitMs: number;
  /** How long a transaction may have its lane; then its connection is closed. */
  holdMs: number;
  /** A connection that has seen more tenants than this is replaced: a backend's memory never shrinks. */
  tenantsPerConnection: number;
  /** As above, for prepared statements. */
  textsPerConnection: number;
  /**
   * A connection lives at least this long, whatever it has seen. A new one has to learn every tenant again: replacing
   * them as fast as tenants come by costs more than the requests themselves.
   */
  keepConnectionMs: number;
}

/** Measured; see decisions/0001-tenancy-binding.md. */
export const defaultLimits: LaneLimits = {
  statementsPerLane: 16,
  statementsPerTenant: 8,
  transactionsPerTenant: 2,
  blockedAfterMs: 50,
  slowForMs: 500,
  waiting: 2_000,
  waitMs: 5_000,
  holdMs: 30_000,
  tenantsPerConnection: 200,
  textsPerConnection: 5_000,
  keepConnectionMs: 60_000,
};
