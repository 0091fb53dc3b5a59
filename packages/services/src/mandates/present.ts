import { notPersonal, present, project, type Projected } from "@omzien/consent";
import type { Mandate, MandateScope } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { isoInstant } from "../iso-instant.ts";
import { localDateOf } from "../local-time.ts";
import { mandateStatus } from "./mandate-status.ts";
import type { MandateRow } from "./queries.ts";

/** Ids, days and words of the law: nothing of either person. */
function factsOf(ctx: ServiceContext, row: MandateRow): Omit<Mandate, "name"> {
  return {
    id: row.id,
    status: mandateStatus(row, ctx.now()),
    capacity: row.capacity,
    scope: [...row.scope],
    madeAt: isoInstant(row.made_at),
    endsOn: localDateOf(new Date(row.ends_at.getTime() - 1)),
    documentSeenOn: row.document_seen_on,
  };
}

function withName({ who }: { who: { name: string } }, facts: Omit<Mandate, "name">): Mandate {
  return { ...facts, name: who.name };
}

/** For whom it was given: who may choose for me. */
export function presentGiven(ctx: ServiceContext, row: MandateRow): Projected<Mandate> {
  const names = { firstName: row.by_first_name, lastName: row.by_last_name };
  const who =
    row.by_erased_at === null
      ? representativeName(ctx, row.representative_id, names)
      : notPersonal({ name: "" });
  return present(factsOf(ctx, row), { who }, withName);
}

/** The name of who acts for the viewer; empty while nobody does, and for who has left. */
export function representativeName(
  ctx: ServiceContext,
  representativeId: string | null,
  { firstName, lastName }: { firstName: string | null; lastName: string | null },
): Projected<{ name: string }> {
  if (representativeId === null) return notPersonal({ name: "" });
  const values = { firstName: firstName ?? "", lastName: lastName ?? "" };
  const record = { kind: "person" as const, subject: subjectOf(ctx, representativeId), values };
  const visible = project(
    ctx.disclosure,
    viewerOf(ctx),
    record,
    lookContext(ctx, { relation: "represented" }),
  );
  return present({}, { visible }, fullName);
}

function fullName({ visible }: { visible: { firstName?: string; lastName?: string } }) {
  return { name: [visible.firstName, visible.lastName].filter(Boolean).join(" ") };
}

/** How whoever acts for somebody looks at them: by what the mandate gives at this moment. */
export function lookByMandate(ctx: ServiceContext, row: MandateRow, scopes: readonly MandateScope[]) {
  return lookContext(ctx, {
    relation: "representative",
    facts: {
      restricted: row.restricted_at !== null,
      erased: row.erased_at !== null,
      mandateForRequests: scopes.includes("requests"),
      mandateForConsents: scopes.includes("consents"),
    },
  });
}

/** What the representative sees as the name. @param scopes what the mandate gives, or would give once accepted. */
export function representedName(
  ctx: ServiceContext,
  row: MandateRow,
  scopes: readonly MandateScope[],
): Projected<{ name: string }> {
  const values = { firstName: row.first_name, pseudonym: row.pseudonym };
  const record = { kind: "person" as const, subject: subjectOf(ctx, row.person_id), values };
  return shownName(project(ctx.disclosure, viewerOf(ctx), record, lookByMandate(ctx, row, scopes)));
}

/** For who holds it: for whom I may choose. */
export function presentHeld(
  ctx: ServiceContext,
  row: MandateRow,
  scopes: readonly MandateScope[],
): Projected<Mandate> {
  const facts = { ...factsOf(ctx, row), scope: [...scopes] };
  return present(facts, { who: representedName(ctx, row, scopes) }, withName);
}

/** For the desk: who may choose for somebody. */
export function presentForDesk(ctx: ServiceContext, row: MandateRow): Projected<Mandate> {
  const { representative_id: id, by_first_name: first, by_last_name: last } = row;
  const who =
    id === null || row.by_erased_at !== null
      ? notPersonal({ name: "" })
      : deskName(ctx, id, {
          first_name: first ?? "",
          last_name: last ?? "",
          restricted_at: row.by_restricted_at,
        });
  return present(factsOf(ctx, row), { who }, withName);
}

/** A name as the desk sees it; empty for who keeps their data on hold. */
export function deskName(
  ctx: ServiceContext,
  personId: string,
  person: { first_name: string; last_name: string; restricted_at: Date | null },
): Projected<{ name: string }> {
  const record = {
    kind: "person" as const,
    subject: subjectOf(ctx, personId),
    values: { firstName: person.first_name, lastName: person.last_name },
  };
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { restricted: person.restricted_at !== null },
  });
  const visible = project(ctx.disclosure, viewerOf(ctx), record, look);
  return present({}, { visible }, fullName);
}
