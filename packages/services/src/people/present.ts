import { project, projectOwn, type Projected, withFacts } from "@omzien/consent";
import type { HoldReason, Me, PersonCard, Role } from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { languagesOf } from "../help-requests/present.ts";
import type { CardRow, PersonRow } from "./queries.ts";

/** One's own record, whole. */
export function presentMe(
  ctx: ServiceContext,
  row: PersonRow,
  more: { roles: readonly Role[]; hasAccepted: boolean; erasureDueAt: Date | null },
): Projected<Me> {
  const area =
    row.area_id && row.area_name !== null
      ? { id: row.area_id, name: row.area_name, inhabitants: row.area_inhabitants }
      : null;
  return projectOwn(viewerOf(ctx), subjectOf(ctx, row.id), {
    id: row.id,
    roles: [...more.roles],
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    phone: row.phone,
    street: row.street,
    houseNumber: row.house_number,
    postcode: row.postcode,
    area,
    locale: row.locale,
    languages: languagesOf(row.languages),
    codeOfConductAccepted: more.hasAccepted,
    confidentialitySigned: ctx.actor.kind === "member" && ctx.actor.hasSignedConfidentiality === true,
    profileComplete: row.first_name !== "" && area !== null,
    erasureDueAt: more.erasureDueAt?.toISOString() ?? null,
    restrictedAt: row.restricted_at?.toISOString() ?? null,
    secondFactor: (ctx.actor.kind === "member" && ctx.actor.secondFactor) || "none",
  });
}

/** What the desk sees of a caller; with a reason also while the caller's data are on hold. */
export function presentCard(
  ctx: ServiceContext,
  row: CardRow,
  looks: LookBook,
  reason?: HoldReason,
): Projected<PersonCard> {
  const record = {
    kind: "person" as const,
    subject: subjectOf(ctx, row.id),
    values: {
      firstName: row.first_name,
      lastName: row.last_name,
      phone: row.phone,
      email: row.email,
      address: addressOf(row),
      postcode: row.postcode,
      areaName: row.area_name,
      preferredChannel: row.preferred_channel,
      lastContactAt: row.last_call_at?.toISOString() ?? null,
    },
  };
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { restricted: row.restricted_at !== null, reasonGiven: reason !== undefined },
  });
  looks.add({ personId: row.id, about: { kind: "person", id: row.id }, record, ctx: look });
  const visible = project(ctx.disclosure, viewerOf(ctx), record, look);
  return withFacts(
    {
      id: row.id,
      openRequests: row.open_requests ?? 0,
      hasOffer: Boolean(row.has_offer),
      codeOfConductAccepted: Boolean(row.has_accepted),
      hasPromised: Boolean(row.has_promised),
      restrictedAt: row.restricted_at?.toISOString() ?? null,
    },
    withRequired(visible, ["firstName", "areaName", "preferredChannel", "lastContactAt"]),
  );
}

/** "Lindelaan 12"; null without a street. */
export function addressOf(row: { street: string | null; house_number: string | null }): string | null {
  if (!row.street) return null;
  return [row.street, row.house_number].filter(Boolean).join(" ");
}
