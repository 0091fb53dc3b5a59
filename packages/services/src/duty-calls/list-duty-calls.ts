import { present, type Projected, projectedList } from "@omzien/consent";
import type { DutyCall, DutyCalls } from "@omzien/contracts";
import { type LookBook, withLooks } from "../access-log/look-book.ts";
import { noContact, readContacts, type Contact } from "../contacts/contact-rows.ts";
import { deskMemberOf, type ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { isoInstant } from "../iso-instant.ts";
import { addMs, dayMs } from "../local-time.ts";
import { localText } from "../local-text.ts";
import { type DutyCallRow, waitingDutyCalls } from "./queries.ts";

const nameProjection = projectionOf({ kind: "person", fields: ["firstName", "pseudonym"] });
const phoneProjection = projectionOf({ kind: "person", fields: ["phone"] });
const areaProjection = projectionOf({ kind: "request", fields: ["areaName"] });

/**
 * Whom the desk calls at once because help is needed today, the longest waiting first; with those that the reader took,
 * to give back. The look at their numbers is logged.
 *
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function listDutyCalls({ ctx }: { ctx: ServiceContext }): Promise<Projected<DutyCalls>> {
  const { personId } = deskMemberOf(ctx);
  const rows = await ctx.db.all(waitingDutyCalls, { readerId: personId, since: addMs(ctx.now(), -dayMs) });
  const contacts = await readContacts(
    ctx,
    ctx.db,
    rows.map((row) => row.person_id),
  );
  return withLooks(ctx.db, ctx, { reason: "call-task" }, (looks) => {
    const items = rows.map((row) => presentCall(ctx, row, contacts.get(row.person_id) ?? noContact, looks));
    return present({}, { items: projectedList(items) }, bodyOf);
  });
}

function bodyOf({ items }: { items: readonly DutyCall[] }): DutyCalls {
  return { items: [...items] };
}

function presentCall(
  ctx: ServiceContext,
  row: DutyCallRow,
  { phone }: Contact,
  looks: LookBook,
): Projected<DutyCall> {
  const viewer = viewerOf(ctx);
  const subject = subjectOf(ctx, row.person_id);
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { erased: row.erased_at !== null, restricted: row.restricted_at !== null },
  });
  const values = {
    ...(row.first_name === "" ? {} : { firstName: row.first_name }),
    pseudonym: row.pseudonym,
  };
  const named = shownName(nameProjection(ctx).one(viewer, { kind: "person", subject, values }, look));
  const place = { kind: "request" as const, subject, values: { areaName: row.area_name } };
  const record = { kind: "person" as const, subject, values: { phone } };
  looks.add({ personId: row.person_id, about: { kind: "person", id: row.person_id }, record, ctx: look });
  const facts = {
    helpRequestId: row.help_request_id,
    raisedAt: isoInstant(row.raised_at),
    takenAt: row.taken_at && isoInstant(row.taken_at),
    personId: row.person_id,
    category: { name: localText(ctx, row.category_names), icon: row.category_icon },
  };
  return present(
    facts,
    {
      named,
      reached: phoneProjection(ctx).one(viewer, record, look),
      asked: areaProjection(ctx).one(viewer, place, look),
    },
    callOf,
  );
}

interface Parts {
  named: { name: string };
  reached: { readonly phone?: string | null };
  asked: { readonly areaName?: string | null };
}

function callOf(
  { named, reached, asked }: Parts,
  { personId, ...facts }: Omit<DutyCall, "person" | "areaName"> & { personId: string },
): DutyCall {
  return {
    ...facts,
    areaName: asked.areaName ?? null,
    person: { id: personId, name: named.name, ...reached },
  };
}
