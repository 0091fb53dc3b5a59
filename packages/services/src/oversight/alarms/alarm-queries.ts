import { schemaOf, type TenantExecutor } from "@omzien/db";
import { type RawBuilder, sql } from "kysely";
import type { AlarmSettings } from "./alarm-settings.ts";

/** One alarm as the rows give it; the viewer is somebody of the desk or somebody who acts for others. */
export interface AlarmRow {
  viewer_id: string;
  viewer_kind: "coordinator" | "broker" | "representative";
  began_at: Date;
  subjects: number;
  /** The viewer's own median before; null: they never looked before, or it is not compared. */
  usual: number | null;
  areas: string[];
}

/** From when alarms are wanted, with the limits that hold. */
export interface AlarmSpan {
  since: Date;
  until: Date;
  settings: AlarmSettings;
}

/** Neighbours see only whom they are matched with; these can look people up, or act for several. */
const watched = sql`('coordinator','broker','representative')`;

/**
 * Hours or days in which somebody looked at more different people than the limit, and than their own median before
 * times the factor. The median is of the hours or days in which they looked at all. Index: access_event_by_instant.
 */
export async function manyLooks(
  db: TenantExecutor,
  window: "hour" | "day",
  { since, until, settings }: AlarmSpan,
): Promise<AlarmRow[]> {
  const limit = window === "hour" ? settings.subjectsPerHour : settings.subjectsPerDay;
  const { rows } = await sql<AlarmRow>`
    with counted as materialized (
      select viewer_id, min(viewer_kind) as viewer_kind, ${windowOf(window, sql`at`)} as began_at,
        count(distinct subject_id)::int as subjects
      from ${tableOf(db, "access_event")}
      where at >= ${since}::timestamptz - make_interval(days => ${settings.historyDays}::int)
        and at < ${until}::timestamptz
        and viewer_kind in ${watched} and viewer_id is not null and subject_id is not null
      group by viewer_id, ${windowOf(window, sql`at`)}
    ), compared as (
      select c.*, (
        select percentile_cont(0.5) within group (order by h.subjects) from counted h
        where h.viewer_id = c.viewer_id and h.began_at < c.began_at
          and h.began_at >= c.began_at - make_interval(days => ${settings.historyDays}::int)
      ) as usual
      from counted c where c.began_at >= ${since}::timestamptz and c.subjects > ${limit}::int
    )
    select viewer_id, viewer_kind, began_at, subjects, usual::float8 as usual, '{}'::text[] as areas
    from compared where subjects > coalesce(usual, 0) * ${settings.timesUsual}::float8
    order by began_at desc, viewer_id`.execute(db.kysely);
  return rows;
}

/**
 * Days on which somebody of the desk looked at more people than the limit who live in neighbourhoods without work of
 * theirs. A neighbourhood has work of theirs when they did something about a request of there, or wrote down a call
 * with somebody who lives there, from `historyDays` before the look until a day after: who calls in for the first
 * time is looked up before there is anything to do. Who has no work at all yet has no area to be outside of.
 */
export async function looksOutsideArea(
  db: TenantExecutor,
  { since, until, settings }: AlarmSpan,
): Promise<AlarmRow[]> {
  const { rows } = await sql<AlarmRow>`
    with work as materialized (${workByArea(db)}), seen as (
      select l.viewer_id, l.viewer_kind, ${windowOf("day", sql`l.at`)} as began_at, l.subject_id, area.name
      from ${tableOf(db, "access_event")} l
      join ${tableOf(db, "person")} p on p.id = l.subject_id
      join ${tableOf(db, "area")} area on area.id = p.area_id
      where l.at >= ${since}::timestamptz and l.at < ${until}::timestamptz
        and l.viewer_kind in ('coordinator','broker')
        and exists (select from work w where ${near(settings)})
        and not exists (select from work w where w.area_id = p.area_id and ${near(settings)})
    )
    select viewer_id, min(viewer_kind) as viewer_kind, began_at, count(distinct subject_id)::int as subjects,
      null::float8 as usual, array_agg(distinct name order by name) as areas
    from seen group by viewer_id, began_at
    having count(distinct subject_id) > ${settings.outsideAreaPerDay}::int
    order by began_at desc, viewer_id`.execute(db.kysely);
  return rows;
}

function near({ historyDays }: AlarmSettings): RawBuilder<boolean> {
  return sql<boolean>`w.viewer_id = l.viewer_id
    and w.at between l.at - make_interval(days => ${historyDays}::int) and l.at + interval '1 day'`;
}

/** Looking is no work: these entries of the audit log only say that somebody looked. */
const looking = [
  "match.viewed",
  "match.messages_read_by_desk",
  "match.listed_to_follow_up",
  "help_request.viewed",
] as const;

/** Who did something about a request or a call, in which neighbourhood, and when. */
function workByArea(db: TenantExecutor): RawBuilder<unknown> {
  return sql`
    select a.actor_id as viewer_id, r.area_id, a.at
      from ${tableOf(db, "audit_event")} a join ${tableOf(db, "help_request")} r on r.id = a.subject_id
      where a.actor_id is not null and a.action not in (${sql.join([...looking])})
    union all
    select a.actor_id, r.area_id, a.at
      from ${tableOf(db, "audit_event")} a join ${tableOf(db, "match")} m on m.id = a.subject_id
      join ${tableOf(db, "help_request")} r on r.id = m.help_request_id
      where a.actor_id is not null and a.action not in (${sql.join([...looking])})
    union all
    select r.taken_by, r.area_id, r.created_at from ${tableOf(db, "help_request")} r where r.taken_by is not null
    union all
    select n.written_by, coalesce(r.area_id, p.area_id), n.written_at
      from ${tableOf(db, "call_note")} n
      left join ${tableOf(db, "help_request")} r on r.id = n.help_request_id
      left join ${tableOf(db, "person")} p on p.id = n.person_id`;
}

function windowOf(window: "hour" | "day", at: RawBuilder<unknown>): RawBuilder<Date> {
  return sql<Date>`date_trunc(${sql.lit(window)}, ${at}, 'Europe/Amsterdam')`;
}

function tableOf({ tenantId }: TenantExecutor, table: string): RawBuilder<unknown> {
  return sql.id(schemaOf(tenantId), table);
}

/** Alarms of this span that were looked into, with by whom. */
export function reviewsSince(db: TenantExecutor, since: Date) {
  return db.kysely
    .selectFrom("look_alarm_review as review")
    .leftJoin("person as officer", "officer.id", "review.looked_into_by")
    .select([
      "review.kind",
      "review.viewer_id",
      "review.began_at",
      "review.looked_into_at",
      "review.note",
      "officer.id",
      "officer.first_name",
      "officer.pseudonym",
    ])
    .where("review.began_at", ">=", since)
    .execute();
}
export type ReviewRow = Awaited<ReturnType<typeof reviewsSince>>[number];
