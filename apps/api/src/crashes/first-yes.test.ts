import { InvitationAnswer } from "@omzien/contracts";
import { newId } from "@omzien/services";
import { closeTestInstallation, createTestTenant, type TestHelper, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LiveApi, startLiveApi } from "../testing/live-api.ts";

const requests = 20;
const helpersEach = 10;

let tilburg: TestTenant;
let live: LiveApi;
let cookies: string[];
let helpers: TestHelper[];

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  live = await startLiveApi(tilburg);
  helpers = await Promise.all(Array.from({ length: helpersEach }, (_, n) => tilburg.helper(`Helper ${n}`)));
  cookies = await Promise.all(helpers.map((helper) => live.cookieOf(helper)));
});
afterAll(async () => {
  await live.stop();
  await closeTestInstallation();
});

/** A request of somebody else, for which all helpers were invited. */
async function askedOfAll(): Promise<{ id: string; invitations: string[] }> {
  const { id } = await tilburg.aHelpRequest({ by: await tilburg.resident("Fatima") });
  const now = tilburg.clock.now();
  const rows = helpers.map((helper) => ({
    id: newId(),
    help_request_id: id,
    offer_id: helper.offerId,
    helper_id: helper.id,
    wave: 1,
    ring: "neighbourhood" as const,
    points: 70_000,
    reasons: "[]",
    token_hash: newId(),
    invited_at: now,
    expires_at: new Date(now.getTime() + 2 * 86_400_000),
  }));
  await tilburg.db.kysely.insertInto("invitation").values(rows).execute();
  return { id, invitations: rows.map((row) => row.id) };
}

async function sayYes(invitationId: string, helper: number): Promise<{ status: number; outcome: string }> {
  const response = await live.call(`/invitations/${invitationId}/answer`, {
    method: "POST",
    body: { answer: "yes" },
    headers: { cookie: cookies[helper] ?? "" },
  });
  const body: unknown = await response.json();
  const answer = InvitationAnswer.safeParse(body);
  return { status: response.status, outcome: answer.success ? answer.data.outcome : JSON.stringify(body) };
}

test("ten helpers say yes in the same instant, for twenty requests: twenty matches, 180 kind answers", async () => {
  const asked = await Promise.all(Array.from({ length: requests }, askedOfAll));
  const answers = await Promise.all(
    asked.flatMap(({ invitations }) => invitations.map((invitation, helper) => sayYes(invitation, helper))),
  );
  const count = (outcome: string) => answers.filter((answer) => answer.outcome === outcome).length;
  process.stdout.write(
    `first yes: ${answers.length} answers, ${count("matched")} matched, ${count("found-already")} found-already, ${answers.filter(({ status }) => status >= 300).length} errors\n`,
  );
  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  expect([count("matched"), count("found-already")]).toEqual([requests, requests * (helpersEach - 1)]);

  const ids = asked.map(({ id }) => id);
  const matches = await tilburg.db.kysely
    .selectFrom("match")
    .select("help_request_id")
    .where("help_request_id", "in", ids)
    .execute();
  expect(new Set(matches.map((match) => match.help_request_id)).size).toBe(requests);
  expect(matches).toHaveLength(requests);
  const states = await tilburg.db.kysely
    .selectFrom("help_request")
    .select("state")
    .where("id", "in", ids)
    .execute();
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["matched"]));
});

test("two who look first and write then would both be told yes: the count would show it", async () => {
  const { id, invitations } = await askedOfAll();
  const carelessly = async (): Promise<string> => {
    const row = await tilburg.db.kysely
      .selectFrom("help_request")
      .select("state")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (row.state !== "open") return "found-already";
    await tilburg.db.kysely
      .updateTable("help_request")
      .set({ state: "matched" })
      .where("id", "=", id)
      .execute();
    return "matched";
  };
  const outcomes = await Promise.all(invitations.map(carelessly));
  expect(outcomes.filter((outcome) => outcome === "matched").length).toBeGreaterThan(1);
});
