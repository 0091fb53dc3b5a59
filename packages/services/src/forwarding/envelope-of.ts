import {
  type ConsentView,
  isPermitted,
  noConsents,
  present,
  type Projected,
  type PurposeId,
} from "@omzien/consent";
import type { Envelope } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import {
  deskRelationOf,
  lookContext,
  projectionOf,
  subjectOf,
  viewerOf,
  withRequired,
} from "../disclosure.ts";
import { needsOf } from "../help-requests/needs.ts";
import { namesOfAreas } from "../help-requests/queries.ts";
import { searchTiming } from "../help-requests/timing.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import type { Search } from "../search/rank-helpers.ts";

const envelopeProjection = projectionOf({
  kind: "request",
  fields: ["category", "weight", "urgency", "timing", "areaName"],
});
const needsProjection = projectionOf({ kind: "request", fields: ["needs", "healthNeeds"] });
const always = ["category", "weight", "urgency", "timing"] as const;

/**
 * What another municipality may read of a request: no name, no words of the asker, no address, and no id. Needs about
 * health are in it only while the asker says yes to showing them.
 *
 * @param looks takes down that the desk reads needs about health; `nothingShown` for what nobody reads here.
 * @returns null when the asker does not say yes to being asked for elsewhere: then the policy shows nothing.
 */
export async function envelopeOf(
  db: TenantExecutor,
  ctx: ServiceContext,
  { row }: Pick<Search, "row">,
  looks: LookBook,
): Promise<Projected<Envelope> | null> {
  const consents = (await consentViewsOf(db, ctx, [row.person_id])).get(row.person_id) ?? noConsents;
  if (!counts(ctx, consents, "cross-tenant")) return null;
  const areas = row.area_id === null ? [] : await db.all(namesOfAreas, { ids: [row.area_id] });
  const facts = { restricted: row.restricted_at !== null };
  const look = {
    ...lookContext(ctx, { relation: "site", consents, facts }),
    purpose: "cross-tenant",
  } as const;
  const subject = subjectOf(ctx, row.person_id);
  const { nl, en } = row.category_names;
  const values = {
    category: { nl, en },
    weight: row.weight,
    urgency: row.urgency,
    timing: searchTiming(row.timing, row.ends_on, ctx.now()),
    areaName: areas[0]?.name ?? null,
  };
  const { health, other } = needsOf(row.needs);
  const kept = { needs: other, healthNeeds: health };
  const shown = envelopeProjection(ctx).one(viewerOf(ctx), { kind: "request", subject, values }, look);
  const needs = needsProjection(ctx).one(viewerOf(ctx), { kind: "request", subject, values: kept }, look);
  noteHealth(ctx, row, needs.healthNeeds ?? [], looks);
  const municipality = ctx.tenant.name;
  return present({ municipality }, { shown: withRequired(shown, always), needs }, envelopeFrom);
}

function noteHealth(
  ctx: ServiceContext,
  { id, person_id: personId }: Search["row"],
  healthNeeds: readonly string[],
  looks: LookBook,
): void {
  if (healthNeeds.length === 0) return;
  const subject = subjectOf(ctx, personId);
  looks.add({
    personId,
    about: { kind: "request", id },
    record: { kind: "request", subject, values: { healthNeeds } },
    ctx: lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" }),
  });
}

interface Shown extends Pick<Envelope, "weight" | "urgency" | "timing"> {
  category: Envelope["kind"];
  areaName?: string | null;
}

function envelopeFrom(
  { shown, needs }: { shown: Shown; needs: { needs?: Envelope["needs"]; healthNeeds?: Envelope["needs"] } },
  { municipality }: { municipality: string },
): Envelope {
  const { category: kind, weight, urgency, timing, areaName } = shown;
  return {
    kind,
    weight,
    urgency,
    timing,
    place: { municipality, area: areaName ?? null },
    needs: [...(needs.needs ?? []), ...(needs.healthNeeds ?? [])],
  };
}

/** Whether somebody's yes to a purpose counts now. */
export async function isGiven(
  db: TenantExecutor,
  ctx: Pick<ServiceContext, "now">,
  personId: string,
  purpose: PurposeId,
): Promise<boolean> {
  const views = await consentViewsOf(db, ctx, [personId]);
  return counts(ctx, views.get(personId) ?? noConsents, purpose);
}

function counts(ctx: Pick<ServiceContext, "now">, view: ConsentView, purpose: PurposeId): boolean {
  return isPermitted(view, purpose, { now: ctx.now().getTime() });
}
