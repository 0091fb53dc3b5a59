import { phases, present, project, type Projected, projectedList } from "@omzien/consent";
import {
  type Colleague,
  type ColleagueInvitation,
  type RoleChange,
  type RoleOfColleague,
  StaffRole,
} from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { administratorName } from "../disclosure-settings/present.ts";
import { lookContext, subjectOf, viewerOf } from "../disclosure.ts";
import { isoInstant } from "../iso-instant.ts";
import type { InvitationRow } from "./invitation-queries.ts";
import type { ChangeRow, StaffRow } from "./queries.ts";
import { checkBefore } from "./terms.ts";

interface Person {
  id: string;
  firstName: string;
  lastName: string;
  /** Null: not needed, or not there. */
  email: string | null;
  isErased?: boolean;
}

interface Named {
  name: string;
  email: string | null;
}

/** A colleague as an administrator sees them: by name, and by address who has no name yet. */
function named(ctx: ServiceContext, person: Person, looks: LookBook): Projected<Named> {
  const { id, firstName, lastName, email } = person;
  const record = {
    kind: "person" as const,
    subject: subjectOf(ctx, id),
    values: { firstName, lastName, ...(email === null ? {} : { email }) },
  };
  const look = lookContext(ctx, {
    relation: "administrator",
    phase: phases.anonymous,
    facts: { subjectAtWork: true, erased: person.isErased === true },
  });
  looks.add({ personId: id, about: { kind: "person", id }, record, ctx: look });
  return present({}, { visible: project(ctx.disclosure, viewerOf(ctx), record, look) }, ({ visible }) => ({
    name: [visible.firstName, visible.lastName].filter(Boolean).join(" "),
    email: visible.email ?? null,
  }));
}

/** @param rows all roles of one person. */
export function presentColleague(
  ctx: ServiceContext,
  rows: readonly [StaffRow, ...StaffRow[]],
  email: string | null,
  hasSecondFactor: boolean,
  looks: LookBook,
): Projected<Colleague> {
  const [{ person_id: personId, first_name: firstName, last_name: lastName }] = rows;
  const facts = { personId, isMe: viewerOf(ctx).id === personId, hasSecondFactor };
  const who = named(
    ctx,
    { id: personId, firstName, lastName, email: firstName === "" ? email : null },
    looks,
  );
  const roles = projectedList(rows.map((row) => presentRole(ctx, row)));
  return present(facts, { who, roles }, (parts, given) => ({
    ...given,
    ...parts.who,
    roles: [...parts.roles],
  }));
}

function presentRole(ctx: ServiceContext, row: StaffRow): Projected<RoleOfColleague> {
  const until = checkBefore({ grantedAt: row.granted_at, checkedAt: row.checked_at });
  const facts = {
    role: StaffRole.parse(row.role),
    since: isoInstant(row.granted_at),
    checkedAt: row.checked_at === null ? null : isoInstant(row.checked_at),
    checkBefore: isoInstant(until),
    isDue: until <= ctx.now(),
  };
  const givenBy = whoDid(ctx, row.granted_by, row.giver_first_name, row.giver_erased_at);
  const checkedBy = whoDid(ctx, row.checked_by, row.checker_first_name, row.checker_erased_at);
  return present(facts, { givenBy, checkedBy }, (parts, given) => ({ ...given, ...parts }));
}

/** Null for whoever runs the installation. */
function whoDid(ctx: ServiceContext, id: string | null, firstName: string | null, erasedAt: Date | null) {
  return id === null ? null : administratorName(ctx, { id, firstName, erasedAt });
}

export function presentInvitation(
  ctx: ServiceContext,
  row: InvitationRow,
  email: string | null,
  looks: LookBook,
): Projected<ColleagueInvitation> {
  const isOver = row.expires_at <= ctx.now();
  const facts = {
    id: row.id,
    roles: [...row.roles],
    status:
      row.withdrawn_at === null
        ? isOver
          ? ("expired" as const)
          : ("waiting" as const)
        : ("withdrawn" as const),
    sentAt: isoInstant(row.sent_at),
    expiresAt: isoInstant(row.expires_at),
  };
  // No name: the address may be that of somebody who lives here, whose name is not an administrator's to see.
  const who = named(ctx, { id: row.person_id, firstName: "", lastName: "", email }, looks);
  const invitedBy = administratorName(ctx, {
    id: row.made_by,
    firstName: row.maker_first_name,
    erasedAt: row.maker_erased_at,
  });
  return present(facts, { who, invitedBy }, (parts, given) => ({
    ...given,
    email: parts.who.email,
    invitedBy: parts.invitedBy,
  }));
}

export function presentChange(ctx: ServiceContext, row: ChangeRow, looks: LookBook): Projected<RoleChange> {
  const facts = {
    id: row.id,
    role: row.role,
    change: row.change,
    changedAt: isoInstant(row.changed_at),
  };
  const isErased = row.erased_at !== null;
  const { person_id: id, first_name: firstName, last_name: lastName } = row;
  const who = named(ctx, { id, firstName, lastName, email: null, isErased }, looks);
  const changedBy = whoDid(ctx, row.changed_by, row.changer_first_name, row.changer_erased_at);
  return present(facts, { who, changedBy }, (parts, given) => ({
    ...given,
    name: parts.who.name,
    changedBy: parts.changedBy,
  }));
}
