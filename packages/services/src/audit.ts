import { defineQuery, type TenantTx } from "@omzien/db";
import type { ServiceContext } from "./context.ts";
import { newId } from "./new-id.ts";

/** Past tense, noun first: `help_request.withdrawn`. */
export interface AuditEntry {
  action: `${string}.${string}`;
  subject?: string;
  /** Ids, codes and numbers; no personal data. */
  facts?: Record<string, string | number | boolean | null>;
}

const insertEvent = defineQuery<{
  id: string;
  at: Date;
  actorKind: "visitor" | "member" | "system" | "support";
  actorId: string | null;
  action: string;
  subjectId: string | null;
  facts: string;
  requestId: string;
}>()((db, param) =>
  db.insertInto("audit_event").values({
    id: param("id"),
    at: param("at"),
    actor_kind: param("actorKind"),
    actor_id: param("actorId"),
    action: param("action"),
    subject_id: param("subjectId"),
    facts: param("facts"),
    request_id: param("requestId"),
  }),
);

/** Writes who did what in the same transaction as the change itself; the row can never be altered. */
export async function recordAudit(tx: TenantTx, ctx: ServiceContext, entry: AuditEntry): Promise<void> {
  await tx.run(insertEvent, {
    id: newId(),
    at: ctx.now(),
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.kind === "member" ? ctx.actor.personId : null,
    action: entry.action,
    subjectId: entry.subject ?? null,
    facts: JSON.stringify(entry.facts ?? {}),
    requestId: ctx.requestId,
  });
}
