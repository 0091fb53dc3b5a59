import type { Rows } from "../driver/connection.ts";
import type { MessagesAhead } from "../driver/messages-ahead.ts";
import type { TenantId } from "../tenant-id.ts";
import { changeOfRole, type Lane } from "./lane.ts";

/** A statement waiting for its tenant's turn. */
export interface WaitingStatement {
  readonly text: string;
  readonly parameters: (string | null)[];
  readonly since: number;
  readonly resolve: (rows: Promise<Rows>) => void;
  readonly reject: (error: Error) => void;
}

/** A transaction waiting for a lane of its own. */
export interface WaitingTransaction {
  readonly slot: TenantSlot;
  readonly since: number;
  readonly resolve: (lane: Lane) => void;
  readonly reject: (error: Error) => void;
  /** The lane that is being cleared for it, and takes nothing new meanwhile. */
  promised: Lane | undefined;
}

/** A tenant's place in the schedule of one cell. */
export interface TenantSlot {
  readonly tenantId: TenantId;
  /** See `sendAs`. */
  readonly changeOfRole: MessagesAhead;
  readonly homeLanes: readonly [Lane, Lane];
  readonly statements: WaitingStatement[];
  readonly transactions: WaitingTransaction[];
  /** It stands in the round of those that wait. */
  isWaiting: boolean;
  underWay: number;
  underWayInOverflow: number;
  heldLanes: number;
  /** Until then it gets no overflow and shares no lane: one of its statements took long. */
  slowUntil: number;
}

/** A slot for a tenant; its two home lanes follow from its id, so that a backend sees a quarter of the tenants. */
export function makeSlot(tenantId: TenantId, homeLanes: readonly Lane[]): TenantSlot {
  const [first, second] = homePair(tenantId, homeLanes.length);
  const one = homeLanes[first];
  const other = homeLanes[second];
  if (!one || !other) throw new RangeError("A cell needs at least one lane");
  return {
    tenantId,
    changeOfRole: changeOfRole(tenantId),
    homeLanes: [one, other],
    statements: [],
    transactions: [],
    isWaiting: false,
    underWay: 0,
    underWayInOverflow: 0,
    heldLanes: 0,
    slowUntil: 0,
  };
}

/** Two different lanes when there are two, always the same for a tenant. */
export function homePair(tenantId: TenantId, count: number): [number, number] {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let index = 0; index < tenantId.length; index++) {
    hash = Math.imul(hash ^ tenantId.charCodeAt(index), 0x01000193) >>> 0;
  }
  const first = hash % count;
  if (count < 2) return [first, first];
  return [first, (first + 1 + ((hash >>> 16) % (count - 1))) % count];
}
