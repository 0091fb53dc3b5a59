import { schemaOf } from "@omzien/db";
import { aMatch, createTestTenant, type TestHelper, type TestPerson, type TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { createCallNote, listCallNotes } from "../call-notes/index.ts";
import { consentEpochs } from "../consents/consent-epoch.ts";
import { getDeskCounts } from "../desk/index.ts";
import { ConflictError, ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { createHelpOffer } from "../help-offers/index.ts";
import { getHelpRequest, listCandidates, listHelpRequests, searchHelpers } from "../help-requests/index.ts";
import { getInvitation } from "../invitations/index.ts";
import { agreeToMatch, getMatch, listMatches, postMatchMessage } from "../matches/index.ts";
import { composeMail } from "../mail/compose-mail.ts";
import { findDueMail } from "../mail/queries.ts";
import { getMe, findPeople, getPersonCard } from "../people/index.ts";
import { liftMyRestriction, liftRestrictionOf, restrictDataOf, restrictMyData } from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let anneke: TestPerson;
let fatima: TestPerson;
let joost: TestHelper;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  anneke = await tilburg.coordinator("Anneke");
  fatima = await tilburg.resident("Fatima", { phone: "+31611111111" });
  joost = await tilburg.helper("Joost");
});

const restrict = (person: TestPerson) => restrictMyData({ ctx: tilburg.as(person) });
const search = (helpRequestId: string) =>
  searchHelpers({ ctx: tilburg.as({ job: "search_helpers" }), input: { helpRequestId } });

async function askedFor(helpRequestId: string): Promise<string[]> {
  const rows = await tilburg.db.kysely
    .selectFrom("invitation")
    .select("helper_id")
    .where("help_request_id", "=", helpRequestId)
    .where("released_at", "is", null)
    .execute();
  return rows.map((row) => row.helper_id);
}

async function tellsOf(mailId: string) {
  const due = await findDueMail(tilburg.as({ job: "send_mail" }), tilburg.db, mailId);
  return due && composeMail(tilburg.as({ job: "send_mail" }), due, "https://tilburg.example");
}

