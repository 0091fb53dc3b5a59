import { defineQuery, type LocalText, type TenantExecutor, type TenantTx } from "@omzien/db";
import { sql } from "kysely";

const dayMs = 86_400_000;

/** The site's own words; a tenant has exactly one row. */
export function siteRow(db: TenantExecutor) {
  return db.kysely
    .selectFrom("site")
    .select(["name", "slogan", "introduction", "phone", "phone_hours", "locale"])
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
}

const publishedConduct = defineQuery<{ now: Date }>()((db, param) =>
  db
    .selectFrom("code_of_conduct")
    .select("version")
    .where("published_at", "<=", param("now"))
    .orderBy("version", "desc")
    .limit(1),
);

/** 0 until a code of conduct has been published. */
export async function currentConductVersion(db: TenantExecutor, now: Date): Promise<number> {
  return (await db.maybeOne(publishedConduct, { now }))?.version ?? 0;
}

const requiredConduct = defineQuery<Record<never, never>>()((db) =>
  db
    .selectFrom("code_of_conduct")
    .select(sql<number>`coalesce(max(version), 0)::int`.as("version"))
    .where("asks_again", "=", true),
);

/** Who accepted this version or a later one is not asked again. */
export async function requiredConductVersion(db: TenantExecutor): Promise<number> {
  return (await db.one(requiredConduct, {})).version;
}

export interface ExampleRow {
  names: LocalText;
  area_name: string | null;
  asked_in_area: number | null;
  solved_at: Date;
}

/** Newest first. At least a day old, so that nobody can tell whose bell was just rung. */
export function solvedExamples(db: TenantExecutor, now: Date, limit: number): Promise<ExampleRow[]> {
  return db.kysely
    .selectFrom("help_request_solution as solution")
    .innerJoin("help_request as request", "request.id", "solution.help_request_id")
    .innerJoin("category", "category.id", "request.category_id")
    .leftJoin("area", "area.id", "request.area_id")
    .select((eb) => [
      "category.names",
      "area.name as area_name",
      "solution.solved_at",
      eb
        .selectFrom("help_request as near")
        .whereRef("near.area_id", "=", "request.area_id")
        .select(sql<number>`count(*)::int`.as("count"))
        .as("asked_in_area"),
    ])
    .where("solution.solved_at", ">=", new Date(now.getTime() - 30 * dayMs))
    .where("solution.solved_at", "<", new Date(now.getTime() - dayMs))
    .where("request.state", "=", "solved")
    .orderBy("solution.solved_at", "desc")
    .limit(limit)
    .execute();
}

export interface FigureRow {
  helpers: number;
  solved: number;
  askers: number;
  yeses: number;
  median_hours: number | null;
}

/** Counts for the front page; `askers` and `yeses` say how many people stand behind the other two. */
export async function siteFigures(db: TenantExecutor, now: Date): Promise<FigureRow> {
  const yearStart = new Date(Date.UTC(now.getUTCFullYear(), 0, 1));
  const [helpers, solved, speed] = await Promise.all([
    db.kysely
      .selectFrom("help_offer")
      .select(sql<number>`count(*)::int`.as("count"))
      .where("ended_at", "is", null)
      .where("paused_at", "is", null)
      .executeTakeFirstOrThrow(),
    db.kysely
      .selectFrom("help_request_solution as solution")
      .innerJoin("help_request as request", "request.id", "solution.help_request_id")
      .select([
        sql<number>`count(*)::int`.as("count"),
        sql<number>`count(distinct request.person_id)::int`.as("askers"),
      ])
      .where("solution.solved_at", ">=", yearStart)
      .executeTakeFirstOrThrow(),
    db.kysely
      .selectFrom("match")
      .innerJoin("help_request as request", "request.id", "match.help_request_id")
      .select([
        sql<number>`count(distinct request.person_id)::int`.as("yeses"),
        sql<number | null>`percentile_cont(0.5) within group (
          order by extract(epoch from match.made_at - request.opened_at)) / 3600`.as("median_hours"),
      ])
      .where("request.opened_at", "is not", null)
      .where("match.made_at", ">=", new Date(now.getTime() - 90 * dayMs))
      .executeTakeFirstOrThrow(),
  ]);
  return {
    helpers: helpers.count,
    solved: solved.count,
    askers: solved.askers,
    yeses: speed.yeses,
    median_hours: speed.median_hours,
  };
}

/** Every category, hidden ones included: a hidden parent takes its children along. */
export function categoryRows(db: TenantExecutor) {
  return db.kysely
    .selectFrom("category")
    .select(["id", "slug", "parent_id", "names", "hints", "icon", "weight", "position", "hidden"])
    .orderBy("position")
    .orderBy("slug")
    .execute();
}

/** What administrators set changes one at a time: whoever holds this row decides what is newest. */
export async function lockSite(tx: TenantTx): Promise<void> {
  await tx.kysely.selectFrom("site").select("id").where("id", "=", 1).forUpdate().executeTakeFirstOrThrow();
}
