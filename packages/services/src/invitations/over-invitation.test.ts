import { transaction } from "@omzien/db";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { extendHelpRequest } from "../help-requests/extend-help-request.ts";
import { handBackMatch } from "../matches/hand-back-match.ts";
import { answerInvitation } from "./answer-invitation.ts";
import { at, invite } from "./testing/asked-helpers.ts";
import { getInvitation } from "./get-invitation.ts";
import { listMyInvitations } from "./list-my-invitations.ts";
import { openInvitation } from "./open-invitation.ts";
import { releaseInvitations } from "./release-invitations.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
});

const timing = {
  kind: "once",
  moment: { date: "2026-12-10", from: "10:00", to: "11:00" },
} as const;
const firstOfDecember = { timing: { kind: "flexible", endsOn: "2026-12-01" }, endsOn: "2026-12-01" };

/** One helper, asked with a reason, for help on 10 December. */
async function asked() {
  const request = await tilburg.aHelpRequest({ by: fatima, timing, description: "Naar de dokter" });
  const helper = await tilburg.helper("Joost");
  const { id, token } = at(await invite(tilburg, request.id, [helper]), 0);
  const reasons = JSON.stringify([
    { textKey: "matching.distance.bicycle.you", args: { minutes: 4 }, points: 1, max: 1 },
  ]);
  await tilburg.db.kysely.updateTable("invitation").set({ reasons }).where("id", "=", id).execute();
  return {
    request,
    helper,
    id,
    byMail: () => openInvitation({ ctx: tilburg.as("visitor"), input: { token } }),
    bySession: () => getInvitation({ ctx: tilburg.as(helper), input: { invitationId: id } }),
    answer: (answer: "yes" | "no") =>
      answerInvitation({ ctx: tilburg.as("visitor"), input: { invitationId: id, answer, token } }),
  };
}

const extend = (helpRequestId: string) =>
  extendHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, endsOn: "2027-01-10" } });

test("the secret of a mail shows what is asked until the answer; after yes the rest needs a session", async () => {
  const { byMail, bySession, answer } = await asked();
  expect(await byMail()).toMatchObject({ state: "waiting", timing, description: "Naar de dokter" });
  expect((await byMail()).reasons).toHaveLength(1);

  const { matchId } = await answer("yes");
  const opened = await byMail();
  expect(opened).toMatchObject({
    state: "yes",
    matchId,
    areaName: "Centrum",
    ...firstOfDecember,
    description: "",
    needs: [],
    reasons: [],
  });
  expect(JSON.stringify(opened)).not.toContain("Fatima");
  expect(await bySession()).toMatchObject({ state: "yes", timing, description: "Naar de dokter" });
});

test("past its last day the secret of a mail opens nothing that was asked", async () => {
  const { byMail, bySession } = await asked();
  tilburg.clock.set("2026-12-20T09:00:00Z");
  const over = {
    state: "released",
    releasedBecause: "expired",
    description: "",
    reasons: [],
    endsOn: "2026-12-15",
  };
  expect(await byMail()).toMatchObject(over);
  expect(await bySession()).toMatchObject(over);
});

test("after a no the helper sees that it was, not when the asker still waits", async () => {
  const { request, byMail, bySession, answer, helper } = await asked();
  await answer("no");
  await extend(request.id);
  const over = { state: "no", ...firstOfDecember, reasons: [], description: "" };
  expect(await byMail()).toMatchObject(over);
  expect(await bySession()).toMatchObject(over);
  const mine = await listMyInvitations({ ctx: tilburg.as(helper), input: { limit: 10 } });
  expect(mine.items).toMatchObject([over]);
});

test("told that someone was found, the helper sees nothing of later", async () => {
  const { request, bySession } = await asked();
  await transaction(tilburg.db, (tx) => releaseInvitations(tx, tilburg.as(fatima), request.id, "found"));
  tilburg.clock.advance({ days: 2 });
  expect(await bySession()).toMatchObject({
    state: "released",
    releasedBecause: "found",
    ...firstOfDecember,
    reasons: [],
  });
});

test("a helper who handed back sees the day of it, no reasons", async () => {
  const { bySession, answer, helper } = await asked();
  const { matchId } = await answer("yes");
  await handBackMatch({ ctx: tilburg.as(helper), input: { matchId: matchId ?? "" } });
  tilburg.clock.advance({ days: 1 });
  expect(await bySession()).toMatchObject({
    state: "yes",
    ...firstOfDecember,
    reasons: [],
    description: "",
  });
});
