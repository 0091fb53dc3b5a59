import { type Projected, present } from "@omzien/consent";
import type { KnownToOfficer, LookAlarm } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import type { ServiceContext } from "../../context.ts";
import { isoInstant } from "../../iso-instant.ts";
import { knownToOfficer, type NamedRow, workingKinds } from "../known-to-officer.ts";
import type { ReviewRow } from "./alarm-queries.ts";
import type { FoundAlarm } from "./find-alarms.ts";

/** Columns that name these people, by id. */
export async function namesOf(
  db: TenantExecutor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db.kysely
    .selectFrom("person")
    .select(["id", "first_name", "pseudonym"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The row that says that this alarm was looked into. */
export function reviewOf(alarm: FoundAlarm, reviews: readonly ReviewRow[]): ReviewRow | undefined {
  return reviews.find(
    (review) =>
      review.kind === alarm.kind &&
      review.viewer_id === alarm.viewer_id &&
      review.began_at.getTime() === alarm.began_at.getTime(),
  );
}

/** An alarm with why it is one; nothing when who looked is nobody any more. */
export function presentAlarm(
  ctx: ServiceContext,
  alarm: FoundAlarm,
  review: ReviewRow | undefined,
  names: ReadonlyMap<string, NamedRow>,
): Projected<LookAlarm>[] {
  const row = names.get(alarm.viewer_id);
  const viewer = row ? knownToOfficer(ctx, row, workingKinds.includes(alarm.viewer_kind)) : null;
  if (!viewer) return [];
  const by = review ? knownToOfficer(ctx, review, true) : null;
  return [present(factsOf(ctx, alarm, review), { viewer, by }, bodyOf)];
}

function factsOf(ctx: ServiceContext, alarm: FoundAlarm, review: ReviewRow | undefined) {
  return {
    kind: alarm.kind,
    viewerKind: alarm.viewer_kind,
    beganAt: isoInstant(alarm.began_at),
    endedAt: isoInstant(alarm.ended_at),
    subjects: alarm.subjects,
    usual: alarm.usual,
    limit: alarm.limit,
    areas: alarm.areas,
    why: whyOf(ctx, alarm),
    review: review ? { at: isoInstant(review.looked_into_at), note: review.note } : null,
  };
}

function bodyOf(
  { viewer, by }: { viewer: KnownToOfficer; by: KnownToOfficer | null },
  { review, ...facts }: ReturnType<typeof factsOf>,
): LookAlarm {
  return { ...facts, viewer, lookedInto: review && by ? { ...review, by } : null };
}

/** In the reader's words, with the figures that make it an alarm. */
function whyOf({ language }: ServiceContext, { kind, subjects, usual, limit, areas }: FoundAlarm): string {
  const { t, formatList, formatNumber } = loadTranslator(language);
  if (kind === "outside-area") {
    return t("oversight.alarm.why.outside-area", { count: subjects, areas: formatList(areas), limit });
  }
  const key = kind === "many-in-hour" ? "hour" : "day";
  return usual === null
    ? t(`oversight.alarm.why.${key}.first`, { count: subjects, limit })
    : t(`oversight.alarm.why.${key}`, { count: subjects, usual: formatNumber(usual), limit });
}
