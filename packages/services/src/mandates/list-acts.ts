import { present, type Projected } from "@omzien/consent";
import { AskedPurpose, type MandateAct, MandateActKind, MandateCapacity } from "@omzien/contracts";
import { defineQuery } from "@omzien/db";
import { consentText } from "../consents/consent-text.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { isoInstant } from "../iso-instant.ts";
import type { RowOf } from "../row-of.ts";
import { representativeName } from "./present.ts";

const mostShown = 100;

/** What was done for somebody, newest first, with who did it. Index: audit_event_by_subject. */
const actsFor = defineQuery<{ personId: string; limit: number }>()((db, param) =>
  db
    .selectFrom("audit_event as e")
    .leftJoin("person as p", "p.id", "e.actor_id")
    .select(["e.id", "e.at", "e.actor_id", "e.facts", "p.first_name", "p.last_name", "p.erased_at"])
    .where("e.subject_id", "=", param("personId"))
    .where("e.action", "=", "mandate.acted")
    .orderBy("e.at", "desc")
    .orderBy("e.id", "desc")
    .limit(param("limit")),
);

/** What others did for me, newest first: each act by a mandate, with who did it and in what capacity. */
export async function listMandateActs({ ctx }: { ctx: ServiceContext }): Promise<Projected<MandateAct>[]> {
  const { personId } = memberOf(ctx);
  const rows = await ctx.db.all(actsFor, { personId, limit: mostShown });
  return rows.map((row) => presentAct(ctx, row));
}

function presentAct(ctx: ServiceContext, row: RowOf<typeof actsFor>): Projected<MandateAct> {
  const facts: Record<string, unknown> = row.facts;
  const purpose = facts["purpose"] === null ? null : AskedPurpose.parse(facts["purpose"]);
  const who = representativeName(ctx, row.erased_at === null ? row.actor_id : null, {
    firstName: row.first_name,
    lastName: row.last_name,
  });
  const about = facts["helpRequestId"];
  return present(
    {
      id: row.id,
      at: isoInstant(row.at),
      kind: MandateActKind.parse(facts["kind"]),
      capacity: MandateCapacity.parse(facts["capacity"]),
      helpRequestId: typeof about === "string" ? about : null,
      purpose,
      question: purpose && consentText(purpose, ctx.language).question,
    },
    { who },
    actBody,
  );
}

function actBody({ who }: { who: { name: string } }, facts: Omit<MandateAct, "name">): MandateAct {
  return { ...facts, name: who.name };
}
