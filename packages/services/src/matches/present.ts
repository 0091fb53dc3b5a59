import {
  type ConsentView,
  noConsents,
  type Phase,
  phases,
  present,
  type Projected,
  type ProjectionContext,
  type Relation,
  withFacts,
} from "@omzien/consent";
import type { Match } from "@omzien/contracts";
import { type LookBook, nothingShown } from "../access-log/look-book.ts";
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
import { needsOf } from "../help-requests/present.ts";
import { lastDayAt } from "../last-day.ts";
import { localText } from "../local-text.ts";
import { localDateOf } from "../local-time.ts";
import { disclosurePhaseOf, isAskedAfter, phaseNameOf, type Side, sideOf } from "./policy.ts";
import type { MatchRow } from "./queries.ts";
import { sharedFields } from "./shares.ts";
import { type SideValues, sideValues } from "./side-values.ts";

const nameProjection = projectionOf({
  kind: "person",
  fields: ["firstName", "pseudonym"],
});
const contactProjection = projectionOf({
  kind: "person",
  fields: ["lastName", "phone", "email", "address", "areaName"],
});
const arrangementProjection = projectionOf({
  kind: "request",
  fields: ["category", "weight", "timing", "endsOn"],
});
const requestProjection = projectionOf({
  kind: "request",
  fields: ["description", "needs", "healthNeeds"],
});

const vogProjection = projectionOf({ kind: "vog", fields: ["isValid"] });

type Consents = ReadonlyMap<string, ConsentView>;

/**
 * A match for one of its two sides, or for the desk.
 * @param consents of both sides, as they stand now.
 * @param looks takes down what is shown of the other, or of both.
 * @throws NotFoundError for anybody else.
 */
export function presentMatch(
  ctx: ServiceContext,
  row: MatchRow,
  consents: Consents,
  looks: LookBook,
): Projected<Match> {
  const side = sideOf(ctx, row);
  const shown = { row, consents, looks };
  return side ? presentToSide(ctx, shown, side) : presentToDesk(ctx, shown);
}

interface Shown {
  row: MatchRow;
  consents: Consents;
  looks: LookBook;
}

function presentToSide(ctx: ServiceContext, shown: Shown, side: Side): Projected<Match> {
  const { row, consents } = shown;
  const now = ctx.now();
  const other: Side = side === "asker" ? "helper" : "asker";
  const mine = sideValues(row, side);
  const theirs = sideValues(row, other);
  return withFacts(
    {
      ...factsOf(row, now),
      role: side,
      ...requestOf(ctx, shown, lookAt(ctx, row, "asker", consents)),
      other: hasName(personOf(ctx, shown, theirs, lookAt(ctx, row, other, consents))),
      ...checksOf(ctx, row, lookAt(ctx, row, "helper", consents)),
      agreedByMe: mine.agreedAt !== null,
      agreedByOther: theirs.agreedAt !== null,
      otherOnHold: theirs.restrictedAt !== null && row.ended_at === null,
      sharedByMe: sharedFields(consents.get(mine.id) ?? noConsents, row.id, now),
      unreadMessages: row.unread ?? 0,
      followUp: {
        due: isDue(row, now) && mine.answeredAt === null,
        answeredByMe: mine.answeredAt !== null,
      },
    },
    arrangementOf(ctx, row, lookAt(ctx, row, "asker", consents)),
  );
}

function presentToDesk(ctx: ServiceContext, shown: Shown): Projected<Match> {
  const { row, consents } = shown;
  const relation = deskRelationOf(ctx);
  if (!relation) throw new NotFoundError();
  const now = ctx.now();
  const look = (side: Side) => lookAt(ctx, row, side, consents, relation);
  const asker = sideValues(row, "asker");
  const helper = sideValues(row, "helper");
  const sideFor = (side: Side, values: SideValues) =>
    withFacts(
      {
        id: values.id,
        hasAgreed: values.agreedAt !== null,
        hasAnsweredFollowUp: values.answeredAt !== null,
        isOnHold: values.restrictedAt !== null,
      },
      personOf(ctx, shown, values, look(side)),
    );
  return withFacts(
    {
      ...factsOf(row, now),
      role: "desk" as const,
      ...requestOf(ctx, shown, look("asker")),
      other: null,
      asker: sideFor("asker", asker),
      helper: sideFor("helper", helper),
      agreedByMe: asker.agreedAt !== null,
      agreedByOther: helper.agreedAt !== null,
      otherOnHold: false,
      sharedByMe: [],
      unreadMessages: 0,
      followUp: {
        due: isDue(row, now) && (asker.answeredAt === null || helper.answeredAt === null),
        answeredByMe: asker.answeredAt !== null && helper.answeredAt !== null,
      },
    },
    arrangementOf(ctx, row, look("asker")),
  );
}

/** Whether the desk has seen a valid certificate of conduct: for the asker who lets somebody in. */
function checksOf(ctx: ServiceContext, row: MatchRow, look: ProjectionContext): { helperHasVog?: boolean } {
  if (look.relation !== "matched-asker") return {};
  const isValid = row.helper_vog_until !== null && row.helper_vog_until >= localDateOf(ctx.now());
  const record = { kind: "vog" as const, subject: subjectOf(ctx, row.helper_id), values: { isValid } };
  const visible = vogProjection(ctx).one(viewerOf(ctx), record, look);
  return visible.isValid === undefined ? {} : { helperHasVog: visible.isValid };
}

