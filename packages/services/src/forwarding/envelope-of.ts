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
import type { ServiceContext } from "../context.ts";
import { lookContext, projectionOf, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { needsOf } from "../help-requests/needs.ts";
import { namesOfAreas } from "../areas/queries.ts";
import { searchTiming } from "../help-requests/timing.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import type { Search } from "../search/rank-helpers.ts";

const envelopeProjection = projectionOf({
  kind: "request",
  fields: ["category", "weight", "urgency", "timing", "areaName", "needs"],
});
const always = ["category", "weight", "urgency", "timing"] as const;

/**
 * What another municipality may read of a request: no name, no words of the asker, no address, no id, and nothing about
 * health, whatever the asker agreed to show to helpers.
 *
 * @returns null when the asker does not say yes to being found and to being asked for elsewhere: then the policy shows
 * nothing.
 */
export async function envelopeOf(
  db: TenantExecutor,
  ctx: ServiceContext,
  { row }: Pick<Search, "row">,
): Promise<Projected<Envelope> | null> {
  const consents = (await consentViewsOf(db, ctx, [row.person_id])).get(row.person_id) ?? noConsents;
  if (!mayGoElsewhere(ctx, consents)) return null;
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
    needs: needsOf(row.needs).other,
  };
  const shown = envelopeProjection(ctx).one(viewerOf(ctx), { kind: "request", subject, values }, look);
  const municipality = ctx.tenant.name;
  return present({ municipality }, { shown: withRequired(shown, always) }, envelopeFrom);
}

interface Shown extends Pick<Envelope, "weight" | "urgency" | "timing"> {
  category: Envelope["kind"];
  areaName?: string | null;
  needs?: Envelope["needs"];
}

function envelopeFrom({ shown }: { shown: Shown }, { municipality }: { municipality: string }): Envelope {
  const { category: kind, weight, urgency, timing, areaName, needs = [] } = shown;
  return { kind, weight, urgency, timing, place: { municipality, area: areaName ?? null }, needs };
}

/** Whether somebody is looked for at all, and elsewhere too; what the policy asks of an envelope. */
function mayGoElsewhere(ctx: Pick<ServiceContext, "now">, view: ConsentView): boolean {
  return counts(ctx, view, "match.be-found") && counts(ctx, view, "cross-tenant");
}

/** How somebody's answers to what an envelope needs stand now. */
export async function consentsElsewhere(
  db: TenantExecutor,
  ctx: Pick<ServiceContext, "now">,
  personId: string,
): Promise<{ mayBeFound: boolean; mayAskElsewhere: boolean }> {
  const view = (await consentViewsOf(db, ctx, [personId])).get(personId) ?? noConsents;
  return {
    mayBeFound: counts(ctx, view, "match.be-found"),
    mayAskElsewhere: counts(ctx, view, "cross-tenant"),
  };
}

function counts(ctx: Pick<ServiceContext, "now">, view: ConsentView, purpose: PurposeId): boolean {
  return isPermitted(view, purpose, { now: ctx.now().getTime() });
}
