import type { Role, SecondFactorState } from "@omzien/contracts";
import type { TenantDb, TenantId } from "@omzien/db";

/** A tenant as the catalogue knows it. */
export interface CatalogTenant {
  id: TenantId;
  name: string;
  /** The host under which links are written; one of the tenant's hosts. */
  primaryHost: string;
  /** Where its cell is; absent for the cell that the catalog is in. */
  cellAddress?: string;
}

/** A site that exists at a host; only a live one is served, of the others one says that they are closed. */
export interface FoundSite {
  tenant: CatalogTenant;
  state: "live" | "suspended" | "leaving";
}

export interface VisitorActor {
  kind: "visitor";
}
export interface MemberActor {
  kind: "member";
  personId: string;
  roles: readonly Role[];
  sessionId: string;
  /** Signed the confidentiality statement in force; absent means no. */
  hasSignedConfidentiality?: boolean;
  /** Roles that count once the second step was taken in this session; absent means none. */
  waitingRoles?: readonly Role[];
  /** Absent: not asked for, as in a job. */
  secondFactor?: SecondFactorState;
  /** How they proved who they are in this session, in words, as `ValidSession` has them; absent: in no way. */
  amr?: string;
  /** Proved who they are in the last quarter of an hour; absent means no. */
  provedLately?: boolean;
}
/** A job of the worker. */
export interface SystemActor {
  kind: "system";
  job: string;
}
/** Somebody of the platform who was let in for support: reads what is about nobody, and nothing else. */
export interface SupportActor {
  kind: "support";
  visitId: string;
  who: string;
  endsAt: Date;
}
export type Actor = VisitorActor | MemberActor | SystemActor | SupportActor;

/** Whose data, who asks, and when. `db` is never optional and has no default: without a tenant there is no data. */
export interface TenantContext {
  tenant: CatalogTenant;
  db: TenantDb;
  actor: Actor;
  now: () => Date;
  requestId: string;
}
