import { setTimeout as pause } from "node:timers/promises";
import { aMatch, createTestTenant, testSecrets, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchHelpers } from "../help-requests/search-helpers.ts";
import { answerInvitation } from "../invitations/index.ts";
import { sendMail } from "../mail/index.ts";
import { erasePerson, requestErasure } from "./index.ts";

const rounds = 25;
let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

const search = (helpRequestId: string) =>
  searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId } });

/** The term of the person is over; erasing is what is left to do. */
async function ready(person: Parameters<TestTenant["as"]>[0] & { id: string }) {
  await requestErasure({ ctx: tilburg.as(person) });
  await tilburg.db.kysely
    .updateTable("erasure")
    .set({ due_at: tilburg.clock.now() })
    .where("person_id", "=", person.id)
    .execute();
  return () => erasePerson({ ctx: tilburg.as({ job: "erase_person" }), input: { personId: person.id } });
}

/** Whatever still binds an erased person: open asks, running matches, mails that would leave. */
async function bonds(personId: string): Promise<number> {
  const { kysely } = tilburg.db;
  const open = await kysely
    .selectFrom("invitation as i")
    .innerJoin("help_request as r", "r.id", "i.help_request_id")
    .select("i.id")
    .where((eb) => eb.or([eb("i.helper_id", "=", personId), eb("r.person_id", "=", personId)]))
    .where("i.answer", "is", null)
    .where("i.released_at", "is", null)
    .execute();
  const running = await kysely
    .selectFrom("match")
    .select("id")
    .where((eb) => eb.or([eb("helper_id", "=", personId), eb("asker_id", "=", personId)]))
    .where("ended_at", "is", null)
    .execute();
  return open.length + running.length + (await mailsTo(personId));
}

async function mailsTo(personId: string): Promise<number> {
  let sent = 0;
  const mails = { send: () => Promise.resolve(void (sent += 1)) };
  for (const { id, person_id: to } of await tilburg.mails()) {
    if (to !== personId) continue;
    const input = { mailId: id, siteUrl: "https://tilburg.example", mails };
    await sendMail({ ctx: tilburg.as({ job: "send_mail" }), input });
  }
  return sent;
}

/** Both at once, the second a little later each round. */
async function race(first: () => Promise<unknown>, second: () => Promise<unknown>, round: number) {
  const late = pause((round % 10) * 2).then(second);
  const [one, two] = await Promise.allSettled([first(), late]);
  return [one.status, two.status];
}

describe("an erasure at the very moment", () => {
  test("at which a wave goes out leaves nobody asked who is gone, and nobody waiting for them", async () => {
    let left = 0;
    let asked = 0;
    for (let round = 0; round < rounds; round++) {
      const fatima = await tilburg.resident("Fatima");
      const joost = await tilburg.helper("Joost");
      const { id } = await tilburg.aHelpRequest({ by: fatima });
      const erase = await ready(joost);
      // A rested offer is not asked: as if the person had come back for a moment.
      await tilburg.db.kysely
        .updateTable("help_offer")
        .set({ paused_at: null })
        .where("id", "=", joost.offerId)
        .execute();
      expect((await race(() => search(id), erase, round))[1]).toBe("fulfilled");
      left += await bonds(joost.id);
      const invitations = await tilburg.db.kysely
        .selectFrom("invitation")
        .select("id")
        .where("helper_id", "=", joost.id)
        .execute();
      asked += invitations.length;
      await (await ready(fatima))();
    }
    process.stdout.write(
      `erasures during a wave: ${rounds} races, ${asked} times asked before, ${left} bonds left\n`,
    );
    expect(left).toBe(0);
  }, 60_000);

  test("at which a helper says yes leaves no match with somebody who is gone", async () => {
    let left = 0;
    let yes = 0;
    for (let round = 0; round < rounds; round++) {
      const fatima = await tilburg.resident("Fatima");
      const joost = await tilburg.helper("Joost");
      const { id } = await tilburg.aHelpRequest({ by: fatima });
      await search(id);
      const invitation = await tilburg.db.kysely
        .selectFrom("invitation")
        .select("id")
        .where("help_request_id", "=", id)
        .where("helper_id", "=", joost.id)
        .executeTakeFirstOrThrow();
      const token = testSecrets.token(tilburg.id, "invitation", invitation.id);
      const answer = () =>
        answerInvitation({
          ctx: tilburg.as(joost),
          input: { invitationId: invitation.id, answer: "yes", token },
        });
      const gone = round % 2 === 0 ? fatima : joost;
      const erase = await readyWithRequests(gone);
      const [answered] = await race(answer, erase, round);
      if (answered === "fulfilled") yes += 1;
      left += await bonds(gone.id);
      await (await ready(gone === fatima ? joost : fatima))();
    }
    process.stdout.write(`erasures during a yes: ${rounds} races, ${yes} answers, ${left} bonds left\n`);
    expect(left).toBe(0);
  }, 60_000);
});

test("a match that was made with somebody who is gone is found", async () => {
  const fatima = await tilburg.resident("Fatima");
  const joost = await tilburg.helper("Joost");
  await (await ready(joost))();
  expect(await bonds(joost.id)).toBe(0);
  await aMatch(tilburg, { asker: fatima, helper: joost });
  expect(await bonds(joost.id)).toBe(1);
});

/** As `ready`, with requests still open: they were made after coming back. */
async function readyWithRequests(person: Parameters<TestTenant["as"]>[0] & { id: string }) {
  const at = tilburg.clock.now();
  await tilburg.db.kysely
    .insertInto("erasure")
    .values({ person_id: person.id, requested_at: at, due_at: at })
    .execute();
  return () => erasePerson({ ctx: tilburg.as({ job: "erase_person" }), input: { personId: person.id } });
}
