import { present, type Projected, projectedList } from "@omzien/consent";
import { ColleagueRole, type Colleagues } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { readContacts } from "../contacts/contact-rows.ts";
import { administratorOf, type ServiceContext } from "../context.ts";
import { isoInstant } from "../iso-instant.ts";
import { latestObliged } from "../second-factor/latest-obliged.ts";
import { currentRule, peopleWithFactor } from "../second-factor/queries.ts";
import { presentChange, presentColleague, presentInvitation } from "./present.ts";
import { openInvitations } from "./invitation-queries.ts";
import { newestRoleChanges, type StaffRow, staffRows } from "./queries.ts";

const shownChanges = 50;

/** Work that must not stop when one person is ill or leaves (#46). */
const neededRoles = ["coordinator", "broker", "administrator"] as const;

/**
 * Who works for the site: with which roles, since when and by whom, who was asked, and what changed.
 * @throws ForbiddenError for all but administrators.
 */
export async function listColleagues({ ctx }: { ctx: ServiceContext }): Promise<Projected<Colleagues>> {
  administratorOf(ctx);
  return readColleagues(ctx.db, ctx);
}

/** @param db the transaction that changed something, or the database. */
export async function readColleagues(
  db: TenantExecutor,
  ctx: ServiceContext,
): Promise<Projected<Colleagues>> {
  const rows = await staffRows(db);
  const asked = await openInvitations(db);
  const changes = await newestRoleChanges(db, shownChanges);
  const factors = await peopleWithFactor(db);
  const rule = await currentRule(db);
  const secondFactorLatest = await latestObliged(db, ctx.now());
  const nameless = rows.filter((row) => row.first_name === "").map((row) => row.person_id);
  const contacts = await readContacts(ctx, db, [...nameless, ...asked.map((row) => row.person_id)]);
  const emailOf = (id: string) => contacts.get(id)?.email ?? null;
  return withLooks(db, ctx, { reason: "colleague" }, (looks) =>
    present(
      {
        alone: doneAlone(rows),
        secondFactorFrom: rule === undefined ? null : isoInstant(rule.obliged_from),
        secondFactorLatest,
      },
      {
        colleagues: projectedList(
          byPerson(rows).map((own) =>
            presentColleague(ctx, own, emailOf(own[0].person_id), factors.has(own[0].person_id), looks),
          ),
        ),
        invitations: projectedList(
          asked.map((row) => presentInvitation(ctx, row, emailOf(row.person_id), looks)),
        ),
        changes: projectedList(changes.map((row) => presentChange(ctx, row, looks))),
      },
      (parts, given) => ({
        ...given,
        colleagues: [...parts.colleagues],
        invitations: [...parts.invitations],
        changes: [...parts.changes],
      }),
    ),
  );
}

function byPerson(rows: readonly StaffRow[]): [StaffRow, ...StaffRow[]][] {
  const people = new Map<string, [StaffRow, ...StaffRow[]]>();
  for (const row of rows) {
    const own = people.get(row.person_id);
    if (own) own.push(row);
    else people.set(row.person_id, [row]);
  }
  return [...people.values()];
}

/** Work that one person can do, or nobody. A site without brokers may do without; one with a single broker may not. */
function doneAlone(rows: readonly StaffRow[]): Colleagues["alone"] {
  return neededRoles.flatMap((role) => {
    const holders = rows.filter((row) => row.role === role).length;
    const isFine = holders > 1 || (holders === 0 && role === "broker");
    return isFine ? [] : [{ role: ColleagueRole.parse(role), holders }];
  });
}
