import { type ConsentView, present, type Projected } from "@omzien/consent";
import type { CallTask, Invitation } from "@omzien/contracts";
import { type LookBook, withLooks } from "../access-log/look-book.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { deskRelationOf, projectionOf, lookContext, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { localText } from "../local-text.ts";
import { localDateOf } from "../local-time.ts";
import { decodeCursor, type Page, pageFrom } from "../page.ts";
import { presentAloud } from "../invitations/present.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { unusedAccountGoesAt } from "../unused-accounts/terms.ts";
import type { CalledMatchRow } from "./called-matches.ts";
import type { EndedRotaRow } from "./ended-rotas.ts";
import { type CallRow, waitingCalls } from "./queries.ts";

const nameProjection = projectionOf({
  kind: "person",
  fields: ["firstName", "pseudonym"],
});
const requestProjection = projectionOf({ kind: "request", fields: ["category", "areaName"] });
const phoneProjection = projectionOf({ kind: "person", fields: ["phone"] });

/**
 * Whom the desk still has to call, the longest waiting first; the look at their numbers is logged.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function listCallTasks({
  ctx,
  input,
}: Verb<{ cursor?: string | undefined; limit: number }>): Promise<Page<Projected<CallTask>>> {
  const { personId: readerId } = deskMemberOf(ctx);
  const after = input.cursor === undefined ? undefined : decodeCursor(input.cursor);
  const rows = await waitingCalls(ctx, ctx.db, { after, limit: input.limit + 1, now: ctx.now(), readerId });
  const askers = rows.flatMap(({ invitation }) => (invitation ? [invitation.person_id] : []));
  const views = await consentViewsOf(ctx.db, ctx, askers);
  return withLooks(ctx.db, ctx, { reason: "call-task" }, (looks) =>
    pageFrom(
      rows,
      input.limit,
      (row) => ({ at: row.created_at, id: row.id }),
      (row) => presentCall(ctx, row, views, looks),
    ),
  );
}

function presentCall(
  ctx: ServiceContext,
  row: CallRow,
  views: ReadonlyMap<string, ConsentView>,
  looks: LookBook,
): Projected<CallTask> {
  const viewer = viewerOf(ctx);
  const subject = subjectOf(ctx, row.person_id);
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { erased: row.erased_at !== null, restricted: row.restricted_at !== null },
  });
  const names = {
    ...(row.first_name === "" ? {} : { firstName: row.first_name }),
    pseudonym: row.pseudonym,
  };
  const named = shownName(nameProjection(ctx).one(viewer, { kind: "person", subject, values: names }, look));
  const record = { kind: "person" as const, subject, values: { phone: row.contact.phone } };
  looks.add({ personId: row.person_id, about: { kind: "person", id: row.person_id }, record, ctx: look });
  const goesAt = row.kind === "account-unused" && row.inactive_told_at;
  const facts = {
    id: row.id,
    kind: row.kind,
    createdAt: row.created_at.toISOString(),
    personId: row.person_id,
    goesOn: goesAt ? localDateOf(unusedAccountGoesAt(goesAt)) : null,
    dates: row.ended?.dates ?? [],
    what: row.match ? whatBecameOf(row.match) : ("changed" as const),
  };
  const ended = row.ended ? helpOf(ctx, row.ended) : null;
  const helped = row.match ? helpOf(ctx, row.match) : null;
  const reached = phoneProjection(ctx).one(viewer, record, look);
  const { invitation: asked } = row;
  const invitation = asked && presentAloud(ctx, asked, { consents: views.get(asked.person_id), looks });
  return present(facts, { named, reached, ended, helped, invitation: invitation ?? null }, bodyOf);
}

/** Nobody is told more than the mail would say: how it was stopped, or why, is not in it. */
function whatBecameOf({ ended_because: because }: CalledMatchRow): NonNullable<CallTask["match"]>["what"] {
  return because === "withdrawn" || because === "stopped" || because === "handed-back" ? because : "changed";
}

/** What the help was for, as the desk may see it of who asked. */
function helpOf(ctx: ServiceContext, row: EndedRotaRow | CalledMatchRow) {
  const values = {
    category: { name: localText(ctx, row.category_names), icon: row.category_icon },
    areaName: row.area_name,
  };
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { erased: row.erased_at !== null, restricted: row.restricted_at !== null },
  });
  const record = { kind: "request" as const, subject: subjectOf(ctx, row.asker_id), values };
  return requestProjection(ctx).one(viewerOf(ctx), record, look);
}

type Help = { readonly category?: { name: string }; readonly areaName?: string | null };

interface CallParts {
  named: { name: string };
  invitation: Invitation | null;
  reached: { readonly phone?: string | null };
  ended: Help | null;
  helped: Help | null;
}

function bodyOf(
  { named, reached, ended, helped, invitation }: CallParts,
  {
    personId,
    dates,
    what,
    ...facts
  }: Omit<CallTask, "person" | "rota" | "match" | "invitation"> & {
    personId: string;
    dates: string[];
    what: NonNullable<CallTask["match"]>["what"];
  },
): CallTask {
  return {
    ...facts,
    invitation,
    person: { id: personId, name: named.name, ...reached },
    rota: ended && { ...inWords(ended), dates },
    match: helped && { ...inWords(helped), what },
  };
}

const inWords = ({ category, areaName }: Help) => ({
  help: category?.name ?? null,
  areaName: areaName ?? null,
});
