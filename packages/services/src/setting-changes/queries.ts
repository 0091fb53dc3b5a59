import type { SettingEvent, SettingSubject } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { type Expression, type RawBuilder, sql } from "kysely";

export interface EventRow {
  id: string;
  at: Date;
  by_id: string;
  first_name: string | null;
  erased_at: Date | null;
  subject: SettingSubject;
  kind: SettingEvent["kind"];
  before: number | null;
  after: number | null;
  what: string;
  note: string;
}

type Db = TenantExecutor["kysely"];

/**
 * Everything that administrators did, out of the rows that say so, newest first. A municipality changes its site some
 * hundreds of times in all, so the tables are read whole. Rows without an id of their own get one of their key.
 */
export async function eventsBefore(
  { kysely }: TenantExecutor,
  last: { at: Date | string; id: string },
  { subject, limit }: { subject: SettingSubject | undefined; limit: number },
): Promise<EventRow[]> {
  const all = settingEvents(kysely)
    .unionAll(houseStyleEvents(kysely))
    .unionAll(cancellations(kysely))
    .unionAll(disclosureEvents(kysely))
    .unionAll(retentionEvents(kysely))
    .unionAll(areaEvents(kysely));
  let query = kysely
    .selectFrom(all.as("e"))
    .leftJoin("person as actor", "actor.id", "e.by_id")
    .select(["e.id", "e.at", "e.by_id", "e.subject", "e.kind", "e.before", "e.after", "e.what", "e.note"])
    .select(["actor.first_name", "actor.erased_at"])
    .where(sql<boolean>`(e.at, e.id) < (${last.at}::timestamptz, ${last.id}::uuid)`);
  if (subject) query = query.where("e.subject", "=", subject);
  return query.orderBy("e.at", "desc").orderBy("e.id", "desc").limit(limit).execute();
}

/** What every event says besides its own columns; nothing where nothing is given. */
function facts(given: {
  subject: Expression<string>;
  kind: Expression<string>;
  before?: RawBuilder<number>;
  after?: RawBuilder<number>;
  what?: Expression<string>;
  note?: Expression<string>;
}) {
  return [
    // Subjects are the topics of the contracts, and the kinds are written here.
    sql<SettingSubject>`${given.subject}`.as("subject"),
    sql<SettingEvent["kind"]>`${given.kind}`.as("kind"),
    sql<number | null>`${given.before ?? sql`null::integer`}`.as("before"),
    sql<number | null>`${given.after ?? sql`null::integer`}`.as("after"),
    sql<string>`${given.what ?? sql`''::text`}`.as("what"),
    sql<string>`${given.note ?? sql`''::text`}`.as("note"),
  ] as const;
}

const drafted = sql<string>`'drafted'::text`;
const published = sql<string>`'published'::text`;
const houseStyle = sql<string>`'house-style'::text`;
const disclosure = sql<string>`'disclosure'::text`;

function settingEvents(db: Db) {
  const written = db
    .selectFrom("setting_version as v")
    .select(sql<string>`md5('setting' || v.topic || v.number)::uuid`.as("id"))
    .select(["v.written_at as at", "v.written_by as by_id"])
    .select((eb) =>
      facts({ subject: eb.ref("v.topic"), kind: drafted, after: sql`v.number`, note: eb.ref("v.note") }),
    );
  const before = sql<number>`coalesce(lag(p.version) over (partition by p.topic order by p.number), 0)`;
  const after = sql<number>`coalesce(p.version, 0)`;
  return written.unionAll(
    db
      .selectFrom("setting_publication as p")
      .select(["p.id", "p.published_at as at", "p.published_by as by_id"])
      .select((eb) => facts({ subject: eb.ref("p.topic"), kind: published, before, after })),
  );
}

function houseStyleEvents(db: Db) {
  const written = db
    .selectFrom("house_style_version as v")
    .select(sql<string>`md5('house-style' || v.number)::uuid`.as("id"))
    .select(["v.written_at as at", "v.written_by as by_id"])
    .select((eb) =>
      facts({ subject: houseStyle, kind: drafted, after: sql`v.number`, note: eb.ref("v.note") }),
    );
  const kind = sql<string>`case when p.takes_effect_at > p.published_at then 'planned' else 'published' end`;
  const before = sql<number>`coalesce(lag(p.version) over (order by p.number), 0)`;
  const after = sql<number>`coalesce(p.version, 0)`;
  return written.unionAll(
    db
      .selectFrom("house_style_publication as p")
      .select(["p.id", "p.published_at as at", "p.published_by as by_id"])
      .select(facts({ subject: houseStyle, kind, before, after })),
  );
}

function cancellations(db: Db) {
  const kind = sql<string>`'cancelled'::text`;
  return db
    .selectFrom("house_style_cancellation as c")
    .innerJoin("house_style_publication as p", "p.id", "c.publication_id")
    .select(sql<string>`md5('cancelled' || c.publication_id)::uuid`.as("id"))
    .select(["c.cancelled_at as at", "c.cancelled_by as by_id"])
    .select(facts({ subject: houseStyle, kind, after: sql`coalesce(p.version, 0)` }));
}

function disclosureEvents(db: Db) {
  const written = db
    .selectFrom("disclosure_version as v")
    .select(sql<string>`md5('disclosure' || v.number)::uuid`.as("id"))
    .select(["v.written_at as at", "v.written_by as by_id"])
    .select((eb) =>
      facts({ subject: disclosure, kind: drafted, after: sql`v.number`, note: eb.ref("v.note") }),
    );
  const before = sql<number>`coalesce(lag(p.version) over (order by p.number), 0)`;
  return written.unionAll(
    db
      .selectFrom("disclosure_publication as p")
      .select(["p.id", "p.published_at as at", "p.published_by as by_id"])
      .select(facts({ subject: disclosure, kind: published, before, after: sql`p.version` })),
  );
}

function retentionEvents(db: Db) {
  const shared = { subject: sql<string>`'retention'::text`, kind: sql<string>`'changed'::text` };
  const days = { before: sql<number>`c.days_before`, after: sql<number>`c.days_after` };
  return db
    .selectFrom("retention_change as c")
    .select(["c.id", "c.changed_at as at", "c.changed_by as by_id"])
    .select((eb) => facts({ ...shared, ...days, what: eb.ref("c.kind"), note: eb.ref("c.reason") }));
}

function areaEvents(db: Db) {
  const subject = sql<string>`'areas'::text`;
  return db
    .selectFrom("area_change as c")
    .select(["c.id", "c.changed_at as at", "c.changed_by as by_id"])
    .select((eb) => facts({ subject, kind: sql<string>`'area-' || c.kind`, what: eb.ref("c.about") }));
}
