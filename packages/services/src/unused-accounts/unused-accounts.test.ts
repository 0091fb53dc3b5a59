import { aMatch, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { finishCallTask, listCallTasks } from "../call-tasks/index.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { restrictMyData } from "../restriction/index.ts";
import { tendUnusedAccounts } from "./index.ts";
import { peopleToErase, touchAccount } from "./queries.ts";
import { goesWhenUnusedSince } from "./terms.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
const dayMs = 86_400_000;
let start: number;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  start = tilburg.clock.now().getTime();
});

const at = (days: number, ms = 0) => tilburg.clock.set(new Date(start + days * dayMs + ms));
const tend = () => tendUnusedAccounts({ ctx: tilburg.as({ job: "every_hour" }) });
const nothing = { asked: 0, erased: 0 };

async function isErased(person: TestPerson): Promise<boolean> {
  const row = await tilburg.db.kysely
    .selectFrom("person")
    .select("erased_at")
    .where("id", "=", person.id)
    .executeTakeFirst();
  return row?.erased_at !== null;
}

const mailed = async () =>
  (await tilburg.mails()).filter(({ kind }) => kind === "account-unused").map((mail) => mail.person_id);

describe("an account that nobody uses", () => {
  test("is asked about after 18 months to the millisecond, once, with the day on which it goes", async () => {
    at(548, -1);
    expect(await tend()).toEqual(nothing);
    at(548);
    expect(await tend()).toEqual({ asked: 1, erased: 0 });
    expect(await tend()).toEqual(nothing);
    at(729);
    expect(await tend()).toEqual(nothing);
    const [mail] = (await tilburg.mails()).filter(({ kind }) => kind === "account-unused");
    expect(mail).toMatchObject({ person_id: fatima.id, facts: { endsOn: "2028-11-30" } });
    expect((await tilburg.audit(fatima.id)).map(({ action }) => action)).toEqual(["account.found_unused"]);
  });

  test("goes after 24 months to the millisecond, and not without having been asked half a year before", async () => {
    at(548);
    await tend();
    at(730, -1);
    expect(await tend()).toEqual(nothing);
    expect(await isErased(fatima)).toBe(false);
    at(730);
    expect(await tend()).toEqual({ asked: 0, erased: 1 });
    expect(await isErased(fatima)).toBe(true);
    const erased = (await tilburg.audit()).filter(({ action }) => action === "person.erased");
    expect(erased).toMatchObject([{ actor_kind: "system", subject_id: null, facts: { because: "unused" } }]);
  });

  test("when the asking came late, the going waits as long", async () => {
    at(900);
    expect(await tend()).toEqual({ asked: 1, erased: 0 });
    at(900 + 182, -1);
    expect(await tend()).toEqual(nothing);
    at(900 + 182);
    expect(await tend()).toEqual({ asked: 0, erased: 1 });
  });

  test("a job that forgets whether somebody was asked would erase them: the question tells", async () => {
    at(900);
    const { unusedSince } = goesWhenUnusedSince(tilburg.clock.now());
    expect(await peopleToErase(tilburg.db, goesWhenUnusedSince(tilburg.clock.now()))).toEqual([]);
    await tend();
    const careless = { unusedSince, toldBefore: tilburg.clock.now() };
    expect(await peopleToErase(tilburg.db, careless)).toEqual([fatima.id]);
  });
});

describe("whoever uses it begins anew", () => {
  test("by signing in, also after having been asked", async () => {
    at(548);
    await tend();
    at(600);
    await tilburg.db.kysely
      .updateTable("person")
      .set({ last_active_at: tilburg.clock.now() })
      .where("id", "=", fatima.id)
      .execute();
    at(900);
    expect(await tend()).toEqual(nothing);
    at(600 + 548);
    expect(await tend()).toEqual({ asked: 1, erased: 0 });
    expect(await mailed()).toEqual([fatima.id, fatima.id]);
  });

  test("by asking for help or answering a question; what runs is never unused", async () => {
    const joost = await tilburg.helper("Joost");
    const match = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker", "helper"] });
    at(900);
    expect(await tend()).toEqual(nothing);
    const ended = { ended_at: tilburg.clock.now(), ended_because: "solved" as const };
    await tilburg.db.kysely.updateTable("match").set(ended).where("id", "=", match.id).execute();
    await tilburg.db.kysely
      .updateTable("help_request")
      .set({ state: "solved", updated_at: tilburg.clock.now() })
      .where("id", "=", match.helpRequestId)
      .execute();
    at(900 + 548, -1);
    expect(await tend()).toEqual(nothing);
    at(900 + 548);
    expect(await tend()).toEqual({ asked: 2, erased: 0 });
  });

  test("data on hold are kept: nobody is asked, and nothing goes", async () => {
    await restrictMyData({ ctx: tilburg.as(fatima) });
    at(2000);
    expect(await tend()).toEqual(nothing);
  });

  test("somebody who signs in at the very moment of the erasure stays", async () => {
    at(548);
    await tend();
    at(730);
    const { transaction } = await import("@omzien/db");
    let tending: Promise<unknown> | undefined;
    await transaction(tilburg.db, async (tx) => {
      await touchAccount(tx, fatima.id, tilburg.clock.now());
      tending = tend();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await tending).toEqual(nothing);
    expect(await isErased(fatima)).toBe(false);
  });
});

describe("somebody without e-mail is called", () => {
  let sjaan: TestPerson;
  beforeEach(async () => {
    sjaan = await tilburg.resident("Sjaan", { email: null, phone: "+31655555555" });
    at(548);
    await tend();
  });

  const desk = async () => tilburg.as(await tilburg.coordinator("Anneke"));

  test("the desk gets a call with the number and the day, and the look is written down", async () => {
    expect(await mailed()).toEqual([fatima.id]);
    const ctx = await desk();
    const { items } = await listCallTasks({ ctx, input: { limit: 10 } });
    expect(items).toMatchObject([
      {
        kind: "account-unused",
        person: { id: sjaan.id, name: "Sjaan", phone: "+31655555555" },
        goesOn: "2028-11-30",
      },
    ]);
    const looks = await tilburg.db.kysely
      .selectFrom("access_event")
      .select(["subject_id", "reason", "fields"])
      .execute();
    expect(looks).toEqual([{ subject_id: sjaan.id, reason: "call-task", fields: ["person.phone"] }]);
  });

  test("who wants to stay, stays; who does not answer is erased as anybody", async () => {
    const ctx = await desk();
    const { items } = await listCallTasks({ ctx, input: { limit: 10 } });
    const callTaskId = items[0]?.id ?? "";
    await finishCallTask({ ctx, input: { callTaskId, outcome: "stays" } });
    await expect(finishCallTask({ ctx, input: { callTaskId, outcome: "done" } })).rejects.toThrow(
      NotFoundError,
    );
    at(730);
    expect(await tend()).toEqual({ asked: 0, erased: 1 });
    expect([await isErased(fatima), await isErased(sjaan)]).toEqual([true, false]);
  });

  test("only the desk sees and finishes calls, only a job tends accounts", async () => {
    const ctx = tilburg.as(fatima);
    await expect(listCallTasks({ ctx, input: { limit: 10 } })).rejects.toThrow(ForbiddenError);
    await expect(finishCallTask({ ctx, input: { callTaskId: sjaan.id, outcome: "done" } })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(tendUnusedAccounts({ ctx })).rejects.toThrow(ForbiddenError);
  });
});