/** How the actor looks at one side of the match. */
export function lookAt(
  ctx: ServiceContext,
  row: MatchRow,
  subject: Side,
  consents: Consents,
  deskRelation?: Relation,
): ProjectionContext {
  const viewer = sideOf(ctx, row);
  const relation = deskRelation ?? (viewer === subject ? "self" : `matched-${viewer ?? "asker"}`);
  const { id, erasedAt, restrictedAt } = sideValues(row, subject);
  return lookContext(ctx, {
    relation: viewer === undefined && deskRelation === undefined ? "none" : relation,
    phase: disclosurePhaseOf(row, ctx.now()),
    consents: consents.get(id) ?? noConsents,
    matchId: row.id,
    facts: {
      blocked: (row.blocks ?? 0) > 0,
      safetyHold: row.stopped_at !== null,
      erased: erasedAt !== null,
      restricted: restrictedAt !== null,
    },
  });
}

function personOf(
  ctx: ServiceContext,
  { row, looks }: Pick<Shown, "row" | "looks">,
  values: SideValues,
  look: ProjectionContext,
) {
  const viewer = viewerOf(ctx);
  const subject = subjectOf(ctx, values.id);
  const { firstName, lastName, pseudonym, phone, email, address, areaName } = values;
  const names = { ...(firstName === "" ? {} : { firstName }), pseudonym };
  const contact = {
    lastName: lastName || undefined,
    phone: phone ?? undefined,
    email: email ?? undefined,
    address: address ?? undefined,
    areaName: areaName ?? undefined,
  };
  const { name } = shownName(
    nameProjection(ctx).one(viewer, { kind: "person", subject, values: names }, look),
  );
  const record = { kind: "person" as const, subject, values: contact };
  // Someone without a name to the actor is not shown at all.
  if (name !== "")
    looks.add({ personId: values.id, about: { kind: "match", id: row.id }, record, ctx: look });
  return withFacts({ name }, contactProjection(ctx).one(viewer, record, look));
}

/** Someone of whom not even a pseudonym may be seen is not there: after a stop, a block or an erasure. */
function hasName<P extends { name: string }>(person: P): P | null {
  return person.name === "" ? null : person;
}

/** The name under which one side appears to the actor; empty when nothing of them may be seen. */
export function nameOfSide(
  ctx: ServiceContext,
  row: MatchRow,
  side: Side,
  look: ProjectionContext,
): Projected<{ name: string }> {
  const person = personOf(ctx, { row, looks: nothingShown }, sideValues(row, side), look);
  return present({}, { person }, nameOnly);
}

function nameOnly({ person }: { person: { name: string } }): { name: string } {
  return { name: person.name };
}

function requestOf(ctx: ServiceContext, { row, looks }: Shown, look: ProjectionContext) {
  const { health, other } = needsOf(row.needs);
  const values = { description: row.description, needs: other, healthNeeds: health };
  const subject = subjectOf(ctx, row.asker_id);
  const record = { kind: "request" as const, subject, values };
  const visible = requestProjection(ctx).one(viewerOf(ctx), record, look);
  if (visible.needs)
    looks.add({ personId: row.asker_id, about: { kind: "match", id: row.id }, record, ctx: look });
  const needs = visible.needs && [...visible.needs, ...(visible.healthNeeds ?? [])];
  return { description: visible.description, needs };
}

/**
 * What kind of help, and when: it stays in one's own list of matches also after a stop, a block or an erasure, when
 * everything about the other is hidden. When the asker still waits for help is then no longer the helper's to know:
 * of the time only the day is left on which it ended for the two.
 */
function arrangementOf(ctx: ServiceContext, row: MatchRow, look: ProjectionContext) {
  const { blocked, safetyHold, erased } = look.facts;
  const isApart = blocked || safetyHold || erased || !isAskedAfter(row);
  const values = {
    category: { name: localText(ctx, row.category_names), icon: row.category_icon },
    weight: row.weight,
    ...(isApart && look.relation === "matched-helper" ? lastDayAt(row.ended_at ?? row.made_at) : timeOf(row)),
  };
  const record = { kind: "request" as const, subject: subjectOf(ctx, row.asker_id), values };
  const facts = { ...look.facts, blocked: false, safetyHold: false, erased: false, restricted: false };
  const phase: Phase = look.phase === phases.erased ? phases.closed : look.phase;
  const visible = arrangementProjection(ctx).one(viewerOf(ctx), record, { ...look, phase, facts });
  return withRequired(visible, ["category", "weight", "timing", "endsOn"]);
}

function timeOf({ timing, ends_on: endsOn }: MatchRow): Pick<Match, "timing" | "endsOn"> {
  return { timing, endsOn };
}

/** What says nothing about a person: ids, phases and instants. */
function factsOf(row: MatchRow, now: Date) {
  return {
    id: row.id,
    phase: phaseNameOf(row, now),
    helpRequestId: row.help_request_id,
    madeAt: row.made_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    endedBecause: row.ended_because,
  };
}

function isDue(row: MatchRow, now: Date): boolean {
  return row.follow_up_on <= now && isAskedAfter(row);
}
