import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "./context.ts";
import { newId } from "./new-id.ts";

/** Past tense, noun first: `help_request.withdrawn`. */
export interface AuditEntry {
  action: `${string}.${string}`;
  subject?: string;
  /** Ids, codes and numbers; no personal data. */
  facts?: Record<string, string | number | boolean | null>;
}

/** Writes who did what in the same transaction as the change itself; the row can never be altered. */
export async function recordAudit(tx: TenantTx, ctx: ServiceContext, entry: AuditEntry): Promise<void> {
  await tx.kysely
    .insertInto("audit_event")
    .values({
      id: newId(),
      at: ctx.now(),
      actor_kind: ctx.actor.kind,
      actor_id: ctx.actor.kind === "member" ? ctx.actor.personId : null,
      action: entry.action,
      subject_id: entry.subject ?? null,
      facts: JSON.stringify(entry.facts ?? {}),
      request_id: ctx.requestId,
    })
    .execute();
}
