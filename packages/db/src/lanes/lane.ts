import { type ConnectionOptions, type Rows, sendPrepared, sendScript } from "../driver/connection.ts";
import { openSession, type Session } from "../driver/session.ts";
import { roleOf, type TenantId } from "../tenant-id.ts";
import type { TenantSlot, WaitingTransaction } from "./tenant-slot.ts";

/** A session and what is known of it; thrown away whole when the lane is recycled. */
export interface LaneConnection {
  readonly session: Session;
  /** Whose role the session has once everything sent so far has run; undefined: unknown or none. */
  role: TenantId | undefined;
  readonly texts: Set<string>;
  readonly tenants: Set<TenantId>;
  readonly expiresAt: number;
}

/** One of the cell's connections with its place in the schedule. */
export interface Lane {
  readonly isOverflow: boolean;
  readonly takesTransactions: boolean;
  connection: LaneConnection;
  /** Whose statements are under way, first sent first. */
  readonly underWay: TenantSlot[];
  /** Since when the first of them has had the lane to itself, `performance.now()`. */
  headSince: number;
  /** A transaction has it. */
  isHeld: boolean;
  /** The transaction that gets it as soon as nothing is under way; until then nothing new comes in. */
  promisedTo: WaitingTransaction | undefined;
  isRecycling: boolean;
}

export interface LaneKind {
  isOverflow: boolean;
  takesTransactions: boolean;
}

/** A lane on a new connection, which opens with its first statement. */
export function makeLane(kind: LaneKind, connection: LaneConnection): Lane {
  return {
    ...kind,
    connection,
    underWay: [],
    headSince: 0,
    isHeld: false,
    promisedTo: undefined,
    isRecycling: false,
  };
}

/** Opens a connection for a lane; lives 10 to 15 minutes, so that not all lanes are renewed in the same minute. */
export function openLaneConnection(options: ConnectionOptions): LaneConnection {
  const connection: LaneConnection = {
    session: openSession({ ...options, onLost: () => forget(connection) }),
    role: undefined,
    texts: new Set(),
    tenants: new Set(),
    expiresAt: performance.now() + (10 + Math.random() * 5) * 60_000,
  };
  return connection;
}

/**
 * Sends one statement as the tenant's role. The change of role, if needed, goes ahead of it in the same flush:
 * nothing can come in between, because both are handed to one connection in one turn.
 */
export function sendAs(
  connection: LaneConnection,
  slot: TenantSlot,
  text: string,
  parameters: (string | null)[],
): { rows: Promise<Rows>; switching: Promise<unknown> | undefined } {
  connection.texts.add(text);
  const switching = connection.role === slot.tenantId ? undefined : changeRole(connection, slot);
  return { rows: sendPrepared(connection.session.sql, text, parameters), switching };
}

/**
 * The script that makes a session the tenant's. The role is given up in a transaction of its own first: were the
 * new role refused (it may just have been dropped), the statement behind it would run as the tenant before.
 */
export function changeRoleScript(tenantId: TenantId): string {
  return `begin; set role none; commit; set role "${roleOf(tenantId)}"`;
}

function changeRole(connection: LaneConnection, slot: TenantSlot): Promise<unknown> {
  connection.role = slot.tenantId;
  connection.tenants.add(slot.tenantId);
  const switching = sendScript(connection.session.sql, slot.changeRoleScript);
  // Seen by whoever sent the statement behind it; this only keeps a refusal from counting as unhandled.
  switching.catch(() => {
    connection.role = undefined;
  });
  return switching;
}

function forget(connection: LaneConnection): void {
  connection.role = undefined;
  connection.texts.clear();
  connection.tenants.clear();
}
