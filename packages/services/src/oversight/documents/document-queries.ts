import type { SiteRules, TenantExecutor } from "@omzien/db";
import { sql } from "kysely";
import type { SiteFigures } from "./impact-assessment.ts";

export async function siteRules(db: TenantExecutor): Promise<SiteRules> {
  const row = await db.kysely.selectFrom("site").select("rules").where("id", "=", 1).executeTakeFirst();
  return row?.rules ?? {};
}

/** Counts for a description of the processing. */
export function siteFigures(db: TenantExecutor): Promise<SiteFigures> {
  const count = sql<number>`count(*)::int`;
  return db.kysely
    .selectNoFrom((eb) => [
      eb.selectFrom("person").select(count.as("n")).where("erased_at", "is", null).$asScalar().as("people"),
      eb
        .selectFrom("help_offer")
        .select(count.as("n"))
        .where("ended_at", "is", null)
        .$asScalar()
        .as("helpers"),
      eb.selectFrom("help_request").select(count.as("n")).$asScalar().as("requests"),
      eb
        .selectFrom("person_role")
        .select(sql<number>`count(distinct person_id)::int`.as("n"))
        .where("role", "<>", "resident")
        .$asScalar()
        .as("atWork"),
      eb.selectFrom("consent_event").select(count.as("n")).$asScalar().as("answers"),
    ])
    .executeTakeFirstOrThrow()
    .then(({ people, helpers, requests, atWork, answers }) => ({
      people: people ?? 0,
      helpers: helpers ?? 0,
      requests: requests ?? 0,
      atWork: atWork ?? 0,
      answers: answers ?? 0,
    }));
}
