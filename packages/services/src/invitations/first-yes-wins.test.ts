import { notPersonal } from "@omzien/consent";
import type { InvitationAnswer } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { expect, test } from "vitest";
import { ConflictError } from "../errors.ts";
import { answerInvitation } from "./answer-invitation.ts";
import { invite, matchesOf } from "./testing/asked-helpers.ts";
import { createMatch } from "./create-match.ts";

type Outcome = InvitationAnswer["outcome"] | Error;

/** For each of so many requests, ten helpers say yes in the same instant. */
async function race(tenant: TestTenant, requests: number, answer: typeof answerInvitation) {
  const asker = await tenant.resident("Fatima");
  const helpers = await Promise.all(Array.from({ length: 10 }, (_, index) => tenant.helper(`H${index}`)));
  const outcomes: Outcome[] = [];
  let matches = 0;
  for (let index = 0; index < requests; index++) {
    const request = await tenant.aHelpRequest({ by: asker });
    const invitations = await invite(tenant, request.id, helpers);
    const answers = invitations.map(({ id, token }) =>
      answer({ ctx: tenant.as("visitor"), input: { invitationId: id, answer: "yes", token } }).then(
        ({ outcome }): Outcome => outcome,
        (error: Error): Outcome => error,
      ),
    );
    outcomes.push(...(await Promise.all(answers)));
    matches += (await matchesOf(tenant, request.id)).length;
  }
  return {
    matches,
    matched: outcomes.filter((outcome) => outcome === "matched").length,
    foundAlready: outcomes.filter((outcome) => outcome === "found-already").length,
    errors: outcomes.filter((outcome) => outcome instanceof Error).map(String),
  };
}

test("ten helpers say yes in the same instant, for 50 requests: 50 matches, 450 kind answers, no error", async () => {
  const tenant = await createTestTenant("tilburg");
  expect(await race(tenant, 50, answerInvitation)).toEqual({
    matches: 50,
    matched: 50,
    foundAlready: 450,
    errors: [],
  });
});

test("the race finds the fault of an answer that looks first and locks nothing", async () => {
  const tenant = await createTestTenant("tilburg");
  await tenant.installation.admin.transaction((tx) =>
    tx.script(`drop index "t_${tenant.id}".match_one_running`),
  );
  const result = await race(tenant, 10, answerNaively);
  expect(result.matches).toBeGreaterThan(10);
});

/** Broken on purpose: between the look and the match, others look too. */
const answerNaively: typeof answerInvitation = async ({ ctx, input }) => {
  const row = await ctx.db.kysely
    .selectFrom("invitation as i")
    .innerJoin("help_request as r", "r.id", "i.help_request_id")
    .select(["r.id", "r.person_id", "r.timing", "r.state", "i.helper_id"])
    .where("i.id", "=", input.invitationId)
    .executeTakeFirstOrThrow();
  if (row.state !== "open") throw new ConflictError("invitation_no_longer_open");
  const matchId = await transaction(ctx.db, (tx) =>
    createMatch(tx, ctx, { request: row, invitationId: input.invitationId, helperId: row.helper_id }),
  );
  return notPersonal({ outcome: "matched" as const, matchId, remindAt: null });
};
