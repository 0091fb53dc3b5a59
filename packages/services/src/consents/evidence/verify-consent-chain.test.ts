import { schemaOf, transaction } from "@omzien/db";
import { createTestTenant, type TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { erasePerson, requestErasure } from "../../my-data/index.ts";
import { newId } from "../../new-id.ts";
import { giveConsents, withdrawConsent } from "../index.ts";
import { nobody } from "../../nobody.ts";
import { verifyConsentChain } from "./verify-consent-chain.ts";

let tilburg: TestTenant;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
});

const verify = () => verifyConsentChain(tilburg.db);

/** What somebody with all rights can do: triggers and roles do not stop them. */
const asSuperuser = (statement: (schema: string) => string) =>
  tilburg.installation.admin.transaction((tx) =>
    tx.script(`set local session_replication_role = replica; ${statement(`"${schemaOf(tilburg.id)}"`)}`),
  );

async function erased() {
  const fatima = await tilburg.resident("Fatima");
  await tilburg.resident("Joost");
  tilburg.clock.advance({ minutes: 1 });
  await withdrawConsent({ ctx: tilburg.as(fatima), input: { purpose: "match.be-found" } });
  await requestErasure({ ctx: tilburg.as(fatima) });
  tilburg.clock.advance({ days: 14 });
  await erasePerson({ ctx: tilburg.as({ job: "erase_person" }), input: { personId: fatima.id } });
  return fatima;
}

function eventOf(personId: string) {
  return {
    id: newId(),
    person_id: personId,
    purpose: "match.be-found",
    status: "given" as const,
    at: tilburg.clock.now(),
    text_version: 1,
    text_sha256: "0".repeat(64),
    locale: "nl",
    by_person_id: personId,
    capacity: "self" as const,
    evidence: "web" as const,
  };
}

