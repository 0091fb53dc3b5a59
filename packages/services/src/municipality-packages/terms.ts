import { hourMs } from "../local-time.ts";

/** A package lies ready for a day. */
export const readyMs = 24 * hourMs;

/** Whoever has not made it by then will not: it may be asked for again. */
export const makingMs = 6 * hourMs;

export interface PackageInstants {
  asked_at: Date;
  ready_at: Date | null;
  removed_at: Date | null;
}

/** What has become of a package. */
export function stateOf(row: PackageInstants, now: Date): "making" | "ready" | "failed" | "gone" {
  if (row.ready_at === null) return row.removed_at === null && !isOverdue(row, now) ? "making" : "failed";
  const isOver = row.removed_at !== null || now >= expiryOf(row.ready_at);
  return isOver ? "gone" : "ready";
}

/** Whether nobody makes it any more. */
export function isOverdue({ asked_at: askedAt }: Pick<PackageInstants, "asked_at">, now: Date): boolean {
  return now.getTime() - askedAt.getTime() >= makingMs;
}

/** From when on it cannot be taken. */
export function expiryOf(readyAt: Date): Date {
  return new Date(readyAt.getTime() + readyMs);
}
