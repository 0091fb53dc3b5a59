import {
  type Projected,
  type ProjectionContext,
  type Relation,
  type Viewer,
  withFacts,
} from "@omzien/consent";
import type { HelpRequest } from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import {
  deskRelationOf,
  projectionOf,
  lookContext,
  shownName,
  subjectOf,
  viewerOf,
  withRequired,
} from "../disclosure.ts";
import { NotFoundError } from "../errors.ts";
import { isoInstant } from "../iso-instant.ts";
import { localText } from "../local-text.ts";
import { languagesOf, needsOf } from "./needs.ts";
import { isAsker } from "./policy.ts";
import type { RequestRow } from "./queries.ts";

export { languagesOf, needsOf };

const requestProjection = projectionOf({
  kind: "request",
  fields: [
    "category",
    "weight",
    "urgency",
    "timing",
    "endsOn",
    "description",
    "languages",
    "areaName",
    "nearness",
    "audience",
    "channel",
  ],
});
// The contract knows one list of needs; the policy knows two.
const needsProjection = projectionOf({
  kind: "request",
  fields: ["needs", "healthNeeds"],
});
const askerProjection = projectionOf({
  kind: "person",
  fields: ["firstName", "pseudonym"],
});

interface PresentOptions {
  /**
   * Takes down that what says something about health is shown. Null in lists, which do not show it: that is read one
   * request at a time.
   */
  healthLooks: LookBook | null;
}

/**
 * A request for its asker or the desk.
 * @throws NotFoundError for anybody else.
 */
export function presentRequest(
  ctx: ServiceContext,
  row: RequestRow,
  options: PresentOptions,
): Projected<HelpRequest> {
  return requestPresenter(ctx, options)(row);
}

/**
 * The same for the rows of a list: who looks, and how, is worked out once.
 * @throws NotFoundError from the presenter, for anybody but the asker and the desk.
 */
export function requestPresenter(
  ctx: ServiceContext,
  options: PresentOptions,
): (row: RequestRow) => Projected<HelpRequest> {
  const viewer = viewerOf(ctx);
  const desk = deskRelationOf(ctx);
  const looks = new Map<Relation, ProjectionContext>();
  const lookAt = (relation: Relation, erased: boolean, restricted: boolean): ProjectionContext => {
    if (erased || restricted) return lookContext(ctx, { relation, facts: { erased, restricted } });
    const known = looks.get(relation);
    if (known) return known;
    const look = lookContext(ctx, { relation, facts: { erased } });
    looks.set(relation, look);
    return look;
  };
  return (row) => {
    const relation = isAsker(ctx, row) ? "self" : desk;
    if (!relation) throw new NotFoundError();
    return presentTo(
      ctx,
      row,
      viewer,
      lookAt(relation, row.erased_at !== null, row.restricted_at !== null),
      options,
    );
  };
}

/**
 * The same for who acts for the asker, by a look that says what they may; everything that it shows is written down.
 * @param looks null: without needs about health, for the answer to a change.
 */
export function presentRequestAs(
  ctx: ServiceContext,
  row: RequestRow,
  look: ProjectionContext,
  looks: LookBook | null,
): Projected<HelpRequest> {
  const record = {
    kind: "request" as const,
    subject: subjectOf(ctx, row.person_id),
    values: valuesOf(ctx, row),
  };
  looks?.add({ personId: row.person_id, about: { kind: "request", id: row.id }, record, ctx: look });
  return presentTo(ctx, row, viewerOf(ctx), look, { healthLooks: looks });
}

function presentTo(
  ctx: ServiceContext,
  row: RequestRow,
  viewer: Viewer,
  look: ProjectionContext,
  { healthLooks }: PresentOptions,
): Projected<HelpRequest> {
  const subject = subjectOf(ctx, row.person_id);
  const visible = requestProjection(ctx).one(
    viewer,
    { kind: "request", subject, values: valuesOf(ctx, row) },
    look,
  );
  const { health, other } = needsOf(row.needs);
  const values = { needs: other, healthNeeds: healthLooks ? health : [] };
  const record = { kind: "request" as const, subject, values };
  if (values.healthNeeds.length > 0)
    healthLooks?.add({ personId: row.person_id, about: { kind: "request", id: row.id }, record, ctx: look });
  const needs = needsProjection(ctx).one(viewer, record, look);
  const person = { firstName: row.first_name, pseudonym: row.pseudonym };
  const asker = askerProjection(ctx).one(viewer, { kind: "person", subject, values: person }, look);
  return withFacts(
    {
      ...factsOf(row, ctx.now()),
      needs: [...(needs.needs ?? []), ...(needs.healthNeeds ?? [])],
      asker: withFacts({ id: row.person_id }, shownName(asker)),
    },
    withRequired(visible, ["category", "weight", "urgency", "timing", "endsOn"]),
  );
}

function valuesOf(ctx: ServiceContext, row: RequestRow) {
  return {
    category: {
      id: row.category_id,
      slug: row.category_slug,
      name: localText(ctx, row.category_names),
      icon: row.category_icon,
    },
    weight: row.weight,
    urgency: row.urgency,
    timing: row.timing,
    endsOn: row.ends_on,
    description: row.description,
    areaName: row.area_name,
    languages: languagesOf(row.languages),
    nearness: row.nearness,
    audience: row.audience,
    channel: row.channel,
  };
}

/** What says nothing about a person: ids, states, instants and counts. */
function factsOf(row: RequestRow, now: Date) {
  return {
    id: row.id,
    state: row.state,
    createdAt: isoInstant(row.created_at),
    openedAt: row.opened_at && isoInstant(row.opened_at),
    search: {
      ring: row.ring,
      asked: row.asked,
      answeredNo: row.answered_no,
      waiting: row.waiting,
      needsCoordinator: row.needs_coordinator_at !== null,
      isPaused: row.is_paused,
      circleFirst: row.circle_first,
      isCircleFirst: row.circle_until !== null && row.circle_until > now,
      hasReplyElsewhere: row.has_reply_elsewhere,
    },
    matchId: row.match_id,
    withdrawnAt: row.withdrawn_at && isoInstant(row.withdrawn_at),
    solvedAt: row.solved_at && isoInstant(row.solved_at),
  };
}
