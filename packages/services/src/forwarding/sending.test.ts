import { Envelope } from "@omzien/contracts";
import {
  aMatch,
  closeTestInstallation,
  createTestTenant,
  type TestPerson,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { giveConsents, withdrawConsent } from "../consents/index.ts";
import { listEnvelopes, notePartnerTold } from "../envelopes/index.ts";
import { ConflictError, ConsentRequiredError, ForbiddenError, NotFoundError } from "../errors.ts";
import { getMyData } from "../my-data/index.ts";
import { forwardHelpRequest } from "./index.ts";
import { openDesks } from "./testing/open-desks.ts";

const {
  tilburg,
  almere,
  office,
  anneke,
  bas,
  newAsker,
  set,
  send,
  recall,
  state,
  arrived,
  found,
  steps,
  carry,
  sent,
} = await openDesks();
const third = await createTestTenant("almere");
let fatima: TestPerson;
beforeEach(async () => {
  fatima = await newAsker();
});
afterAll(closeTestInstallation);

describe("the envelope", () => {
  test("says what, when and where about, and nothing of who asks", async () => {
    const { id, reference } = await sent({ by: fatima, needs: ["wheelchair", "dog-at-home"] });
    const envelope = (await found(reference))?.envelope;
    expect(envelope).toMatchObject({
      weight: "light",
      needs: ["dog-at-home"],
      place: { municipality: "Tilburg", area: "Centrum" },
    });
    const { kysely } = tilburg.installation.admin;
    const row = await kysely
      .selectFrom("envelope")
      .selectAll()
      .where("reference", "=", reference)
      .executeTakeFirstOrThrow();
    const text = JSON.stringify(row);
    const { description } = await tilburg.db.kysely
      .selectFrom("help_request")
      .select("description")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    for (const secret of [id, fatima.id, "Fatima", fatima.email ?? "", description])
      expect(text).not.toContain(secret);
  });

  test("nothing about health goes along, whatever the asker agreed to show to helpers", async () => {
    await tilburg.consents(fatima, { "need.show": "given" });
    const { id, reference } = await sent({ by: fatima, needs: ["wheelchair", "smokes"] });
    expect((await found(reference))?.envelope?.needs).toEqual(["smokes"]);
    expect((await state(id)).envelope?.needs).toEqual(["smokes"]);
    const { envelope } = await state(id);
    expect(Envelope.safeParse({ ...envelope, needs: ["wheelchair"] }).success).toBe(false);
  });
});

describe("sending", () => {
  test("without the asker's yes nothing goes, and the desk sees nothing to send", async () => {
    const shy = await tilburg.resident("Sjaan");
    const { id } = await tilburg.aHelpRequest({ by: shy });
    expect(await state(id)).toMatchObject({ consent: null, envelope: null });
    await expect(send(id)).rejects.toThrow(ConsentRequiredError);
    await giveConsents({
      ctx: tilburg.as(shy),
      input: { answers: [{ purpose: "cross-tenant", answer: "refused", textVersion: 1 }] },
    });
    await expect(send(id)).rejects.toThrow(ConsentRequiredError);
    expect(await state(id)).toMatchObject({ consent: "refused", forwardings: [] });
  });

  test("whoever does not want to be found is not looked for elsewhere either", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "match.be-found" } });
    expect(await state(id)).toMatchObject({ consent: "given", mayBeFound: false, envelope: null });
    await expect(send(id)).rejects.toThrow(ConsentRequiredError);
    const shy = await tilburg.resident("Sjaan", {
      consents: { "match.be-found": null, "cross-tenant": "given" },
    });
    const never = await tilburg.aHelpRequest({ by: shy });
    expect(await state(never.id)).toMatchObject({ mayBeFound: false, envelope: null });
    await expect(send(never.id)).rejects.toThrow(ConsentRequiredError);
  });

  test("both sides must have switched it on", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await expect(send(id, third.host)).rejects.toThrow(NotFoundError);
    expect((await state(id)).receivers.map(({ host }) => host)).toEqual([almere.host]);
    await set(tilburg, { sends: false, receives: false });
    expect(await state(id)).toMatchObject({ mayForward: false, receivers: [] });
    await expect(send(id)).rejects.toThrow(new ConflictError("forwarding_off"));
    const partner = { helpRequestId: id, kind: "partner", name: "De Maatjes", envelopes: office } as const;
    await expect(forwardHelpRequest({ ctx: tilburg.as(anneke), input: partner })).rejects.toThrow(
      new ConflictError("forwarding_off"),
    );
    await set(tilburg, { sends: true, receives: false });
  });

  test("carried thrice it has arrived once; asked twice it is refused", async () => {
    const { id, reference } = await sent();
    await carry(id, 3);
    expect((await arrived()).filter((one) => one.reference === reference)).toHaveLength(1);
    await expect(send(id)).rejects.toThrow(new ConflictError("already_forwarded"));
    expect(await steps(id)).toEqual(["forwarded desk Almere"]);
    expect((await tilburg.audit(id)).map(({ action }) => action)).toEqual(["help_request.forwarded"]);
  });

  test("nobody but the desk, and nobody on a case of their own", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    await expect(send(id, almere.host, fatima)).rejects.toThrow(ForbiddenError);
    await tilburg.consents(anneke, { "cross-tenant": "given" });
    const own = await tilburg.aHelpRequest({ by: anneke });
    await expect(send(own.id)).rejects.toThrow(NotFoundError);
    const ctx = almere.as(bas);
    const input = { helpRequestId: id, kind: "municipality", host: third.host, envelopes: office } as const;
    await expect(forwardHelpRequest({ ctx, input })).rejects.toThrow(NotFoundError);
  });

  test("that a partner was asked is written down; nothing leaves the house", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const input = { helpRequestId: id, kind: "partner", name: "De Maatjes", envelopes: office } as const;
    const { forwardings } = await forwardHelpRequest({ ctx: tilburg.as(anneke), input });
    expect(forwardings).toMatchObject([{ kind: "partner", to: "De Maatjes", state: "waiting" }]);
    await carry(id);
    expect(await found(forwardings[0]?.reference ?? "")).toBeUndefined();
    expect(await steps(id)).toEqual(["forwarded desk De Maatjes"]);
  });

  test("a partner who has it on paper is to be told when it does not hold any more, until the desk did", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const input = { helpRequestId: id, kind: "partner", name: "De Brug", envelopes: office } as const;
    const { forwardings } = await forwardHelpRequest({ ctx: tilburg.as(anneke), input });
    const forwardingId = forwardings[0]?.id ?? "";
    const toTell = async (by = anneke) =>
      (await listEnvelopes({ ctx: tilburg.as(by), input: { envelopes: office } })).toTell.filter(
        (one) => one.to === "De Brug",
      );
    const told = (at: TestTenant, by: TestPerson) =>
      notePartnerTold({ ctx: at.as(by), input: { forwardingId, envelopes: office } });
    await told(tilburg, anneke);
    await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "cross-tenant" } });
    expect(await toTell()).toEqual([{ forwardingId, to: "De Brug", reference: forwardings[0]?.reference }]);
    await expect(told(almere, bas)).rejects.toThrow(NotFoundError);
    await expect(told(tilburg, fatima)).rejects.toThrow(ForbiddenError);
    await told(tilburg, anneke);
    await told(tilburg, anneke);
    expect(await toTell()).toEqual([]);
    const actions = (await tilburg.audit(id)).map(({ action }) => action);
    expect(actions.filter((action) => action === "help_request.forwarding_told")).toHaveLength(1);
  });

  test("also one from whom the desk took it back; not whoever came to help with it", async () => {
    const { id } = await tilburg.aHelpRequest({ by: fatima });
    const input = { helpRequestId: id, kind: "partner", name: "De Kring", envelopes: office } as const;
    const { forwardings } = await forwardHelpRequest({ ctx: tilburg.as(anneke), input });
    await recall(id, forwardings[0]?.id ?? "");
    const toTell = async (by: TestPerson) =>
      (await listEnvelopes({ ctx: tilburg.as(by), input: { envelopes: office } })).toTell.map(({ to }) => to);
    expect(await toTell(anneke)).toContain("De Kring");
    const [helping, other] = [await tilburg.coordinator("Ada"), await tilburg.coordinator("Bo")];
    const match = await aMatch(tilburg, { asker: fatima, helper: helping });
    await tilburg.db.kysely
      .updateTable("forwarding")
      .set({ help_request_id: match.helpRequestId })
      .where("id", "=", forwardings[0]?.id ?? "")
      .execute();
    expect(await toTell(helping)).not.toContain("De Kring");
    expect(await toTell(other)).toContain("De Kring");
  });

  test("the asker takes along what was asked elsewhere", async () => {
    const { reference } = await sent();
    const data = JSON.stringify(await getMyData({ ctx: tilburg.as(fatima) }));
    expect(data).toContain(reference);
    expect(data).toContain("Almere");
  });
});
