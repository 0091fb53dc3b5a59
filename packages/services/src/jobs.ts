import type { TenantTx } from "@omzien/db";
import { sql } from "kysely";

/** Every job of the worker: name and payload. The tenant comes from the role that enqueued it, never from here. */
export interface Jobs {
  send_mail: { mailId: string };
  /** Looks for helpers: proposes a wave, invites, and plans its own next look. */
  search_helpers: { helpRequestId: string };
  remind_invitation: { invitationId: string };
  ask_follow_up: { matchId: string };
  /** Warns two days before the last day, and closes after it. */
  end_help_request: { helpRequestId: string };
  /** Reminds whose turn it is tomorrow. */
  remind_shift: { shiftId: string };
  end_rota: { rotaId: string };
  erase_person: { personId: string };
  /** Ends a draft for another that nobody confirmed. */
  lapse_draft: { draftId: string };
  /** Brings an envelope for another municipality where the installation keeps it, or takes it back. */
  carry_envelope: { forwardingId: string };
  carry_envelope_answer: { reference: string };
  carry_forwarding_rules: Record<string, never>;
  /** Makes all of the municipality ready to be taken along. */
  make_municipality_package: { packageId: string };
}
export type JobName = keyof Jobs;

/**
 * Enqueues a job in the verb's own transaction: a rollback takes it along, a commit starts it.
 * @param options.runAt UTC instant; absent: at once after commit.
 * @param options.key a job with the same key replaces a waiting one, so that a step is never done twice.
 */
export async function enqueue<Name extends JobName>(
  tx: TenantTx,
  name: Name,
  payload: Jobs[Name],
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select platform.enqueue_job(${name}, ${JSON.stringify(payload)}::json, ${options.runAt ?? null}::timestamptz, ${options.key ?? null})`.execute(
    tx.kysely,
  );
}
