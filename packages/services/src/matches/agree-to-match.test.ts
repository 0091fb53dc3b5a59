import { aMatch, createTestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getDeskCounts } from "../desk/get-desk-counts.ts";
import { ConflictError, InvalidInputError, NotFoundError } from "../errors.ts";
import { withdrawConsent } from "../consents/index.ts";
import { agreeToMatch, getMatch, listMatches } from "./index.ts";

type Tenant = Awaited<ReturnType<typeof createTestTenant>>;
let tilburg: Tenant;
let almere: Tenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
});
afterAll(async () => {
  await tilburg.drop();
  await almere.drop();
});

async function fatimaAndJoost() {
  const contact = { phone: "+31612345678", street: "Lindelaan", lastName: "Yildiz" };
  const fatima = await tilburg.resident("Fatima", contact);
  const joost = await tilburg.helper("Joost", { phone: "+31687654321", lastName: "de Wit" });
  const match = await aMatch(tilburg, { asker: fatima, helper: joost });
  return { fatima, joost, match };
}

describe("agreeing to a match", () => {
  test("both sides see exactly what the other ticked, and only after both said yes", async () => {
    const { fatima, joost, match } = await fatimaAndJoost();
    const input = { matchId: match.id };

    await agreeToMatch({ ctx: tilburg.as(fatima), input: { ...input, shares: ["phone", "address"] } });
    const before = await getMatch({ ctx: tilburg.as(joost), input });
    expect(before.phase).toBe("willing");
    expect(before.other).toEqual({ name: "Fatima", areaName: "Centrum" });

    const agreed = await agreeToMatch({ ctx: tilburg.as(joost), input: { ...input, shares: ["lastName"] } });
    expect(agreed.phase).toBe("agreed");
    expect(agreed.other).toEqual({
      name: "Fatima",
      areaName: "Centrum",
      phone: "+31612345678",
      address: "Lindelaan 12",
    });
    const seenByFatima = await getMatch({ ctx: tilburg.as(fatima), input });
    expect(seenByFatima.other).toEqual({ name: "Joost", areaName: "Centrum", lastName: "de Wit" });
    expect(seenByFatima.sharedByMe).toEqual(["phone", "address"]);
  });

  test("both get a mail at the second yes, once", async () => {
    const { fatima, joost, match } = await fatimaAndJoost();
    const input = { matchId: match.id, shares: [] };
    await agreeToMatch({ ctx: tilburg.as(fatima), input });
    await agreeToMatch({ ctx: tilburg.as(joost), input });
    await agreeToMatch({ ctx: tilburg.as(joost), input });
    const mails = (await tilburg.mails()).filter((mail) => mail.subject_id === match.id);
    expect(mails.map((mail) => mail.kind)).toEqual(["match-agreed", "match-agreed"]);
    expect(new Set(mails.map((mail) => mail.person_id))).toEqual(new Set([fatima.id, joost.id]));
  });

  test("sharing less hides it at the next look", async () => {
    const { fatima, joost, match } = await fatimaAndJoost();
    const input = { matchId: match.id };
    await agreeToMatch({ ctx: tilburg.as(joost), input: { ...input, shares: [] } });
    await agreeToMatch({ ctx: tilburg.as(fatima), input: { ...input, shares: ["phone"] } });
    tilburg.clock.advance({ minutes: 1 });
    await agreeToMatch({ ctx: tilburg.as(fatima), input: { ...input, shares: [] } });
    const seen = await getMatch({ ctx: tilburg.as(joost), input });
    expect(seen.other).toEqual({ name: "Fatima", areaName: "Centrum" });
  });

  test("who takes back the first name becomes a pseudonym", async () => {
    const { fatima, joost, match } = await fatimaAndJoost();
    tilburg.clock.advance({ minutes: 1 });
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "share.first-name" } });
    const seen = await getMatch({ ctx: tilburg.as(joost), input: { matchId: match.id } });
    expect(seen.other?.name).toMatch(/^Buurtgenoot /);
  });

  test("what was ticked for one match says nothing about another", async () => {
    const { fatima, joost, match } = await fatimaAndJoost();
    const other = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker", "helper"] });
    await agreeToMatch({ ctx: tilburg.as(fatima), input: { matchId: match.id, shares: ["phone"] } });
    const seen = await getMatch({ ctx: tilburg.as(joost), input: { matchId: other.id } });
    expect(seen.other?.phone).toBeUndefined();
  });

  test("a match that ended cannot be agreed to", async () => {
    const { fatima, match } = await fatimaAndJoost();
    await tilburg.db.kysely
      .updateTable("match")
      .set({ ended_at: tilburg.clock.now(), ended_because: "handed-back" })
      .where("id", "=", match.id)
      .execute();
    await expect(
      agreeToMatch({ ctx: tilburg.as(fatima), input: { matchId: match.id, shares: [] } }),
    ).rejects.toThrow(new ConflictError("match_already_ended"));
  });

  test("nobody else can, the desk only for one of the two, and not from another municipality", async () => {
    const { match } = await fatimaAndJoost();
    const sara = await tilburg.resident("Sara");
    const anneke = await tilburg.coordinator();
    const visitor = await almere.resident("Kim");
    const input = { matchId: match.id, shares: ["phone" as const] };
    for (const ctx of [tilburg.as(sara), almere.as(visitor)]) {
      await expect(agreeToMatch({ ctx, input })).rejects.toThrow(NotFoundError);
      await expect(agreeToMatch({ ctx, input: { ...input, personId: sara.id } })).rejects.toThrow(
        NotFoundError,
      );
    }
    for (const personId of [undefined, sara.id])
      await expect(agreeToMatch({ ctx: tilburg.as(anneke), input: { ...input, personId } })).rejects.toThrow(
        InvalidInputError,
      );
    expect(await tilburg.audit(match.id)).toEqual([]);
  });

  test("neither of the two speaks for the other, also when one works at the desk", async () => {
    const [fatima, anneke] = [await tilburg.resident("Fatima"), await tilburg.coordinator()];
    const match = await aMatch(tilburg, { asker: fatima, helper: anneke });
    const input = { matchId: match.id, shares: [], personId: fatima.id };
    await expect(agreeToMatch({ ctx: tilburg.as(anneke), input })).rejects.toThrow(NotFoundError);
  });

  test("who has no e-mail is called, and agrees on the telephone with what may be seen", async () => {
    const gerda = await tilburg.resident("Gerda", { email: null, phone: "+31687654320" });
    const joost = await tilburg.helper("Joost");
    const match = await aMatch(tilburg, { asker: gerda, helper: joost });
    const ctx = tilburg.as(await tilburg.coordinator());
    const called = async () => {
      const { items } = await listMatches({ ctx, input: { list: "follow-up", limit: 50 } });
      const { followUp } = await getDeskCounts({ ctx });
      expect(items).toHaveLength(followUp);
      return items.some(({ id }) => id === match.id);
    };
    expect(await called()).toBe(true);

    const input = { matchId: match.id, shares: ["phone" as const], personId: gerda.id };
    const seen = await agreeToMatch({ ctx, input });
    expect([seen.asker?.hasAgreed, seen.helper?.hasAgreed, seen.phase]).toEqual([true, false, "willing"]);
    expect(await called()).toBe(false);

    await agreeToMatch({ ctx: tilburg.as(joost), input: { matchId: match.id, shares: [] } });
    const forJoost = await getMatch({ ctx: tilburg.as(joost), input: { matchId: match.id } });
    expect(forJoost.other).toMatchObject({ phone: "+31687654320" });
    const events = await tilburg.db.kysely
      .selectFrom("consent_event")
      .select(["purpose", "capacity", "evidence"])
      .where("match_id", "=", match.id)
      .execute();
    expect(events).toEqual([{ purpose: "share.phone", capacity: "staff", evidence: "phone" }]);
  });

  test("the audit says that somebody agreed and which fields, not their content", async () => {
    const { fatima, match } = await fatimaAndJoost();
    await agreeToMatch({ ctx: tilburg.as(fatima), input: { matchId: match.id, shares: ["phone"] } });
    const audit = await tilburg.audit(match.id);
    expect(audit.map((row) => row.action).toSorted()).toEqual(["match.agreed", "match.shares_changed"]);
    expect(JSON.stringify(audit)).not.toContain("612345678");
  });
});

