import { randomBytes } from "node:crypto";
import { schemaOf, transaction } from "@omzien/db";
import { closeTestInstallation, createTestTenant, testSecrets, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServiceContext } from "../context.ts";
import { createPersonByPhone, findPeople, getMe, getPersonCard, updateMe } from "../people/index.ts";
import type { UnreadableValue } from "../ports.ts";
import { readContact, readContacts, saveContact } from "./contact-rows.ts";
import { createKeyStore, resealContacts, rotateTenantKey } from "./index.ts";
import { readableIn } from "./testing/schema-scan.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let desk: ServiceContext;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  desk = tilburg.as(await tilburg.coordinator());
});
afterAll(closeTestInstallation);

const script = (sql: string) =>
  tilburg.installation.admin.transaction((tx) =>
    tx.script(sql.replaceAll("__tenant__", schemaOf(tilburg.id))),
  );

/** As rows were kept before there were keys. */
const makePlain = (id: string, phone: string, email: string, postcode: string) =>
  script(`update "__tenant__".person_contact set sealed_with = null, email_index = null, street_index = null,
    look_up = '{}', email = '${email}', phone = '${phone}', street = 'Oude Straat', house_number = '1',
    postcode = '${postcode}', place = 'Teststad' where person_id = '${id}'`);

const versions = async () =>
  (
    await tilburg.db.kysely
      .selectFrom("data_key")
      .select(["version", "retired_at"])
      .where("purpose", "=", "seal")
      .orderBy("version")
      .execute()
  ).map(({ version, retired_at: at }) => `${version}${at === null ? "" : " retired"}`);

const sealedWith = async () =>
  new Set(
    (await tilburg.db.kysely.selectFrom("person_contact").select("sealed_with").execute()).map(
      (row) => row.sealed_with,
    ),
  );

test("keys that were made in vain are forgotten: what is sealed after is opened by every process", async () => {
  const empty = await createTestTenant("almere");
  const person = await empty.person("Els");
  const schema = schemaOf(empty.id);
  await empty.installation.admin.transaction((tx) =>
    tx.script(`truncate "${schema}".data_key, "${schema}".person_contact`),
  );
  const aProcess = () => ({ secrets: { ...testSecrets, keys: createKeyStore(`local:${"7".repeat(64)}`) } });
  const [first, second] = [aProcess(), aProcess()];
  const save = (then: () => void) =>
    transaction(empty.db, async (tx) => {
      await saveContact(first, tx, person.id, { email: "els@example.org" });
      then();
    });
  const undo = () => {
    throw new Error("undone");
  };
  await expect(save(undo)).rejects.toThrow("undone");
  await save(() => undefined);
  for (const process of [first, second])
    expect(await readContact(process, empty.db, person.id)).toMatchObject({ email: "els@example.org" });
});

describe("at rest", () => {
  const canaries = ["kanarie@example.org", "+31133987654", "133987654", "Kanariestraat", "987-bis"];

  test("nothing that says where somebody lives or how to reach them can be read in the schema", async () => {
    const { postcode } = tilburg.areas.oost;
    const card = await createPersonByPhone({
      ctx: desk,
      input: {
        firstName: "Els",
        lastName: "Bakker",
        phone: "+31133987654",
        email: "kanarie@example.org",
        street: "Kanariestraat",
        houseNumber: "987-bis",
        postcode,
        languages: ["nl"],
        preferredChannel: "phone",
      },
    });
    const els = tilburg.as({ id: card.id, firstName: "Els", roles: ["resident"], email: null });
    await updateMe({ ctx: els, input: { street: "Kanariestraat" } });
    await findPeople({ ctx: desk, input: { q: "133987654" } });
    await getPersonCard({ ctx: desk, input: { personId: card.id } });
    expect(await getMe({ ctx: els })).toMatchObject({
      email: "kanarie@example.org",
      phone: "+31133987654",
      street: "Kanariestraat",
      houseNumber: "987-bis",
      postcode,
    });
    expect(await readableIn(tilburg, canaries)).toEqual([]);
    const kept = await tilburg.db.kysely
      .selectFrom("person_contact")
      .select(["postcode", "place"])
      .where("person_id", "=", card.id)
      .executeTakeFirstOrThrow();
    expect(Object.values(kept)).not.toContain(postcode);
    expect(Object.values(kept)).not.toContain("Teststad");
  });

  test("the scan is red for a column that is written as it was typed", async () => {
    await script(
      `update "__tenant__".person_contact set street = 'Kanariestraat' where person_id = (select person_id from "__tenant__".person_contact limit 1)`,
    );
    expect(await readableIn(tilburg, canaries)).toEqual(["person_contact.street"]);
    await script(`update "__tenant__".person_contact set street = null where street = 'Kanariestraat'`);
  });

  test("the keys beside the rows open nothing without the key store, nor in another tenant", async () => {
    const fatima = await tilburg.resident("Fatima", { phone: "+31611112222" });
    const stranger = { secrets: { ...testSecrets, keys: createKeyStore(`local:${"6".repeat(64)}`) } };
    await expect(readContact(stranger, tilburg.db, fatima.id)).rejects.toThrow();

    const [from, to] = [schemaOf(tilburg.id), schemaOf(almere.id)];
    await tilburg.installation.admin.transaction((tx) =>
      tx.script(
        `delete from "${to}".data_key; insert into "${to}".data_key select * from "${from}".data_key`,
      ),
    );
    const elsewhere = { secrets: { ...testSecrets, keys: createKeyStore(`local:${"5".repeat(64)}`) } };
    await expect(readContact(elsewhere, almere.db, fatima.id)).rejects.toThrow();
    await tilburg.installation.admin.transaction((tx) => tx.script(`delete from "${to}".data_key`));
  });
});