describe("the chain of consents", () => {
  test("is whole from the first event on, and empty before", async () => {
    expect(await verify()).toEqual({ links: 0, cut: 0, destroyed: 0, head: "", broken: null });
    const fatima = await tilburg.resident("Fatima");
    await giveConsents({
      ctx: tilburg.as(fatima),
      input: { answers: [{ purpose: "need.show", answer: "given", textVersion: 1 }] },
    });
    const { links, head, broken } = await verify();
    expect(broken).toBeNull();
    expect(links).toBeGreaterThan(1);
    expect(head).toMatch(/^[0-9a-f]{64}$/);
  });

  test("fifty who answer at the same moment make one chain", async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => tilburg.resident()));
    const before = (await verify()).links;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        transaction(tilburg.db, (tx) =>
          tx.kysely
            .insertInto("consent_event")
            .values(eventOf(people[index % 10]?.id ?? ""))
            .execute(),
        ),
      ),
    );
    expect(await verify()).toMatchObject({ links: before + 50, broken: null });
  });

  test("what was rolled back leaves no link", async () => {
    const fatima = await tilburg.resident();
    const before = await verify();
    const failing = transaction(tilburg.db, async (tx) => {
      await tx.kysely.insertInto("consent_event").values(eventOf(fatima.id)).execute();
      throw new RangeError("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await verify()).toEqual(before);
  });
});

describe("tampering is found, with the first broken link", () => {
  test.each([
    ["a changed answer", "update $.consent_event set status = 'refused' where id = $id", "changed-event"],
    [
      "another instant",
      "update $.consent_event set at = at - interval '1 ms' where id = $id",
      "changed-event",
    ],
    ["another text", "update $.consent_event set text_sha256 = '1' where id = $id", "changed-event"],
    [
      "another person",
      "update $.consent_event set person_id = by_person_id, by_person_id = gen_random_uuid() where id = $id",
      "changed-identity",
    ],
    [
      "an event without an owner",
      `update $.consent_event set person_id = '${nobody}' where id = $id`,
      "changed-identity",
    ],
    [
      "a removed event",
      "delete from $.consent_event where id = $id; update $.consent_link set event_id = null where event_id = $id",
      "missing-event",
    ],
    ["a removed link", "delete from $.consent_link where event_id = $id", "missing-link"],
    ["a link made to fit", "update $.consent_link set hash = 'x' where event_id = $id", "changed-event"],
  ])("%s", async (_what, statement, because) => {
    await tilburg.resident("Fatima");
    await tilburg.resident("Joost");
    const [, second] = await tilburg.db.kysely
      .selectFrom("consent_link")
      .select(["seq", "event_id"])
      .orderBy("seq")
      .execute();
    await asSuperuser((schema) =>
      statement.replaceAll("$.", `${schema}.`).replaceAll("$id", `'${second?.event_id}'`),
    );
    const { broken } = await verify();
    expect(broken?.because).toBe(because);
    expect(broken?.seq).toBe(because === "missing-link" ? 3 : 2);
  });

  test("an event that was slipped in past the triggers", async () => {
    const fatima = await tilburg.resident("Fatima");
    await asSuperuser(
      (schema) => `insert into ${schema}.consent_event
        (id, person_id, purpose, status, at, text_version, text_sha256, locale, by_person_id, capacity, evidence)
        values (gen_random_uuid(), '${fatima.id}', 'need.show', 'given', now(), 1, '', 'nl', '${fatima.id}', 'self', 'web')`,
    );
    expect((await verify()).broken?.because).toBe("unlinked-event");
  });
});

describe("the municipality's own role cannot change the records", () => {
  const changes = [
    "update $.consent_event set status = 'refused'",
    "delete from $.consent_event",
    "truncate $.consent_event cascade",
    "insert into $.consent_link (seq, identity_sha256, prev_hash, hash) values (999, '', 'a', 'b')",
    "update $.consent_link set hash = ''",
    "delete from $.consent_link",
    "update $.consent_salt set salt = ''",
    "delete from $.consent_salt",
    "update $.consent_epoch set epoch = 0",
    "delete from $.consent_epoch",
    "update $.consent_text set question = ''",
    "delete from $.consent_text",
    "select $.chain_consent(e) from $.consent_event e",
  ];

  test("by no statement", async () => {
    await tilburg.resident("Fatima");
    for (const change of changes) {
      const text = change.replaceAll("$.", `"${schemaOf(tilburg.id)}".`);
      await expect(sql.raw(text).execute(tilburg.db.kysely), change).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("nor may the owner of the tables, by accident", async () => {
    await tilburg.resident("Fatima");
    const { admin } = tilburg.installation;
    for (const change of ["update $.consent_event set status = 'refused'", "delete from $.consent_event"]) {
      const text = change.replaceAll("$.", `"${schemaOf(tilburg.id)}".`);
      await expect(sql.raw(text).execute(admin.kysely)).rejects.toMatchObject({ code: "42501" });
    }
  });
});

describe("after an erasure", () => {
  test("purpose, time and version stand, lead to nobody, and the chain holds", async () => {
    const fatima = await erased();
    const { cut, broken } = await verify();
    expect(broken).toBeNull();
    expect(cut).toBeGreaterThan(1);
    const events = await tilburg.db.kysely
      .selectFrom("consent_event")
      .select(["purpose", "person_id", "by_person_id", "text_version"])
      .execute();
    expect(events.filter((event) => event.person_id === nobody)).toHaveLength(cut);
    expect(events.filter((event) => event.by_person_id === fatima.id)).toEqual([]);
    const salts = await tilburg.db.kysely.selectFrom("consent_salt").select("person_id").execute();
    expect(salts.map((salt) => salt.person_id)).not.toContain(fatima.id);
  });

  test("giving the events to somebody again is found", async () => {
    const fatima = await erased();
    await asSuperuser(
      (schema) =>
        `update ${schema}.consent_event set person_id = '${fatima.id}' where person_id = '${nobody}'`,
    );
    expect((await verify()).broken?.because).toBe("changed-identity");
  });

  test("nobody is cut loose who was not erased", async () => {
    const fatima = await tilburg.resident("Fatima");
    const cut = sql`select ${sql.id(schemaOf(tilburg.id), "cut_consent_links")}(${fatima.id}::uuid)`;
    await expect(cut.execute(tilburg.db.kysely)).rejects.toMatchObject({ code: "42501" });
  });
});