describe("seeing matches", () => {
  test("the list has one's own on either side, newest first, and goes on with a cursor", async () => {
    const sara = await tilburg.helper("Sara");
    const asker = await tilburg.resident("Bram");
    const made: string[] = [];
    for (let count = 0; count < 3; count++) {
      tilburg.clock.advance({ minutes: 1 });
      const { id } = await aMatch(tilburg, {
        asker: count === 1 ? sara : asker,
        helper: count === 1 ? await tilburg.helper() : sara,
      });
      made.unshift(id);
    }
    const ctx = tilburg.as(sara);
    const first = await listMatches({ ctx, input: { list: "mine", limit: 2 } });
    const second = await listMatches({ ctx, input: { list: "mine", limit: 2, cursor: first.nextCursor } });
    expect([...first.items, ...second.items].map((match) => match.id)).toEqual(made);
    expect(second.nextCursor).toBeUndefined();
  });

  test("the desk sees both sides with their telephone, and the look is logged", async () => {
    const { fatima, match } = await fatimaAndJoost();
    const anneke = await tilburg.coordinator();
    const seen = await getMatch({ ctx: tilburg.as(anneke), input: { matchId: match.id } });
    expect(seen.role).toBe("desk");
    expect(seen.other).toBeNull();
    expect(seen.asker).toMatchObject({ id: fatima.id, name: "Fatima", phone: "+31612345678" });
    const audit = await tilburg.audit(match.id);
    expect(audit).toMatchObject([{ action: "match.viewed", actor_id: anneke.id }]);
  });

  test("contact data stay for 14 days after help ended well, to the millisecond, for both and on every list", async () => {
    const { fatima, joost, match } = await fatimaAndJoost();
    const input = { matchId: match.id };
    await agreeToMatch({ ctx: tilburg.as(fatima), input: { ...input, shares: ["phone"] } });
    await agreeToMatch({ ctx: tilburg.as(joost), input: { ...input, shares: [] } });
    await tilburg.db.kysely
      .updateTable("match")
      .set({ ended_at: tilburg.clock.now(), ended_because: "solved" })
      .where("id", "=", match.id)
      .execute();
    const ended = tilburg.clock.now().getTime();
    const shared = async () => {
      const card = await getMatch({ ctx: tilburg.as(joost), input });
      const back = await getMatch({ ctx: tilburg.as(fatima), input });
      const { items } = await listMatches({ ctx: tilburg.as(joost), input: { list: "mine", limit: 50 } });
      return {
        card: card.other?.phone,
        back: back.other?.areaName,
        list: items.find(({ id }) => id === match.id)?.other?.phone,
      };
    };
    const fortnight = 14 * 86_400_000;
    tilburg.clock.set(new Date(ended + fortnight - 1));
    expect(await shared()).toEqual({ card: "+31612345678", back: "Centrum", list: "+31612345678" });
    for (const late of [fortnight, fortnight + 1]) {
      tilburg.clock.set(new Date(ended + late));
      expect((await shared()).card).toBeUndefined();
      expect((await shared()).list).toBeUndefined();
    }
  });
});
