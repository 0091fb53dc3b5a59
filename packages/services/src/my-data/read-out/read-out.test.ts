import { aMatch, aReport, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { beforeEach, expect, test } from "vitest";
import { listLooks } from "../../access-log/index.ts";
import { ForbiddenError, NotFoundError } from "../../errors.ts";
import { postMatchMessage } from "../../matches/index.ts";
import { getPersonCard } from "../../people/index.ts";
import { restrictMyData } from "../../restriction/index.ts";
import { readOutDataOf } from "../index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let anneke: TestPerson;
let sjaan: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  anneke = await tilburg.coordinator("Anneke");
  sjaan = await tilburg.resident("Sjaan", { email: null, phone: "+31655555555" });
});

const read = (channel: "phone" | "print", as: TestPerson = anneke) =>
  readOutDataOf({ ctx: tilburg.as(as), input: { personId: sjaan.id, channel, identityChecked: true } });

test("a coordinator reads out what is held, why, how long, and who looked; the look is written down and seen", async () => {
  await tilburg.aHelpRequest({ by: sjaan, needs: ["walker"] });
  await getPersonCard({ ctx: tilburg.as(anneke), input: { personId: sjaan.id } });
  tilburg.clock.advance({ minutes: 1 });
  const { sections } = await read("phone");
  const part = (key: string) => sections.find((section) => section.key === key);
  expect(part("contact")?.rows).toMatchObject([{ phone: "+31655555555" }]);
  expect(part("requests")).toMatchObject({
    basis: "We hebben het nodig om te doen wat je vraagt.",
    keptFor: "Is je vraag klaar? Na 3 maanden wissen we wat je schreef.",
  });
  expect(part("looks")?.rows).toMatchObject(
    [
      { by: "Anneke, coördinator", why: "De balie bekeek je kaart." },
      { by: "Anneke, coördinator", why: expect.stringContaining("omdat je dat vroeg") },
    ].toReversed(),
  );
  const looks = await tilburg.db.kysely
    .selectFrom("access_event")
    .select(["viewer_id", "fields", "channel", "level", "purpose"])
    .where("reason", "=", "read-out")
    .execute();
  expect(looks).toEqual([
    {
      viewer_id: anneke.id,
      fields: expect.arrayContaining(["person.phone", "request.healthNeeds"]),
      channel: "phone",
      level: "sensitive",
      purpose: "coordination",
    },
  ]);
  const seen = await listLooks({ ctx: tilburg.as(sjaan), input: { limit: 5 } });
  expect(seen.items[0]?.why).toContain("omdat je dat vroeg");
  expect((await tilburg.audit(sjaan.id)).at(-1)).toMatchObject({
    action: "my_data.read_out",
    facts: { channel: "phone" },
  });
});

test("words between neighbours and reports stay off the screen of a call; the letter has everything", async () => {
  const joost = await tilburg.helper("Joost");
  const match = await aMatch(tilburg, { asker: sjaan, helper: joost, agreed: ["asker", "helper"] });
  await postMatchMessage({ ctx: tilburg.as(sjaan), input: { matchId: match.id, body: "Bel maar aan" } });
  await aReport(tilburg, { by: sjaan, about: joost });
  const aloud = await read("phone");
  const letter = await read("print");
  expect(aloud.sections.map(({ key }) => key)).not.toContain("messages");
  expect(JSON.stringify(aloud)).not.toContain("Bel maar aan");
  expect(JSON.stringify(letter)).toContain("Bel maar aan");
  expect(letter.sections.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["messages", "reports", "log"]),
  );
  expect(JSON.stringify(letter)).not.toContain(joost.email);
});

test("the terms are those of this municipality", async () => {
  await tilburg.installation.admin.transaction(async (tx) => {
    await tx.script(
      `update "t_${tilburg.id}".site set rules = jsonb_set(rules, '{retention}', '{"message": {"days": 20}}')`,
    );
  });
  const { sections } = await read("print");
  expect(sections.find(({ key }) => key === "messages")?.keptFor).toBe("We wissen een bericht na 20 dagen.");
});

test("works also while the data are on hold: it is the person's own question", async () => {
  await restrictMyData({ ctx: tilburg.as(sjaan) });
  expect((await read("phone")).sections.length).toBeGreaterThan(5);
});

test("nobody but a coordinator who signed, of this municipality, about somebody who exists", async () => {
  const unsigned = await tilburg.person("Bea", { roles: ["coordinator"], confidentiality: false });
  const broker = await tilburg.person("Bram", { roles: ["broker"] });
  for (const who of [sjaan, unsigned, broker])
    await expect(read("phone", who)).rejects.toThrow(ForbiddenError);
  const elsewhere = almere.as(await almere.coordinator());
  const input = { personId: sjaan.id, channel: "phone", identityChecked: true } as const;
  await expect(readOutDataOf({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
});
