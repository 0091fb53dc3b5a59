import type { EnvelopeReply, Ring, SearchStepKind } from "@omzien/contracts";
import { defineQuery, type TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { RowOf } from "../row-of.ts";
import { isAsker } from "./policy.ts";

/** What happened, and what the asker is told of it; who was asked stands in the invitations. */
export type NewStep =
  | { kind: "asked"; ring: Ring; asked: number }
  | { kind: "ring-opened"; ring: Ring }
  | { kind: "waits-for-morning"; until: Date }
  | { kind: "narrowed" | "widened"; ring: Ring }
  | { kind: "desk-helps" }
  | { kind: "forwarded"; elsewhere: string }
  | { kind: "forward-ended"; elsewhere: string; byItself: boolean }
  | { kind: "forward-answered"; elsewhere: string; reply: EnvelopeReply }
  | { kind: "circle-asked" | "circle-over" }
  | { kind: "match-made" | "handed-back" };

interface StepValues {
  id: string;
  helpRequestId: string;
  at: Date;
  kind: SearchStepKind;
  byWhom: "search" | "asker" | "desk" | "helper" | "municipality";
  byPersonId: string | null;
  ring: Ring | null;
  asked: number | null;
  until: Date | null;
  elsewhere: string | null;
  reply: EnvelopeReply | null;
}

const insertStep = defineQuery<StepValues>()((db, param) =>
  db.insertInto("search_step").values({
    id: param("id"),
    help_request_id: param("helpRequestId"),
    at: param("at"),
    kind: param("kind"),
    by_whom: param("byWhom"),
    by_person_id: param("byPersonId"),
    ring: param("ring"),
    asked: param("asked"),
    until: param("until"),
    elsewhere: param("elsewhere"),
    reply: param("reply"),
  }),
);

/** What happened in a search; index search_step_by_request. Steps of one instant come in no order. */
export const stepsOfRequest = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("search_step")
    .select(["id", "at", "kind", "by_whom", "ring", "asked", "until", "elsewhere", "reply"])
    .where("help_request_id", "=", param("helpRequestId"))
    .orderBy("at")
    .orderBy("id"),
);
export type StepRow = RowOf<typeof stepsOfRequest>;

/** The night that a search waits for now, if it was noted; index search_step_by_request. */
const nightNoted = defineQuery<{ helpRequestId: string; now: Date }>()((db, param) =>
  db
    .selectFrom("search_step")
    .select("id")
    .where("help_request_id", "=", param("helpRequestId"))
    .where("kind", "=", "waits-for-morning")
    .where("until", ">", param("now"))
    .limit(1),
);

/** Notes a step of the search, in the transaction that takes it. */
export async function noteStep(
  tx: TenantTx,
  ctx: ServiceContext,
  request: { id: string; person_id: string },
  step: NewStep,
): Promise<void> {
  await tx.run(insertStep, {
    id: newId(ctx.now().getTime()),
    helpRequestId: request.id,
    at: ctx.now(),
    kind: step.kind,
    ...whoTook(ctx, request, step),
    ring: "ring" in step ? step.ring : null,
    asked: "asked" in step ? step.asked : null,
    until: "until" in step ? step.until : null,
    elsewhere: "elsewhere" in step ? step.elsewhere : null,
    reply: "reply" in step ? step.reply : null,
  });
}

/** Notes once a night that nobody is asked until the morning. */
export async function noteNight(
  tx: TenantTx,
  ctx: ServiceContext,
  request: { id: string; person_id: string },
  until: Date,
): Promise<void> {
  const noted = await tx.maybeOne(nightNoted, { helpRequestId: request.id, now: ctx.now() });
  if (!noted) await noteStep(tx, ctx, request, { kind: "waits-for-morning", until });
}

/** Of a helper the match says who it was. */
function whoTook(
  ctx: ServiceContext,
  request: { person_id: string },
  step: NewStep,
): Pick<StepValues, "byWhom" | "byPersonId"> {
  if (step.kind === "match-made" || step.kind === "handed-back")
    return { byWhom: "helper", byPersonId: null };
  if (step.kind === "forward-answered") return { byWhom: "municipality", byPersonId: null };
  if (step.kind === "forward-ended" && step.byItself) return { byWhom: "search", byPersonId: null };
  if (ctx.actor.kind !== "member") return { byWhom: "search", byPersonId: null };
  return { byWhom: isAsker(ctx, request) ? "asker" : "desk", byPersonId: ctx.actor.personId };
}
