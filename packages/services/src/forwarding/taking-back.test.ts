import { setTimeout as pause } from "node:timers/promises";
import { transaction } from "@omzien/db";
import { closeTestInstallation, type TestHelper, type TestPerson } from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { withdrawConsent } from "../consents/index.ts";
import { ConflictError } from "../errors.ts";
import { searchHelpers, solveHelpRequest, withdrawHelpRequest } from "../help-requests/index.ts";
import { lockRequest } from "../help-requests/queries.ts";
import { answerInvitation } from "../invitations/index.ts";
import { newId } from "../new-id.ts";
import { insertForwarding } from "./queries.ts";
import { openDesks } from "./testing/open-desks.ts";

const { tilburg, anneke, newAsker, send, recall, state, found, answer, steps, carry, carryAll, sent } =
  await openDesks();
let fatima: TestPerson;
beforeEach(async () => {
  fatima = await newAsker();
});
afterAll(closeTestInstallation);

const written = (helpRequestId: string, id: string) => ({
  id,
  helpRequestId,
  kind: "partner" as const,
  toTenant: null,
  toName: "De Maatjes",
  reference: id.replaceAll("-", "").slice(0, 22),
  content: "{}",
  now: tilburg.clock.now(),
  by: anneke.id,
  expiresAt: new Date(tilburg.clock.now().getTime() + 86_400_000),
});

describe("taking back", () => {
  test("is there at once on the other side, which reads that it is not needed", async () => {
    const { id, forwardingId, reference } = await sent();
    await recall(id, forwardingId);
    await carry(id);
    expect(await found(reference)).toMatchObject({ from: "Tilburg", state: "taken-back", envelope: null });
    await expect(answer(reference, "have-somebody")).rejects.toThrow(
      new ConflictError("envelope_no_longer_open"),
    );
    await expect(recall(id, forwardingId)).rejects.toThrow(new ConflictError("forwarding_ended"));
    expect(await steps(id)).toEqual(["forwarded desk Almere", "forward-ended desk Almere"]);
  });

  test("before it was carried it never arrives, in whatever order the jobs come", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const [forwarding] = (await send(id)).forwardings;
    await recall(id, forwarding?.id ?? "");
    await carry(id, 2);
    expect(await found(forwarding?.reference ?? "")).toBeUndefined();
  });

  test.each([
    [
      "withdraws the consent",
      "consent-withdrawn",
      () => withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "cross-tenant" } }),
    ],
    [
      "withdraws the request",
      "request-ended",
      (helpRequestId: string) =>
        withdrawHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, reason: "" } }),
    ],
    [
      "says that it is solved",
      "request-ended",
      (helpRequestId: string) =>
        solveHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId, how: "otherwise" } }),
    ],
  ] as const)("happens by itself when the asker %s", async (_, because, act) => {
    const { id, reference } = await sent();
    await act(id);
    await carryAll();
    expect(await found(reference)).toMatchObject({ state: "taken-back", envelope: null });
    expect((await state(id)).forwardings).toMatchObject([{ state: "taken-back", because }]);
    expect((await steps(id)).at(-1)).toBe("forward-ended asker Almere");
  });

  test("happens by itself when a neighbour says yes", async () => {
    const joost: TestHelper = await tilburg.helper("Joost");
    const { id, forwardingId, reference } = await sent();
    await searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId: id } });
    const { id: invitationId } = await tilburg.db.kysely
      .selectFrom("invitation")
      .select("id")
      .where("help_request_id", "=", id)
      .where("helper_id", "=", joost.id)
      .executeTakeFirstOrThrow();
    await answerInvitation({ ctx: tilburg.as(joost), input: { invitationId, answer: "yes" } });
    await carryAll();
    expect(await found(reference)).toMatchObject({ state: "taken-back" });
    expect(await steps(id)).toContain("forward-ended search Almere");
    const { recalled_by: by } = await tilburg.db.kysely
      .selectFrom("forwarding_recall")
      .select("recalled_by")
      .where("forwarding_id", "=", forwardingId)
      .executeTakeFirstOrThrow();
    expect(by).toBeNull();
  });
});

describe("a yes that is taken back beside it", () => {
  test("waits for what is being put elsewhere at that moment, and takes it back", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const forwardingId = newId(tilburg.clock.now().getTime());
    let withdrawal: Promise<unknown> = Promise.resolve();
    await transaction(tilburg.db, async (tx) => {
      await tx.maybeOne(lockRequest, { id });
      withdrawal = withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "cross-tenant" } });
      expect(await Promise.race([withdrawal.then(() => "done"), pause(300, "waits")])).toBe("waits");
      await tx.run(insertForwarding, written(id, forwardingId));
    });
    await withdrawal;
    expect((await state(id)).forwardings).toMatchObject([
      { state: "taken-back", because: "consent-withdrawn" },
    ]);
  });

  test.each([
    ["a withdrawal that overlooked it", () => tilburg.consents(fatima, { "cross-tenant": "withdrawn" })],
    ["not to be found any more", () => tilburg.consents(fatima, { "match.be-found": "withdrawn" })],
    [
      "data on hold",
      () =>
        tilburg.db.kysely
          .updateTable("person")
          .set({ restricted_at: tilburg.clock.now() })
          .where("id", "=", fatima.id)
          .execute(),
    ],
  ])("is found when it is carried, and when it was: %s", async (_, happens) => {
    const there = await sent();
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const underway = (await send(id)).forwardings[0]?.reference ?? "";
    await happens();
    await carryAll();
    expect(await found(underway)).toBeUndefined();
    expect(await found(there.reference)).toMatchObject({ state: "taken-back", envelope: null });
    const recalls = await tilburg.db.kysely
      .selectFrom("forwarding_recall as r")
      .innerJoin("forwarding as f", "f.id", "r.forwarding_id")
      .select("r.because")
      .where("f.reference", "in", [underway, there.reference])
      .execute();
    expect(recalls).toEqual([{ because: "consent-withdrawn" }, { because: "consent-withdrawn" }]);
  });
});
