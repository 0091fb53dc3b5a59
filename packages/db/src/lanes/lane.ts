import { type ConnectionOptions, type Rows, sendPrepared } from "../driver/connection.ts";
import { type MessagesAhead, messagesAhead } from "../driver/messages-ahead.ts";
import { openSession, type Session } from "../driver/session.ts";
import { roleOf, type TenantId } from "../tenant-id.ts";
import type { TenantSlot, WaitingTransaction } from "./tenant-slot.ts";

/** A session and what is known of it; thrown away whole when the lane is recycled. */
export interface LaneConnection {
  readonly session: Session;
  /** Whose role the session is known to have, and keeps whatever comes of what is under way. */
  role: TenantId | undefined;
  /** How many changes of role were sent; only the answer to the last says which role the session has. */
  changes: number;
  readonly texts: Set<string>;
  /** Whose role it has had; "kept" when the session is known to keep the change to it by name. */
  readonly tenants: Map<TenantId, "asked" | "kept">;
  readonly openedAt: number;
  readonly expiresAt: number;
  /** Statements sent and not answered. */
  underWay: number;
  /** Another took its place on the lane; it is closed with the last answer. */
  isRetired: boolean;
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
  const openedAt = performance.now();
  const connection: LaneConnection = {
    session: openSession({ ...options, onLost: () => forget(connection) }),
    role: undefined,
    changes: 0,
    texts: new Set(),
    tenants: new Map(),
    openedAt,
    expiresAt: openedAt + (10 + Math.random() * 5) * 60_000,
    underWay: 0,
    isRetired: false,
  };
  return connection;
}

/**
 * Sends one statement as the tenant's role. The change of role, if needed, goes ahead of it in its own implicit
 * transaction: when the change is refused the statement does not run, when the statement fails the change is undone.
 * So a role is known only from the answer; until then every statement brings its own change along.
 */
export function sendAs(
  connection: LaneConnection,
  slot: TenantSlot,
  text: string,
  parameters: (string | null)[],
): Promise<Rows> {
  connection.texts.add(text);
  const { sql } = connection.session;
  if (connection.role === slot.tenantId) return sendPrepared(sql, text, parameters);
  connection.role = undefined;
  const change = ++connection.changes;
  const ahead = changeAhead(connection, slot);
  const { losses } = connection.session;
  return sendPrepared(sql, text, parameters, ahead).then((rows) => {
    if (connection.changes === change) connection.role = slot.tenantId;
    const isKept = ahead === slot.changeOfRole.keeping && connection.session.losses === losses;
    if (isKept) connection.tenants.set(slot.tenantId, "kept");
    return rows;
  });
}

/**
 * The change of role as the session knows it. Only the answer to the statement that brought it says that the session
 * keeps it; was that one refused, every change stays one without a name.
 */
function changeAhead(connection: LaneConnection, { tenantId, changeOfRole }: TenantSlot): Buffer {
  const known = connection.tenants.get(tenantId);
  if (known === "kept") return changeOfRole.kept;
  if (known === "asked") return changeOfRole.once;
  connection.tenants.set(tenantId, "asked");
  return changeOfRole.keeping;
}

/** Closes a connection that has given its last answer. Sooner, the driver would drop what stands in its line. */
export function closeWhenDone(connection: LaneConnection): void {
  if (connection.isRetired && connection.underWay === 0) void connection.session.sql.end({ timeout: 10 });
}

/** What goes ahead of a statement to make it the tenant's. */
export function changeOfRole(tenantId: TenantId): MessagesAhead {
  const role = roleOf(tenantId);
  return messagesAhead(role, `set role "${role}"`);
}

function forget(connection: LaneConnection): void {
  connection.role = undefined;
  connection.changes++;
  connection.texts.clear();
  connection.tenants.clear();
}
