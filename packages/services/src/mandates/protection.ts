import { type AgeBand, ageBandAt, type AgeLimits } from "@omzien/consent";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import { localDateOf, localInstant } from "../local-time.ts";

const adultAge = 18;
const togetherAge = 12;

/** The law's own age (UAVG art. 5), and the lowest that a municipality can choose. */
const lowestOwnAnswersAge = 16;

/** From which birthday somebody answers for themself here; stricter than the law, never looser. */
export function ownAnswersAge(chosen: number | null | undefined): number {
  // Read from JSON, so that anything may be in it: what is no age protects longest.
  const age = chosen ?? lowestOwnAnswersAge;
  return age >= lowestOwnAnswersAge ? Math.min(age, adultAge) : lowestOwnAnswersAge;
}

/**
 * When a young person has more to say, from the one instant that is kept: the first of the month after the eighteenth
 * birthday. Counted back in whole years, so that the other ages come late by the same days, and never early.
 */
export function ageLimitsOf(protectedUntil: Date, ownAnswersFrom: number): AgeLimits {
  const [year = "", ...rest] = localDateOf(protectedUntil).split("-");
  const at = (age: number) =>
    localInstant([String(Number(year) - (adultAge - age)), ...rest].join("-"), "00:00").getTime();
  return {
    togetherFrom: at(togetherAge),
    ownAnswersFrom: at(ownAnswersFrom),
    adultFrom: protectedUntil.getTime(),
  };
}

const protectedPeople = defineQuery<{ personIds: string[]; now: Date }>()((db, param) =>
  db
    .selectFrom("representation_need as n")
    .select(["n.person_id", "n.protected_until"])
    .select((eb) => eb.selectFrom("site as s").select("s.rules").as("rules"))
    .where((eb) => eb("n.person_id", "=", eb.fn.any(param("personIds"))))
    .where("n.protected_until", ">", param("now")),
);

/** The age bands of those of these people who are protected for their age; nobody else is in it. Index: primary key. */
export async function ageBandsOf(
  db: TenantExecutor,
  now: Date,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, AgeBand>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.all(protectedPeople, { personIds: [...new Set(personIds)], now });
  return new Map(
    rows.map(({ person_id: id, protected_until: until, rules }) => {
      const limits = until && ageLimitsOf(until, ownAnswersAge(rules?.ownAnswersFromAge));
      return [id, ageBandAt(limits, now.getTime())];
    }),
  );
}

export async function ageBandOf(db: TenantExecutor, now: Date, personId: string): Promise<AgeBand> {
  return (await ageBandsOf(db, now, [personId])).get(personId) ?? "adult";
}