describe("putting one's data on hold", () => {
  test("a helper is not found, not asked, and what was asked waits no longer", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await search(id);
    expect(await askedFor(id)).toEqual([joost.id]);
    await restrict(joost);
    expect(await askedFor(id)).toEqual([]);
    expect((await tilburg.jobs("search_helpers")).map((job) => job.payload["helpRequestId"])).toContain(id);
    tilburg.clock.advance({ days: 40 });
    const later = await tilburg.aHelpRequest({ by: fatima });
    await search(later.id);
    expect(await askedFor(later.id)).toEqual([]);
    const candidates = await listCandidates({ ctx: tilburg.as(anneke), input: { helpRequestId: later.id } });
    expect(candidates.candidates).toEqual([]);
  });

  test("the query asks somebody whose hold is forgotten", async () => {
    await restrict(joost);
    await sql`update ${sql.id(schemaOf(tilburg.id), "person")} set restricted_at = null where id = ${joost.id}`.execute(
      tilburg.db.kysely,
    );
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await search(id);
    expect(await askedFor(id)).toEqual([joost.id]);
  });

  test("a request of theirs is searched for no longer, is off every list, and nobody who was asked reads it", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await search(id);
    const invitation = await tilburg.db.kysely
      .selectFrom("invitation")
      .select("id")
      .where("helper_id", "=", joost.id)
      .executeTakeFirstOrThrow();
    await restrict(fatima);
    await search(id);
    expect(await askedFor(id)).toEqual([]);
    const ctx = tilburg.as(anneke);
    for (const list of ["open", "triage", "unanswered"] as const)
      expect((await listHelpRequests({ ctx, input: { list, limit: 25 } })).items).toEqual([]);
    expect(await getDeskCounts({ ctx })).toMatchObject({ triage: 0, unanswered: 0 });
    await expect(getHelpRequest({ ctx, input: { helpRequestId: id } })).rejects.toThrow(NotFoundError);
    await expect(
      getInvitation({ ctx: tilburg.as(joost), input: { invitationId: invitation.id } }),
    ).rejects.toThrow(NotFoundError);
    expect((await getHelpRequest({ ctx: tilburg.as(fatima), input: { helpRequestId: id } })).id).toBe(id);
  });

  test("the desk finds them with a reason only; the look is written down with it, and a broker has none", async () => {
    await createCallNote({ ctx: tilburg.as(anneke), input: { personId: fatima.id, text: "Belt liever" } });
    await restrict(fatima);
    const ctx = tilburg.as(anneke);
    const look = { personId: fatima.id };
    expect(await findPeople({ ctx, input: { q: "Fatima" } })).toEqual([]);
    await expect(getPersonCard({ ctx, input: look })).rejects.toThrow(NotFoundError);
    expect((await listCallNotes({ ctx, input: { ...look, limit: 5 } })).items).toEqual([]);
    const found = await findPeople({ ctx, input: { q: "Fatima", reason: "person-asks" } });
    expect(found).toMatchObject([{ firstName: "Fatima", phone: "+31611111111" }]);
    expect((await getPersonCard({ ctx, input: { ...look, reason: "safety" } })).restrictedAt).not.toBeNull();
    const looks = await tilburg.db.kysely
      .selectFrom("access_event")
      .select("reason")
      .where("subject_id", "=", fatima.id)
      .where("viewer_id", "=", anneke.id)
      .where("reason", "like", "hold.%")
      .orderBy("id")
      .execute();
    expect(looks.map(({ reason }) => reason).toSorted()).toEqual(["hold.person-asks", "hold.safety"]);
    const bram = tilburg.as(await tilburg.person("Bram", { roles: ["broker"] }));
    expect(await findPeople({ ctx: bram, input: { q: "Fatima", reason: "safety" } })).toEqual([]);
  });

  test("help that runs goes on without contact data; the other is told, and again sees everything afterwards", async () => {
    const match = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["helper"] });
    const input = { matchId: match.id };
    await agreeToMatch({ ctx: tilburg.as(fatima), input: { ...input, shares: ["phone"] } });
    const asJoost = () => getMatch({ ctx: tilburg.as(joost), input });
    expect((await asJoost()).other).toMatchObject({ name: "Fatima", phone: "+31611111111" });
    await restrict(fatima);
    const seen = await asJoost();
    expect(seen).toMatchObject({ phase: "agreed", otherOnHold: true, other: { name: "Fatima" } });
    expect(seen.other?.phone).toBeUndefined();
    await postMatchMessage({ ctx: tilburg.as(joost), input: { ...input, body: "Ik kom om tien uur." } });
    const mails = await tilburg.mails();
    const told = mails.find((mail) => mail.kind === "neighbour-on-hold");
    expect(told?.person_id).toBe(joost.id);
    expect((await tellsOf(told?.id ?? ""))?.path).toBe(`/mijn/afspraken/${match.id}`);
    const atDesk = await getMatch({ ctx: tilburg.as(anneke), input });
    expect(atDesk.asker).toMatchObject({ name: "", isOnHold: true });
    tilburg.clock.advance({ days: 4 });
    const toCall = () => listMatches({ ctx: tilburg.as(anneke), input: { list: "follow-up", limit: 5 } });
    expect((await toCall()).items).toEqual([]);
    await liftMyRestriction({ ctx: tilburg.as(fatima) });
    expect((await asJoost()).other).toMatchObject({ phone: "+31611111111" });
    expect((await toCall()).items).toHaveLength(1);
  });

  test("no mail but what is necessary, also when it was queued before", async () => {
    const match = await aMatch(tilburg, { asker: fatima, helper: joost, agreed: ["asker", "helper"] });
    const queue = async (kind: string, subject: string) => {
      const id = crypto.randomUUID();
      const row = { id, kind, person_id: fatima.id, subject_id: subject, queued_at: tilburg.clock.now() };
      await tilburg.db.kysely.insertInto("mail").values(row).execute();
      return id;
    };
    const asking = await queue("follow-up", match.id);
    const needed = await queue("match-agreed", match.id);
    expect(await tellsOf(asking)).toBeDefined();
    await restrict(fatima);
    expect(await tellsOf(asking)).toBeUndefined();
    expect(await tellsOf(needed)).toBeDefined();
  });

  test("what was prepared before it is not handed over: it counts as a change of consents", async () => {
    const before = await consentEpochs(tilburg.db, [fatima.id]);
    await restrict(fatima);
    const after = await consentEpochs(tilburg.db, [fatima.id]);
    expect(after.get(fatima.id)).toBe((before.get(fatima.id) ?? 0) + 1);
  });

  test("happens once, for oneself, of this municipality, and is written down", async () => {
    const first = await restrict(fatima);
    tilburg.clock.advance({ hours: 1 });
    expect(await restrict(fatima)).toEqual(first);
    expect((await getMe({ ctx: tilburg.as(fatima) })).restrictedAt).toBe(first.restrictedAt);
    await expect(restrictMyData({ ctx: almere.as(fatima) })).rejects.toThrow(NotFoundError);
    await expect(restrictMyData({ ctx: tilburg.as("visitor") })).rejects.toThrow(UnauthenticatedError);
    expect((await tilburg.audit(fatima.id)).map((row) => row.action)).toEqual(["data.put_on_hold"]);
  });

  test("nothing new is begun meanwhile, and it says why", async () => {
    await restrict(fatima);
    const offer = {
      categories: [{ categoryId: tilburg.categories.groceries, isFavourite: false }],
      introduction: "",
      notDoing: "",
      weightMax: "light" as const,
      availability: [],
      skills: [],
      travelMode: "walk" as const,
      maxDistanceMeters: 2000,
      maxAsksPerMonth: 4,
      notOwnStreet: false,
    };
    await expect(createHelpOffer({ ctx: tilburg.as(fatima), input: offer })).rejects.toThrow(
      new ConflictError("data_on_hold"),
    );
  });
});

