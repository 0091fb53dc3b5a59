import {
  type CompiledPolicy,
  type ConsentView,
  decide,
  type FieldId,
  groupFields,
  momentPhases,
  noConsents,
  nothingAgainst,
  type Phase,
  phases,
  usualPurpose,
} from "@omzien/consent";
import type { Narrowing } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { sql } from "kysely";
import type { ServiceContext } from "../context.ts";
import { disclosurePhaseOf } from "../matches/policy.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";

/** People of whom somebody in one relation may see something today, all alike for the policy. */
interface Sighted {
  relation: Narrowing["relation"];
  phase: Phase;
  /** How many people; for a group that is alike in everything. */
  count: number;
  /** One person, so that somebody whom three neighbours help counts once; null for a group. */
  subjectId: string | null;
  viewerId: string | null;
  consents: ConsentView;
  restricted: boolean;
  matchId?: string;
}

/** Everybody of whom somebody may see something now; nothing personal in it but ids, which stay inside. */
export async function sightedPeople(db: TenantExecutor, ctx: ServiceContext): Promise<readonly Sighted[]> {
  const [desk, asked, courses] = await Promise.all([
    deskSights(db),
    askedPairs(db, ctx.now()),
    helpPairs(db),
  ]);
  const ids = [
    ...asked.map((row) => row.subjectId),
    ...courses.flatMap((row) => [row.asker_id, row.helper_id]),
  ];
  const views = await consentViewsOf(db, ctx, ids);
  const viewOf = (id: string) => views.get(id) ?? noConsents;
  return [
    ...desk,
    ...asked.map((row) => ({ ...row, count: 1, consents: viewOf(row.subjectId) })),
    ...courses.flatMap((row): Sighted[] => {
      const pair = { phase: disclosurePhaseOf(row, ctx.now()), count: 1, restricted: false, matchId: row.id };
      const [asker, helper] = [row.asker_id, row.helper_id];
      return [
        { ...pair, relation: "matched-helper", subjectId: asker, viewerId: helper, consents: viewOf(asker) },
        { ...pair, relation: "matched-asker", subjectId: helper, viewerId: asker, consents: viewOf(helper) },
      ];
    }),
  ];
}

/** For how many people the two policies differ in this cell of the table, by `decide` with how they stand today. */
export function countAffected(
  sighted: readonly Sighted[],
  cell: Pick<Narrowing, "relation" | "group"> & { moment: Narrowing["when"] },
  { now, policies }: { now: number; policies: readonly [CompiledPolicy, CompiledPolicy] },
): number {
  const people = new Set<string>();
  let inGroups = 0;
  for (const sight of sighted) {
    if (sight.relation !== cell.relation || !momentPhases[cell.moment].includes(sight.phase)) continue;
    const differs = groupFields[cell.group].some((field) => {
      const [before, after] = policies.map((policy) => effectOf(policy, field, sight, now));
      return before !== after;
    });
    if (!differs) continue;
    if (sight.subjectId === null) inGroups += sight.count;
    else people.add(sight.subjectId);
  }
  return inGroups + people.size;
}

function effectOf(policy: CompiledPolicy, field: FieldId, sight: Sighted, now: number) {
  const { relation, phase, consents, restricted, matchId } = sight;
  const viewer = { id: "viewer", tenantId: "here" };
  const subject = { id: sight.subjectId ?? "subject", tenantId: "here" };
  const facts = { ...nothingAgainst, assigned: true, restricted };
  const ctx = { now, relation, phase, consents, facts, matchId, channel: "web" as const };
  return decide(policy, viewer, subject, field, usualPurpose[relation], ctx).effect;
}

/** How many look in each relation today. */
export async function countViewers(
  db: TenantExecutor,
  sighted: readonly Sighted[],
): Promise<Record<Narrowing["relation"], number>> {
  const rows = await db.kysely
    .selectFrom("person_role")
    .innerJoin("person", "person.id", "person_role.person_id")
    .where("person.erased_at", "is", null)
    .where("person_role.role", "in", ["coordinator", "broker"])
    .groupBy("person_role.role")
    .select(["person_role.role", sql<number>`count(*)::int`.as("count")])
    .execute();
  const atDesk = (role: string) => rows.find((row) => row.role === role)?.count ?? 0;
  const inRelation = (relation: Narrowing["relation"]) =>
    new Set(sighted.filter((sight) => sight.relation === relation).map(({ viewerId }) => viewerId)).size;
  return {
    coordinator: atDesk("coordinator"),
    broker: atDesk("broker"),
    "invited-helper": inRelation("invited-helper"),
    "matched-helper": inRelation("matched-helper"),
    "matched-asker": inRelation("matched-asker"),
  };
}

/** To the desk everybody is there, whatever they said yes to. */
async function deskSights(db: TenantExecutor): Promise<Sighted[]> {
  const rows = await db.kysely
    .selectFrom("person")
    .where("erased_at", "is", null)
    .groupBy(sql`restricted_at is not null`)
    .select([
      sql<boolean>`restricted_at is not null`.as("restricted"),
      sql<number>`count(*)::int`.as("count"),
    ])
    .execute();
  const shared = { phase: phases.anonymous, subjectId: null, viewerId: null, consents: noConsents } as const;
  return (["coordinator", "broker"] as const).flatMap((relation) =>
    rows.map(({ count, restricted }) => ({ ...shared, relation, count, restricted: Boolean(restricted) })),
  );
}

/** Askers whose request waits for a helper's answer. */
async function askedPairs(db: TenantExecutor, now: Date) {
  const rows = await db.kysely
    .selectFrom("invitation as i")
    .innerJoin("help_request as r", "r.id", "i.help_request_id")
    .innerJoin("person as p", "p.id", "r.person_id")
    .where("i.answer", "is", null)
    .where("i.released_at", "is", null)
    .where("i.expires_at", ">", now)
    .where("p.erased_at", "is", null)
    .select(["r.person_id", "i.helper_id", "p.restricted_at"])
    .execute();
  return rows.map((row) => ({
    relation: "invited-helper" as const,
    phase: phases.asked,
    subjectId: row.person_id,
    viewerId: row.helper_id,
    restricted: row.restricted_at !== null,
  }));
}

/** Every match of two people who are both still there and that nobody stopped. */
function helpPairs(db: TenantExecutor) {
  return db.kysely
    .selectFrom("match as m")
    .innerJoin("help_request as r", "r.id", "m.help_request_id")
    .innerJoin("person as asker", "asker.id", "m.asker_id")
    .innerJoin("person as helper", "helper.id", "m.helper_id")
    .leftJoin("match_stop as stop", "stop.match_id", "m.id")
    .leftJoin("match_agreement as one", (join) =>
      join.onRef("one.match_id", "=", "m.id").onRef("one.person_id", "=", "m.asker_id"),
    )
    .leftJoin("match_agreement as other", (join) =>
      join.onRef("other.match_id", "=", "m.id").onRef("other.person_id", "=", "m.helper_id"),
    )
    .where("stop.match_id", "is", null)
    .where("asker.erased_at", "is", null)
    .where("helper.erased_at", "is", null)
    .where("asker.restricted_at", "is", null)
    .where("helper.restricted_at", "is", null)
    .select([
      "m.id",
      "m.asker_id",
      "m.helper_id",
      "m.ended_at",
      "m.ended_because",
      "r.timing",
      "one.agreed_at as asker_agreed_at",
      "other.agreed_at as helper_agreed_at",
    ])
    .execute();
}
