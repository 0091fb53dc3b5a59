import { InformationPacket, NewHelpOffer } from "@omzien/contracts";
import { hardParts } from "@omzien/i18n/readability";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptCodeOfConduct } from "../consents/index.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { createHelpOffer } from "../help-offers/index.ts";
import {
  getInformationPacket,
  getPacketLetter,
  getPersonPackets,
  getPublishedPacket,
  givePacketOnPaper,
  publishInformationPacket,
  readPacket,
  writeInformationPacketDraft,
} from "./index.ts";
import { starterPacket } from "./starter-packet.ts";

let tilburg: TestTenant;
let bram: TestPerson;
let anneke: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  anneke = await tilburg.coordinator("Anneke");
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

async function publish(howItWorks: string, given: { en?: string; readsAgain?: boolean } = {}) {
  const ctx = tilburg.as(bram);
  const settings = InformationPacket.parse({
    nl: { howItWorks, whomToCall: "Bel de balie." },
    en: { howItWorks: given.en ?? "" },
    readsAgain: given.readsAgain ?? false,
  });
  const { version } = await getInformationPacket({ ctx });
  const written = await writeInformationPacketDraft({ ctx, input: { settings, note: "", basedOn: version } });
  const number = written.draft?.number ?? 0;
  return publishInformationPacket({ ctx, input: { number, basedOn: written.version } });
}
const seen = (who: TestPerson | "visitor", language: "nl" | "en" = "nl") =>
  getPublishedPacket({ ctx: tilburg.as(who, language) });
const packetMails = async () =>
  (await tilburg.mails())
    .filter(({ kind }) => kind === "information-packet")
    .map(({ person_id: personId, facts }) => [personId, facts["version"]]);
const accept = (who: TestPerson) => acceptCodeOfConduct({ ctx: tilburg.as(who), input: { version: 1 } });