describe("a value that was tampered with", () => {
  const unreadable: UnreadableValue[] = [];
  const watched = {
    secrets: { ...testSecrets, onUnreadable: (where: UnreadableValue) => unreadable.push(where) },
  };

  test.each([
    ["changed", (id: string) => `phone = overlay(phone placing 'AAAA' from 30) where person_id = '${id}'`],
    ["cut off", (id: string) => `phone = left(phone, 20) where person_id = '${id}'`],
    ["replaced by what was typed", (id: string) => `phone = '+31600000000' where person_id = '${id}'`],
    ["moved to another column", (id: string) => `phone = street where person_id = '${id}'`],
  ])("%s: is not there, says so without its words, and leaves the rest", async (_, change) => {
    const fatima = await tilburg.resident("Fatima", { phone: "+31633334444", street: "Lindelaan" });
    await script(`update "__tenant__".person_contact set ${change(fatima.id)}`);
    unreadable.length = 0;
    const contact = await readContact(watched, tilburg.db, fatima.id);
    expect(contact).toMatchObject({ phone: null, street: "Lindelaan" });
    expect(unreadable).toEqual([
      { tenantId: tilburg.id, table: "person_contact", column: "phone", rowId: fatima.id },
    ]);
    expect((await getMe({ ctx: tilburg.as(fatima) })).phone).toBeNull();
    await script(`update "__tenant__".person_contact set phone = null where person_id = '${fatima.id}'`);
  });

  test("copied from somebody else: does not open either, and a change of the rest leaves it as it is", async () => {
    const [fatima, joost] = [
      await tilburg.resident("Fatima", { phone: "+31633334444" }),
      await tilburg.resident("Joost", { phone: "+31644445555" }),
    ];
    await script(`update "__tenant__".person_contact set phone = (select phone from "__tenant__".person_contact
      where person_id = '${joost.id}') where person_id = '${fatima.id}'`);
    expect((await readContact(watched, tilburg.db, fatima.id))?.phone).toBeNull();
    const kept = () =>
      tilburg.db.kysely
        .selectFrom("person_contact")
        .select("phone")
        .where("person_id", "=", fatima.id)
        .executeTakeFirstOrThrow();
    const before = await kept();
    await updateMe({ ctx: tilburg.as(fatima), input: { street: "Lindelaan" } });
    expect(await kept()).toEqual(before);
    await script(`update "__tenant__".person_contact set phone = null where person_id = '${fatima.id}'`);
  });
});

describe("rows of before", () => {
  test("are read, found and signed in with beside sealed ones, and sealed in batches", async () => {
    const old = await tilburg.resident("Oud");
    const other = await tilburg.resident("Nieuw", { phone: "+31655556666" });
    await makePlain(old.id, "+31133777888", "oud@example.org", "5013AB");
    const found = async (q: string) => (await findPeople({ ctx: desk, input: { q } })).map(({ id }) => id);
    const check = async () => {
      expect(await found("013 377 78 88")).toEqual([old.id]);
      expect(await found("3777888")).toEqual([old.id]);
      expect(await found("5013 AB")).toContain(old.id);
      expect(await found("06 5555 6666")).toEqual([other.id]);
      const contacts = await readContacts(desk, tilburg.db, [old.id, other.id]);
      expect(contacts.get(old.id)).toMatchObject({ phone: "+31133777888", email: "oud@example.org" });
      expect(contacts.get(other.id)?.phone).toBe("+31655556666");
    };
    await check();
    expect(await readableIn(tilburg, ["oud@example.org"])).toEqual(["person_contact.email"]);
    expect(await resealContacts(desk)).toEqual({ resealed: 1, unreadable: 0 });
    await check();
    expect(await readableIn(tilburg, ["oud@example.org", "133777888"])).toEqual([]);
    expect(await resealContacts(desk)).toEqual({ resealed: 0, unreadable: 0 });
  });

  test("are sealed whole by the first change of one field", async () => {
    const old = await tilburg.resident("Oud");
    await makePlain(old.id, "+31133777999", "ouder@example.org", "5013AB");
    await updateMe({ ctx: tilburg.as(old), input: { phone: null } });
    expect(await readContact(desk, tilburg.db, old.id)).toMatchObject({ phone: null, street: "Oude Straat" });
    expect(await readableIn(tilburg, ["ouder@example.org", "Oude Straat"])).toEqual([]);
  });
});

