import type { Forwarding } from "@omzien/contracts";
import { isoInstant } from "../iso-instant.ts";
import type { ForwardingRow } from "./queries.ts";

/** Whether the other side may still answer, or has. */
export function isRunning(
  row: Pick<ForwardingRow, "recalled_at" | "expires_at" | "answer">,
  now: Date,
): boolean {
  return row.recalled_at === null && row.answer !== "nobody" && row.expires_at > now;
}

/** Nothing in it is about the asker. */
export function forwardingOf(row: ForwardingRow, now: Date): Forwarding {
  return {
    id: row.id,
    kind: row.kind,
    to: row.to_name,
    reference: row.reference,
    sentAt: isoInstant(row.sent_at),
    expiresAt: isoInstant(row.expires_at),
    state: stateOf(row, now),
    because: row.because,
    reply: replyOf(row),
  };
}

function stateOf(row: ForwardingRow, now: Date): Forwarding["state"] {
  if (row.recalled_at !== null) return "taken-back";
  if (row.answer !== null) return "answered";
  return row.expires_at > now ? "waiting" : "expired";
}

function replyOf({ answer, answered_at, phone, phone_hours }: ForwardingRow): Forwarding["reply"] {
  if (answer === null || answered_at === null) return null;
  return { answer, at: isoInstant(answered_at), phone: phone ?? "", phoneHours: phone_hours ?? "" };
}
