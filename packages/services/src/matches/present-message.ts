import { type ConsentView, project, type Projected, withFacts } from "@omzien/consent";
import type { MatchMessage } from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { NotFoundError } from "../errors.ts";
import type { MessageRow } from "./message-queries.ts";
import { type Side, sideOf } from "./policy.ts";
import { lookAt, nameOfSide } from "./present.ts";
import type { MatchRow } from "./queries.ts";

/**
 * A message for one of the two, or for a desk that has a report to follow up. A conversation that ended with a stop
 * shows each side its own words only.
 * @returns undefined when the actor may not read this one.
 */
export function presentMessage(
  ctx: ServiceContext,
  match: MatchRow,
  message: MessageRow,
  consents: ReadonlyMap<string, ConsentView>,
  looks: LookBook,
): Projected<MatchMessage> | undefined {
  const author: Side = message.sender_id === match.asker_id ? "asker" : "helper";
  const viewer = sideOf(ctx, match);
  const deskRelation = viewer === undefined ? deskRelationOf(ctx) : undefined;
  if (viewer === undefined && deskRelation === undefined) throw new NotFoundError();
  const look = lookAt(ctx, match, author, consents, deskRelation);
  const values = { text: message.body, sentAt: message.sent_at.toISOString() };
  const record = { kind: "message" as const, subject: subjectOf(ctx, message.sender_id), values };
  const reading = deskRelation === undefined ? look : deskReading(ctx, deskRelation);
  const visible = project(ctx.disclosure, viewerOf(ctx), record, reading);
  if (visible.text === undefined) return undefined;
  looks.add({ personId: message.sender_id, about: { kind: "message", id: null }, record, ctx: reading });
  const { text: body, sentAt } = withRequired(visible, ["text", "sentAt"]);
  return withFacts(
    { id: message.id, from: fromOf(viewer, author), body, sentAt },
    nameOfSide(ctx, match, author, look),
  );
}

function fromOf(viewer: Side | undefined, author: Side): MatchMessage["from"] {
  if (viewer === undefined) return author;
  return viewer === author ? "me" : "other";
}

/** The report about this match is the reason for which the desk reads along. */
function deskReading(ctx: ServiceContext, relation: NonNullable<ReturnType<typeof deskRelationOf>>) {
  return { ...lookContext(ctx, { relation, facts: { reasonGiven: true } }), purpose: "safety.case" as const };
}
