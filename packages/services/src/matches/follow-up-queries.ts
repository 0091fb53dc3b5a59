import type { MatchFollowUpTable, TenantTx } from "@omzien/db";
import type { Insertable } from "kysely";

export async function hasAgreedByBoth(tx: TenantTx, matchId: string): Promise<boolean> {
  const rows = await tx.kysely
    .selectFrom("match_agreement")
    .select("person_id")
    .where("match_id", "=", matchId)
    .execute();
  return rows.length === 2;
}

/** @returns false when this side had answered before; then nothing changes. */
export async function saveFollowUpAnswer(
  tx: TenantTx,
  answer: Insertable<MatchFollowUpTable> & { answered_at: Date },
): Promise<boolean> {
  const { match_id: _match, person_id: _person, ...said } = answer;
  const saved = await tx.kysely
    .insertInto("match_follow_up")
    .values(answer)
    .onConflict((conflict) =>
      conflict
        .columns(["match_id", "person_id"])
        .doUpdateSet(said)
        .where("match_follow_up.answered_at", "is", null),
    )
    .returning("match_id")
    .executeTakeFirst();
  return saved !== undefined;
}

/** @returns those of the two who were not asked before and have not answered. */
export async function insertFollowUpQuestions(
  tx: TenantTx,
  question: { matchId: string; personIds: readonly string[]; at: Date },
): Promise<string[]> {
  const rows = await tx.kysely
    .insertInto("match_follow_up")
    .values(
      question.personIds.map((personId) => ({
        match_id: question.matchId,
        person_id: personId,
        asked_at: question.at,
      })),
    )
    .onConflict((conflict) => conflict.columns(["match_id", "person_id"]).doNothing())
    .returning("person_id")
    .execute();
  return rows.map((row) => row.person_id);
}
