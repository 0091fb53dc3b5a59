import {
  type ConsentView,
  noConsents,
  phases,
  present,
  type Projected,
  projectedList,
  type Relation,
} from "@omzien/consent";
import type { Rota } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import {
  deskRelationOf,
  lookContext,
  projectionOf,
  shownName,
  subjectOf,
  viewerOf,
  withRequired,
} from "../disclosure.ts";
import { NotFoundError } from "../errors.ts";
import { localText } from "../local-text.ts";
import { joinRota } from "./join-rota.ts";
import { ownMember, roleIn } from "./policy.ts";
import type { MemberRow, RotaRows } from "./queries.ts";
import { type RotaFacts, rotaFacts } from "./rota-facts.ts";

const nameProjection = projectionOf({ kind: "person", fields: ["firstName", "pseudonym"] });
const categoryProjection = projectionOf({ kind: "request", fields: ["category"] });
const availabilityProjection = projectionOf({ kind: "offer", fields: ["availability"] });

type Consents = ReadonlyMap<string, ConsentView>;
type Role = Rota["role"];

interface Shown {
  rows: RotaRows;
  consents: Consents;
  role: Role;
}

/**
 * A rota for its asker, somebody who takes turns, or the desk.
 * @throws NotFoundError for anybody else.
 */
export function presentRota(ctx: ServiceContext, rows: RotaRows, consents: Consents): Projected<Rota> {
  const role = roleIn(ctx, rows);
  if (!role) throw new NotFoundError();
  const shown = { rows, consents, role };
  const facts: RotaFacts = rotaFacts(rows, { role, me: ownMember(ctx, rows.members), now: ctx.now() });
  const parts = {
    request: withRequired(categoryOf(ctx, shown), ["category"]),
    asker: nameOf(ctx, shown, askerIn(shown)),
    people: projectedList(rows.members.map((member) => personOf(ctx, shown, member))),
  };
  return present(facts, parts, joinRota);
}

/** Somebody in the rota, with what decides how others see them. */
interface Subject {
  id: string;
  first_name: string;
  pseudonym: string;
  erased_at: Date | null;
  restricted_at: Date | null;
  relation: Relation;
  /** Said no to the others knowing the first name, or stands apart from the viewer. */
  isNamed: boolean;
  isApart: boolean;
}

function askerIn({ rows, role }: Shown): Subject {
  return {
    ...rows.rota,
    id: rows.rota.asker_id,
    relation: role === "asker" ? "self" : "matched-helper",
    isNamed: true,
    isApart: false,
  };
}

/** One who takes turns: as to the asker, so also to the others who come, if they let them see the first name. */
function memberIn(ctx: ServiceContext, { role }: Shown, member: MemberRow): Subject {
  const isMe = ctx.actor.kind === "member" && ctx.actor.personId === member.person_id;
  return {
    ...member,
    id: member.person_id,
    relation: isMe ? "self" : role === "asker" ? "matched-asker" : "matched-helper",
    isNamed: role !== "member" || member.is_named,
    isApart: member.left_because === "stopped" || member.left_because === "kept-apart",
  };
}

function lookAt(ctx: ServiceContext, { rows, consents, role }: Shown, subject: Subject) {
  const relation = role === "desk" ? deskRelationOf(ctx) : subject.relation;
  const viewer = viewerOf(ctx).id;
  const isBlocked = rows.blocks.some(
    (block) =>
      (block.person_id === viewer && block.blocked_id === subject.id) ||
      (block.person_id === subject.id && block.blocked_id === viewer),
  );
  return lookContext(ctx, {
    relation: relation ?? "none",
    phase: rows.rota.ended_at ? phases.closed : phases.willing,
    consents: subject.isNamed ? (consents.get(subject.id) ?? noConsents) : noConsents,
    facts: {
      blocked: isBlocked,
      safetyHold: subject.isApart && role !== "desk",
      erased: subject.erased_at !== null,
      restricted: subject.restricted_at !== null,
    },
  });
}

function nameOf(ctx: ServiceContext, shown: Shown, subject: Subject): Projected<{ name: string }> {
  const values = {
    ...(subject.first_name === "" ? {} : { firstName: subject.first_name }),
    pseudonym: subject.pseudonym,
  };
  const record = { kind: "person" as const, subject: subjectOf(ctx, subject.id), values };
  return shownName(nameProjection(ctx).one(viewerOf(ctx), record, lookAt(ctx, shown, subject)));
}

function personOf(ctx: ServiceContext, shown: Shown, member: MemberRow) {
  const subject = memberIn(ctx, shown, member);
  const named = nameOf(ctx, shown, subject);
  const values = { availability: member.availability };
  const record = { kind: "offer" as const, subject: subjectOf(ctx, subject.id), values };
  const days = availabilityProjection(ctx).one(viewerOf(ctx), record, lookAt(ctx, shown, subject));
  return present({ id: member.id }, { named, days }, joinPerson);
}

function joinPerson(
  parts: {
    named: { name: string };
    days: { readonly availability?: MemberRow["availability"] };
  },
  facts: { id: string },
) {
  return { ...facts, ...parts.named, ...parts.days };
}

/** What kind of help it is: who takes turns knows, as who was matched. */
function categoryOf(ctx: ServiceContext, shown: Shown) {
  const { rota } = shown.rows;
  const values = { category: { name: localText(ctx, rota.category_names), icon: rota.category_icon } };
  const record = { kind: "request" as const, subject: subjectOf(ctx, rota.asker_id), values };
  const look = lookAt(ctx, shown, askerIn(shown));
  const facts = { ...look.facts, restricted: false, erased: false };
  return categoryProjection(ctx).one(viewerOf(ctx), record, { ...look, facts });
}
