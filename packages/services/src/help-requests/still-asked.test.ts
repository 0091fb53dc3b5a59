import { transaction, type TenantTx } from "@omzien/db";
import { createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { insertConsentEvents, lockSubject } from "../consents/queries.ts";
import { withdrawConsent } from "../consents/withdraw-consent.ts";
import { applyWithdrawal } from "../consents/withdrawal-effects.ts";
import { lockOffer, writePause } from "../help-offers/queries.ts";
import { inviteHelpers } from "../invitations/invite-helpers.ts";
import { insertInvitation } from "../invitations/queries.ts";
import { newId } from "../new-id.ts";
import { loadSearch, rankHelpers } from "../search/rank-helpers.ts";
import { holdOffer, lockHold, writeHold } from "../restriction/queries.ts";
import { searchHelpers } from "./search-helpers.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let joost: TestHelper;
let mia: TestHelper;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  joost = await tilburg.helper("Joost");
  mia = await tilburg.helper("Mia");
});

type Step = (tx: TenantTx) => Promise<unknown>;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const job = () => tilburg.as({ job: "search_helpers" });

/** Does both at once: the second begins when the first has done all but its commit, and must wait for it or not. */
async function overlapping(first: Step, second: () => Promise<unknown>): Promise<void> {
  const ready = Promise.withResolvers<void>();
  const held = transaction(tilburg.db, async (tx) => {
    await first(tx);
    ready.resolve();
    await pause(600);
  });
  await ready.promise;
  await Promise.all([held, second()]);
}

const waitingFor = async (helpRequestId: string) => {
  const rows = await tilburg.db.kysely
    .selectFrom("invitation")
    .select("helper_id")
    .where("help_request_id", "=", helpRequestId)
    .where("released_at", "is", null)
    .execute();
  return rows.map((row) => row.helper_id);
};

/** Joost takes back that he may be asked, as the verb does it. */
const withdrawing: Step = async (tx) => {
  await lockSubject(tx, joost.id);
  await insertConsentEvents(tx, [
    {
      id: newId(),
      person_id: joost.id,
      purpose: "match.be-asked",
      status: "withdrawn",
      at: tilburg.clock.now(),
      text_version: 1,
      text_sha256: "",
      locale: "nl",
      by_person_id: joost.id,
      capacity: "self",
      evidence: "web",
    },
  ]);
  await applyWithdrawal(tx, tilburg.as(joost), { personId: joost.id, purpose: "match.be-asked" });
};

const pausing: Step = async (tx) => {
  await tx.maybeOne(lockOffer, { personId: joost.id });
  const now = tilburg.clock.now();
  await tx.run(writePause, { id: joost.offerId, pausedAt: now, pausedUntil: null, now });
};

/** Joost puts his data on hold, as the verb does it. */
const holding: Step = async (tx) => {
  const now = tilburg.clock.now();
  await lockHold(tx, joost.id);
  await writeHold(tx, joost.id, now);
  await holdOffer(tx, joost.id, now);
};

test.each([
  ["withdraws", withdrawing],
  ["pauses", pausing],
  ["puts their data on hold", holding],
])("somebody who %s while the search chooses is not asked", async (_name, step) => {
  tilburg.clock.advance({ minutes: 1 });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await overlapping(step, () => searchHelpers({ ctx: job(), input: { helpRequestId: id } }));
  expect(await waitingFor(id)).toEqual([mia.id]);
});

test("a withdrawal that comes while a wave is sent takes back what the wave asked", async () => {
  tilburg.clock.advance({ minutes: 1 });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await overlapping(
    async (tx) => inviteHelpers(tx, job(), await aWave(tx, id)),
    () => withdrawConsent({ ctx: tilburg.as(joost), input: { purpose: "match.be-asked" } }),
  );
  expect(await waitingFor(id)).toEqual([mia.id]);
});

test("the overlap finds the fault of a wave that does not look again", async () => {
  tilburg.clock.advance({ minutes: 1 });
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await overlapping(withdrawing, () => transaction(tilburg.db, (tx) => inviteNaively(tx, id)));
  expect(await waitingFor(id)).toContain(joost.id);
});

test("when everybody stepped back meanwhile, others are looked for within a minute", async () => {
  tilburg.clock.advance({ minutes: 1 });
  await tilburg.db.kysely
    .updateTable("help_offer")
    .set({ ended_at: tilburg.clock.now() })
    .where("id", "=", mia.offerId)
    .execute();
  const { id } = await tilburg.aHelpRequest({ by: fatima });
  await overlapping(withdrawing, () => searchHelpers({ ctx: job(), input: { helpRequestId: id } }));
  expect(await waitingFor(id)).toEqual([]);
  expect((await tilburg.jobs("search_helpers"))[0]?.runAt).toEqual(new Date("2026-12-01T09:02:00Z"));
});

async function aWave(tx: TenantTx, helpRequestId: string) {
  const search = await loadSearch(tx, job(), helpRequestId);
  if (!search) throw new RangeError("No such request");
  const { top } = await rankHelpers(tx, job(), search, 10);
  return { helpRequestId, endsOn: "2026-12-15", ring: "neighbourhood", wave: 1, candidates: top };
}

/** Broken on purpose: asks whoever was chosen, and holds nobody. */
async function inviteNaively(tx: TenantTx, helpRequestId: string): Promise<void> {
  const { candidates } = await aWave(tx, helpRequestId);
  for (const { offerId, helperId } of candidates) {
    const id = newId();
    await tx.maybeOne(insertInvitation, {
      id,
      helpRequestId,
      offerId,
      helperId,
      invitedBy: null,
      wave: 1,
      ring: "neighbourhood",
      points: 1,
      reasons: "[]",
      misfits: "[]",
      tokenHash: id,
      now: tilburg.clock.now(),
      expiresAt: new Date("2026-12-15T22:59:00Z"),
    });
  }
}
