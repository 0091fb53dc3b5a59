import type { ModulesInUse } from "@omzien/contracts";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import { sql } from "kysely";

const count = sql<number>`count(*)::int`.as("count");

const offers = defineQuery<Record<never, never>>()((db) =>
  db.selectFrom("help_offer").select(count).where("ended_at", "is", null),
);

const waitingDrafts = defineQuery<{ now: Date }>()((db, param) =>
  db
    .selectFrom("draft_for_another")
    .select(count)
    .where("ended_at", "is", null)
    .where("lapses_at", ">", param("now")),
);

/** What people gave each other; not what a court or the law gave. */
const mandates = defineQuery<{ now: Date }>()((db, param) =>
  db
    .selectFrom("mandate")
    .select(count)
    .where("capacity", "=", "gemachtigde")
    .where("ended_at", "is", null)
    .where("ends_at", ">", param("now")),
);

const certified = defineQuery<{ today: string }>()((db, param) =>
  db
    .selectFrom("vog_record")
    .select(sql<number>`count(distinct person_id)::int`.as("count"))
    .where("valid_until", ">=", param("today")),
);

const kindsWithVog = defineQuery<Record<never, never>>()((db) =>
  db.selectFrom("category").select(count).where("vog_required", "=", true).where("hidden", "=", false),
);

/** Counts over the whole municipality, for a page that is opened a few times a year. */
export async function modulesInUse(
  db: TenantExecutor,
  { now, today }: { now: Date; today: string },
): Promise<ModulesInUse> {
  const rows = await Promise.all([
    db.one(offers, {}),
    db.one(waitingDrafts, { now }),
    db.one(mandates, { now }),
    db.one(certified, { today }),
    db.one(kindsWithVog, {}),
  ]);
  const [helpOffers, draftsForAnother, given, vog, kinds] = rows;
  return {
    helpOffers: helpOffers.count,
    draftsForAnother: draftsForAnother.count,
    mandates: given.count,
    vog: vog.count,
    kindsWithVog: kinds.count,
  };
}
