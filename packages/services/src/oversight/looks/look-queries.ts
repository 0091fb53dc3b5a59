import type { LookLevel, ViewerKind } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { sql } from "kysely";
import type { PagePosition } from "../../page.ts";

/** What the log is searched by; instants, `until` not included. */
export interface LookFilter {
  from: Date | undefined;
  until: Date | undefined;
  viewerId: string | undefined;
  subjectId: string | undefined;
  viewerKind: ViewerKind | undefined;
  level: LookLevel | undefined;
  reason: string | undefined;
}

/** Newest first. Index: access_event_by_instant, or by viewer or subject when one is asked for. */
export function looksMatching(
  db: TenantExecutor,
  filter: LookFilter,
  { after, limit }: { after: PagePosition | { at: string; id: string }; limit: number },
) {
  return db.kysely
    .selectFrom("access_event as look")
    .leftJoin("person as viewer", "viewer.id", "look.viewer_id")
    .leftJoin("person as subject", "subject.id", "look.subject_id")
    .select([
      "look.id",
      "look.at",
      "look.viewer_kind",
      "look.fields",
      "look.purpose",
      "look.rules",
      "look.reason",
      "look.channel",
      "look.level",
      "viewer.id as viewer_id",
      "viewer.first_name as viewer_first_name",
      "viewer.pseudonym as viewer_pseudonym",
      "subject.id as subject_id",
      "subject.pseudonym as subject_pseudonym",
    ])
    .where((eb) => eb.and(conditionsOf(filter).map(([column, how, value]) => eb(column, how, value))))
    .where(sql<boolean>`(look.at, look.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
    .orderBy("look.at", "desc")
    .orderBy("look.id", "desc")
    .limit(limit)
    .execute();
}
export type OversightLookRow = Awaited<ReturnType<typeof looksMatching>>[number];

type Column = "at" | "viewer_id" | "subject_id" | "viewer_kind" | "level" | "reason";
type Condition = [`look.${Column}`, "=" | ">=" | "<", string | Date];

function conditionsOf(filter: LookFilter): Condition[] {
  const asked: [Condition[0], Condition[1], string | Date | undefined][] = [
    ["look.at", ">=", filter.from],
    ["look.at", "<", filter.until],
    ["look.viewer_id", "=", filter.viewerId],
    ["look.subject_id", "=", filter.subjectId],
    ["look.viewer_kind", "=", filter.viewerKind],
    ["look.level", "=", filter.level],
    ["look.reason", "=", filter.reason],
  ];
  return asked.flatMap(([column, how, value]): Condition[] =>
    value === undefined ? [] : [[column, how, value]],
  );
}

/** Who of the desk looked at all, with how they looked last. */
export function viewersAtWork(db: TenantExecutor, kinds: readonly ViewerKind[]) {
  return db.kysely
    .selectFrom("access_event as look")
    .innerJoin("person as viewer", "viewer.id", "look.viewer_id")
    .select(["viewer.id", "viewer.first_name", "viewer.pseudonym", "look.viewer_kind"])
    .distinct()
    .where("look.viewer_kind", "in", [...kinds])
    .orderBy("viewer.first_name")
    .limit(500)
    .execute();
}

export async function reasonsUsed(db: TenantExecutor): Promise<string[]> {
  const rows = await db.kysely
    .selectFrom("access_event")
    .select("reason")
    .distinct()
    .where("reason", "is not", null)
    .orderBy("reason")
    .execute();
  return rows.flatMap(({ reason }) => (reason === null ? [] : [reason]));
}