test("an address stays one person's, whatever its row is sealed with", async () => {
  const old = await tilburg.resident("Oud");
  await makePlain(old.id, "+31133111000", "een@example.org", "5013AB");
  const input = {
    firstName: "N",
    lastName: "",
    postcode: tilburg.areas.oost.postcode,
    languages: ["nl" as const],
  };
  const create = () =>
    createPersonByPhone({
      ctx: desk,
      input: { ...input, email: "een@example.org", preferredChannel: "mail" },
    });
  await expect(create()).rejects.toMatchObject({ code: "person_already_exists" });
  await resealContacts(desk);
  await expect(create()).rejects.toMatchObject({ code: "person_already_exists" });
  const joost = await tilburg.resident("Joost");
  await expect(
    transaction(tilburg.db, (tx) => saveContact(desk, tx, joost.id, { email: "Een@example.org" })),
  ).rejects.toThrow();
});

describe("a new key", () => {
  test("is in use for everything, and the old one destroyed, while people read and write", async () => {
    const people = await Promise.all(
      Array.from({ length: 230 }, (_, n) =>
        tilburg.resident("Veel", { phone: `+3161${String(2_000_000 + n)}` }),
      ),
    );
    let isDone = false;
    let reads = 0;
    // Another program: with keys of its own memory, opened before the rotation.
    const elsewhere: ServiceContext = {
      ...desk,
      secrets: { ...testSecrets, keys: createKeyStore(`local:${"5".repeat(64)}`) },
    };
    await readContact(elsewhere, tilburg.db, people[0]?.id ?? "");
    const reading = (async () => {
      while (!isDone) {
        const n = reads++ % people.length;
        const { id = "" } = people[n] ?? {};
        const contact = await readContact(elsewhere, tilburg.db, id);
        expect(contact?.phone).toBe(`+3161${String(2_000_000 + n)}`);
        await transaction(tilburg.db, (tx) => saveContact(elsewhere, tx, id, { street: `Straat ${reads}` }));
      }
    })();
    const before = await versions();
    const report = await rotateTenantKey(desk);
    isDone = true;
    await reading;
    expect(report.unreadable).toBe(0);
    expect(report.resealed).toBeGreaterThan(100);
    expect(reads).toBeGreaterThan(0);
    expect(before).toEqual(["1"]);
    expect(await versions()).toEqual(["2"]);
    expect(await sealedWith()).toEqual(new Set([2]));
  }, 60_000);

  test("is finished by the next run when the first was killed half-way, without a third key", async () => {
    let batches = 0;
    const killed = rotateTenantKey(desk, () => {
      if (++batches === 2) throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect(await versions()).toEqual(["2 retired", "3"]);
    expect(await sealedWith()).toEqual(new Set([2, 3]));
    const [first] = await tilburg.db.kysely
      .selectFrom("person_contact")
      .select("person_id")
      .limit(1)
      .execute();
    expect((await readContact(desk, tilburg.db, first?.person_id ?? ""))?.email).toBeTruthy();

    await rotateTenantKey(desk);
    expect(await versions()).toEqual(["3"]);
    expect(await sealedWith()).toEqual(new Set([3]));
  }, 60_000);

  test("leaves a value that does not open, and keeps the key that it names", async () => {
    const fatima = await tilburg.resident("Fatima", { phone: "+31677778888" });
    await script(
      `update "__tenant__".person_contact set phone = left(phone, 50) where person_id = '${fatima.id}'`,
    );
    expect(await rotateTenantKey(desk)).toMatchObject({ unreadable: 1 });
    expect(await versions()).toEqual(["3 retired", "4"]);
    await script(`delete from "__tenant__".person_contact where person_id = '${fatima.id}'`);
    expect(await rotateTenantKey(desk)).toEqual({ resealed: 0, unreadable: 0 });
    expect(await versions()).toEqual(["4"]);
  });

  test("wraps with the newest key of the key store", async () => {
    const newer = createKeyStore(`k2:${randomBytes(32).toString("hex")},local:${"5".repeat(64)}`);
    await rotateTenantKey({ ...desk, secrets: { ...testSecrets, keys: newer } });
    const rows = await tilburg.db.kysely.selectFrom("data_key").select("wrapped_with").execute();
    expect(rows.map((row) => row.wrapped_with)).toEqual(["k2", "k2"]);
  });
});