describe("the information packet", () => {
  test("is nothing to anybody until it is published, and then a version for all to read", async () => {
    await expect(seen("visitor")).rejects.toThrow(NotFoundError);
    await accept(await tilburg.resident("Kees", { codeOfConduct: false }));
    expect(await packetMails()).toEqual([]);
    await publish("Zo werkt het.");
    expect(await seen("visitor")).toMatchObject({
      version: 1,
      locale: "nl",
      parts: [
        { part: "howItWorks", text: "Zo werkt het." },
        { part: "whomToCall", text: "Bel de balie." },
      ],
      received: null,
      toRead: "nothing",
    });
    expect((await seen("visitor", "en")).locale).toBe("nl");
    await publish("Zo werkt het.", { en: "This is how." });
    expect(await seen("visitor", "en")).toMatchObject({ version: 2, locale: "en" });
  });

  test("goes by mail to who comes to live here and to who begins to help, once for each version", async () => {
    await publish("Zo werkt het.");
    const kees = await tilburg.resident("Kees", { codeOfConduct: false });
    await accept(kees);
    await accept(kees);
    expect(await packetMails()).toEqual([[kees.id, 1]]);
    expect(await seen(kees)).toMatchObject({ received: { version: 1, how: "mail" }, toRead: "nothing" });
    const offer = {
      categories: [{ categoryId: tilburg.categories.groceries }],
      availability: [{ weekday: 2, part: "morning" as const }],
    };
    await createHelpOffer({ ctx: tilburg.as(kees), input: NewHelpOffer.parse(offer) });
    expect(await packetMails()).toHaveLength(1);
    const lotte = await tilburg.resident("Lotte");
    await createHelpOffer({ ctx: tilburg.as(lotte), input: NewHelpOffer.parse(offer) });
    expect(await packetMails()).toEqual([
      [kees.id, 1],
      [lotte.id, 1],
    ]);
  });

  test("who said yes to an earlier code of conduct is not new, and gets no mail by saying it again", async () => {
    const kees = await tilburg.resident("Kees");
    await publish("Zo werkt het.");
    await tilburg.db.kysely
      .insertInto("code_of_conduct")
      .values({
        version: 2,
        texts: JSON.stringify({ nl: "Wees aardig." }),
        published_at: tilburg.clock.now(),
      })
      .execute();
    await acceptCodeOfConduct({ ctx: tilburg.as(kees), input: { version: 2 } });
    expect(await packetMails()).toEqual([]);
  });

  test("who has no e-mail gets it on paper from the desk, which sees who gave it, and when", async () => {
    await publish("Zo werkt het.");
    const truus = await tilburg.resident("Truus", { email: null, codeOfConduct: false });
    await accept(truus);
    expect(await packetMails()).toEqual([]);
    const desk = tilburg.as(anneke);
    const input = { personId: truus.id, version: 1 };
    expect(await getPersonPackets({ ctx: desk, input })).toEqual({ current: 1, received: [] });
    expect(await getPacketLetter({ ctx: desk, input })).toMatchObject({
      name: "Truus",
      version: 1,
      locale: "nl",
    });
    await givePacketOnPaper({ ctx: desk, input });
    await givePacketOnPaper({ ctx: desk, input });
    expect(await getPersonPackets({ ctx: desk, input })).toEqual({
      current: 1,
      received: [{ version: 1, how: "paper", at: tilburg.clock.now().toISOString(), givenBy: "Anneke" }],
    });
    expect(
      (await tilburg.audit(truus.id)).filter(({ action }) => action === "information_packet.given"),
    ).toHaveLength(1);
    await expect(givePacketOnPaper({ ctx: desk, input: { ...input, version: 2 } })).rejects.toMatchObject({
      faults: [{ pointer: "/version", code: "text_outdated" }],
    });
  });

  test("a new version is a quiet line, and asked about where the municipality says so", async () => {
    await publish("Zo werkt het.");
    const kees = await tilburg.resident("Kees", { codeOfConduct: false });
    await accept(kees);
    await publish("Zo werkt het nu.");
    expect(await seen(kees)).toMatchObject({ version: 2, received: { version: 1 }, toRead: "new" });
    await publish("Zo werkt het echt anders.", { readsAgain: true });
    expect(await seen(kees)).toMatchObject({ version: 3, toRead: "again" });
    await publish("Met een komma.");
    expect(await seen(kees)).toMatchObject({ version: 4, toRead: "again" });
    await expect(readPacket({ ctx: tilburg.as(kees), input: { version: 3 } })).rejects.toMatchObject({
      faults: [{ pointer: "/version", code: "text_outdated" }],
    });
    await readPacket({ ctx: tilburg.as(kees), input: { version: 4 } });
    expect(await seen(kees)).toMatchObject({ received: { version: 4, how: "read" }, toRead: "nothing" });
  });

  test("nobody else sets it, gives it or sees who got it; another municipality knows none of it", async () => {
    await publish("Zo werkt het.");
    const kees = await tilburg.resident("Kees");
    const input = { personId: kees.id, version: 1 };
    const ctx = tilburg.as(kees);
    await expect(getInformationPacket({ ctx: tilburg.as(anneke) })).rejects.toThrow(ForbiddenError);
    await expect(getPersonPackets({ ctx, input })).rejects.toThrow(ForbiddenError);
    await expect(getPacketLetter({ ctx, input })).rejects.toThrow(ForbiddenError);
    await expect(givePacketOnPaper({ ctx, input })).rejects.toThrow(ForbiddenError);
    const almere = await createTestTenant("almere");
    const elsewhere = almere.as(await almere.coordinator("Bea"));
    await expect(getPersonPackets({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
    await expect(getPublishedPacket({ ctx: elsewhere })).rejects.toThrow(NotFoundError);
    await almere.drop();
  });
});

test("the text to begin with reads easily, and fits je and u", () => {
  for (const text of Object.values(starterPacket.nl)) {
    expect(hardParts(text)).toEqual([]);
    expect(text).not.toMatch(/\b(je|jij|u|uw|jouw|jullie)\b/);
  }
});
