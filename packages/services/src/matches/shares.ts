import { type ConsentView, isPermitted, type PurposeId } from "@omzien/consent";
import { SharedField } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { consentText } from "../consents/consent-text.ts";
import { keepTexts, textsOfToday } from "../consents/evidence/record-consent-texts.ts";
import { insertConsentEvents } from "../consents/queries.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { newId } from "../new-id.ts";

const purposeOf = {
  lastName: "share.last-name",
  phone: "share.phone",
  email: "share.email",
  address: "share.address",
} as const satisfies Record<SharedField, PurposeId>;

/** The fields that this person has ticked for this match. */
export function sharedFields(view: ConsentView, matchId: string, now: Date): SharedField[] {
  return SharedField.options.filter((field) =>
    isPermitted(view, purposeOf[field], { now: now.getTime(), matchId }),
  );
}

/**
 * Records what changed between what was shared and what is ticked now, also when the desk ticks what it hears: a tick is given for this match only, a
 * removed tick is withdrawn and counts from the next look on.
 */
export async function changeShares(
  tx: TenantTx,
  ctx: ServiceContext,
  change: { matchId: string; personId: string; from: readonly SharedField[]; to: readonly SharedField[] },
): Promise<void> {
  const { matchId, personId, from, to } = change;
  const now = ctx.now();
  const actorId = memberOf(ctx).personId;
  const isSelf = actorId === personId;
  const eventOf = (field: SharedField, status: "given" | "withdrawn") => {
    const text = consentText(purposeOf[field], ctx.language);
    return {
      id: newId(now.getTime()),
      person_id: personId,
      purpose: purposeOf[field],
      match_id: matchId,
      status,
      at: now,
      text_version: text.version,
      text_sha256: text.sha256,
      locale: ctx.language,
      by_person_id: actorId,
      capacity: isSelf ? ("self" as const) : ("staff" as const),
      evidence: isSelf ? ("web" as const) : ("phone" as const),
      valid_until: null,
    };
  };
  const given = [...new Set(to)].filter((field) => !from.includes(field));
  const withdrawn = from.filter((field) => !to.includes(field));
  const changed = [...given, ...withdrawn].map((field) => purposeOf[field]);
  await keepTexts(tx, textsOfToday(changed, [ctx.language]), now);
  await insertConsentEvents(tx, [
    ...given.map((field) => eventOf(field, "given")),
    ...withdrawn.map((field) => eventOf(field, "withdrawn")),
  ]);
  if (given.length + withdrawn.length === 0) return;
  await recordAudit(tx, ctx, {
    action: "match.shares_changed",
    subject: matchId,
    facts: { given: given.join(" "), withdrawn: withdrawn.join(" ") },
  });
}
