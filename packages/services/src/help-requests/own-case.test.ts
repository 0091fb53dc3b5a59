import { aMatch, aReport, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeAll, expect, test } from "vitest";
import { NotFoundError } from "../errors.ts";
import { answerFollowUp } from "../matches/answer-follow-up.ts";
import { closeReport } from "../reports/close-report.ts";
import { createInvitations } from "./create-invitations.ts";
import { listCandidates } from "./list-candidates.ts";
import { triageHelpRequest } from "./triage-help-request.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let bea: TestPerson;
let fatima: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  [anneke, bea] = [await tilburg.coordinator("Anneke"), await tilburg.coordinator("Bea")];
  fatima = await tilburg.resident("Fatima");
});

const candidates = (by: TestPerson, helpRequestId: string) =>
  listCandidates({ ctx: tilburg.as(by), input: { helpRequestId } });
const triage = (by: TestPerson, helpRequestId: string) =>
  triageHelpRequest({ ctx: tilburg.as(by), input: { helpRequestId, weight: "light", outcome: "search" } });

test("somebody at the desk does not judge or fill a request of their own; a colleague does", async () => {
  const joost = await tilburg.helper("Joost");
  const open = await tilburg.aHelpRequest({ by: anneke });
  const invite = (by: TestPerson) =>
    createInvitations({
      ctx: tilburg.as(by),
      input: { helpRequestId: open.id, offerIds: [joost.offerId] },
    });
  await expect(candidates(anneke, open.id)).rejects.toThrow(NotFoundError);
  await expect(invite(anneke)).rejects.toThrow(NotFoundError);
  await candidates(bea, open.id);
  await invite(bea);

  const waiting = await tilburg.aHelpRequest({ by: anneke, state: "triage" });
  await expect(triage(anneke, waiting.id)).rejects.toThrow(NotFoundError);
  await triage(bea, waiting.id);
});

test("nor one that they help or helped with", async () => {
  const { helpRequestId } = await aMatch(tilburg, { asker: fatima, helper: anneke });
  await tilburg.db.kysely
    .updateTable("help_request")
    .set({ state: "triage" })
    .where("id", "=", helpRequestId)
    .execute();
  await expect(triage(anneke, helpRequestId)).rejects.toThrow(NotFoundError);
  await expect(candidates(anneke, helpRequestId)).rejects.toThrow(NotFoundError);
  await triage(bea, helpRequestId);
});

test("nobody answers how it went for the other side of their own match, nor closes a report about it", async () => {
  const match = await aMatch(tilburg, { asker: fatima, helper: anneke, agreed: ["asker", "helper"] });
  const answer = (by: TestPerson) =>
    answerFollowUp({
      ctx: tilburg.as(by),
      input: { matchId: match.id, personId: fatima.id, outcome: "good", remark: "" },
    });
  await expect(answer(anneke)).rejects.toThrow(NotFoundError);
  await answer(bea);

  // Also when she reported it herself.
  const { id } = await aReport(tilburg, { by: anneke, about: fatima, aboutMatch: match });
  const close = (by: TestPerson) =>
    closeReport({ ctx: tilburg.as(by), input: { reportId: id, remark: "Niets aan de hand." } });
  await expect(close(anneke)).rejects.toThrow(NotFoundError);
  await close(bea);
});