describe("lifting it", () => {
  test("everything goes on as it was: the search begins anew, the offer is found", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await search(id);
    await restrict(fatima);
    await liftMyRestriction({ ctx: tilburg.as(fatima) });
    expect((await tilburg.jobs("search_helpers")).map((job) => job.payload["helpRequestId"])).toContain(id);
    await search(id);
    expect(await askedFor(id)).toEqual([joost.id]);
    await liftMyRestriction({ ctx: tilburg.as(fatima) });
    expect((await tilburg.audit(fatima.id)).map((row) => row.action).toSorted()).toEqual([
      "data.hold_lifted",
      "data.put_on_hold",
    ]);
  });
});

describe("for somebody who phones", () => {
  test("a coordinator does both; nobody else at the desk does", async () => {
    const input = { personId: fatima.id };
    await restrictDataOf({ ctx: tilburg.as(anneke), input });
    expect((await getMe({ ctx: tilburg.as(fatima) })).restrictedAt).not.toBeNull();
    expect((await tilburg.audit(fatima.id))[0]).toMatchObject({
      action: "data.put_on_hold",
      actor_id: anneke.id,
      facts: { channel: "phone" },
    });
    await liftRestrictionOf({ ctx: tilburg.as(anneke), input });
    expect((await getMe({ ctx: tilburg.as(fatima) })).restrictedAt).toBeNull();
    for (const roles of [["resident"], ["broker"], ["administrator"]] as const) {
      const ctx = tilburg.as(await tilburg.person("Bram", { roles }));
      await expect(restrictDataOf({ ctx, input })).rejects.toThrow(ForbiddenError);
      await expect(liftRestrictionOf({ ctx, input })).rejects.toThrow(ForbiddenError);
    }
    const elsewhere = almere.as(await almere.coordinator());
    await expect(restrictDataOf({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
  });
});
