import type { ConnectionOptions } from "../driver/connection.ts";
import type { Lane } from "./lane.ts";
import type { LaneLimits } from "./limits.ts";
import type { TenantSlot } from "./tenant-slot.ts";

/** The connections of a cell and who waits for them. */
export interface Schedule {
  readonly home: readonly Lane[];
  readonly overflow: readonly Lane[];
  readonly limits: LaneLimits;
  readonly connectionOptions: ConnectionOptions;
  /** Tenants with something waiting, whose turn it is first; each turn serves one statement or transaction. */
  readonly round: TenantSlot[];
  /** Called whenever a statement is done or a lane is handed back. */
  readonly onLaneFree: (schedule: Schedule, lane: Lane) => void;
  waiting: number;
  isClosed: boolean;
}
