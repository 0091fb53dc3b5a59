import type { Narrowing } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMatch } from "@omzien/testing";
import { ChangedError, ForbiddenError, PreconditionError, UnauthenticatedError } from "../errors.ts";
import { getPersonCard } from "../people/index.ts";
import { publishedPolicy } from "../published-policy.ts";
import {
  getDisclosureSettings,
  listDisclosureVersions,
  previewDisclosure,
  publishDisclosure,
  writeDisclosureDraft,
} from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let ingrid: TestPerson;
let bram: TestPerson;
let anneke: TestPerson;
let fatima: TestPerson;

const phone: Narrowing = { relation: "coordinator", group: "phone", when: "always", effect: "mask" };
const noEmail: Narrowing = { relation: "coordinator", group: "email", when: "always", effect: "deny" };

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  anneke = await tilburg.coordinator("Anneke");
  fatima = await tilburg.resident("Fatima", { phone: "+31612345678" });
});
afterAll(closeTestInstallation);

const settings = (who = ingrid) => getDisclosureSettings({ ctx: tilburg.as(who) });
async function write(narrowings: Narrowing[], who = ingrid, basedOn?: string) {
  const version = basedOn ?? (await settings()).version;
  return writeDisclosureDraft({ ctx: tilburg.as(who), input: { narrowings, note: "", basedOn: version } });
}
async function publish(who = ingrid, basedOn?: string) {
  const version = basedOn ?? (await settings()).version;
  return publishDisclosure({ ctx: tilburg.as(who), input: { basedOn: version } });
}
async function card(of = fatima) {
  const ctx = { ...tilburg.as(anneke), disclosure: await publishedPolicy(tilburg.db) };
  return getPersonCard({ ctx, input: { personId: of.id } });
}

describe("an administrator narrows what the desk sees", () => {
  test("nothing changes while it is written, and everything from the moment that it is published", async () => {
    expect((await card()).phone).toBe("+31612345678");
    const written = await write([phone]);
    expect(written).toMatchObject({
      published: null,
      draft: { narrowings: [phone], writtenBy: { name: "Ingrid" } },
    });
    expect((await card()).phone).toBe("+31612345678");

    const published = await publish(bram);
    expect(published.draft).toBeNull();
    expect(published.published?.publications).toMatchObject([{ publishedBy: { name: "Bram" } }]);
    expect((await card()).phone).toBe("06-****78");
    expect((await card()).email).toBe(fatima.email);
    expect(await publishedPolicy(almere.db)).toBe(almere.as("visitor").disclosure);
    expect((await tilburg.audit()).map(({ action }) => action)).toEqual(
      expect.arrayContaining(["disclosure.drafted", "disclosure.published"]),
    );
  });

  test("and goes back to any earlier version: to less or to more, never to more than the platform shows", async () => {
    await write([phone, noEmail]);
    await publish();
    expect((await card()).email).toBeUndefined();
    const history = await listDisclosureVersions({ ctx: tilburg.as(ingrid) });
    const earlier = history.versions.find(({ narrowings }) => narrowings.length === 1);
    await write([...(earlier?.narrowings ?? [])]);
    const preview = await previewDisclosure({ ctx: tilburg.as(ingrid) });
    expect(preview.lines.filter(({ now, next }) => now !== next)).toMatchObject([
      { relation: "coordinator", group: "email", most: "allow", now: "deny", next: "allow" },
    ]);
    await publish();
    expect((await card()).email).toBe(fatima.email);
    expect((await card()).phone).toBe("06-****78");
  });

  test("a draft that is made equal to what holds is none", async () => {
    await write([]);
    expect((await settings()).draft?.narrowings).toEqual([]);
    expect((await write([phone])).draft).toBeNull();
    await expect(publish()).rejects.toThrow(new PreconditionError("nothing_to_publish"));
  });
});

describe("the preview", () => {
  test("says per role and field who sees less, and for how many people, without showing anybody", async () => {
    await write([phone]);
    const helpers = [];
    for (const name of ["Joost", "Samira", "Lotte", "Kees", "Daan"]) helpers.push(await tilburg.helper(name));
    for (const helper of helpers)
      await aMatch(tilburg, { asker: fatima, helper, agreed: ["asker", "helper"] });
    await tilburg.consents(fatima, { "share.first-name": "given" });
    const lines: Narrowing[] = [
      phone,
      { relation: "coordinator", group: "address", when: "always", effect: "deny" },
      { relation: "matched-helper", group: "first-name", when: "always", effect: "mask" },
      { relation: "matched-asker", group: "phone", when: "always", effect: "deny" },
    ];
    await write(lines);
    const preview = await previewDisclosure({ ctx: tilburg.as(ingrid) });
    const changed = preview.lines.filter(({ now, next }) => now !== next);
    const people = await tilburg.db.kysely.selectFrom("person").select("id").execute();
    expect(changed.find(({ group }) => group === "address")).toMatchObject({
      next: "deny",
      people: people.length,
    });
    // One asker of five helpers is one person; one is fewer than five.
    const names = changed.filter(({ group }) => group === "first-name");
    expect(names.map(({ moment }) => moment)).toEqual(["before-agreement", "during-help", "after-help"]);
    expect(names.map((line) => line.people)).toEqual([0, null, 0]);
    // Nobody shares a telephone number, so nobody loses one.
    expect(
      changed.filter(({ relation }) => relation === "matched-asker").every((line) => line.people === 0),
    ).toBe(true);
    expect(preview.viewers).toContainEqual({ relation: "coordinator", count: null });
    expect(preview.viewers).toContainEqual({ relation: "matched-helper", count: 5 });
    expect(JSON.stringify(preview)).not.toMatch(/Fatima|Joost|[0-9a-f]{8}-[0-9a-f]{4}/);
    await write([phone]);
  });
});

describe("two administrators at once", () => {
  test("lose nothing: the second is told, and sees what the first wrote", async () => {
    const { version } = await settings();
    await write([phone, noEmail], ingrid, version);
    await expect(write([], bram, version)).rejects.toThrow(new ChangedError());
    expect((await settings(bram)).draft?.narrowings).toEqual([phone, noEmail]);
    await expect(publish(bram, version)).rejects.toThrow(ChangedError);
  });

  test("of ten who save at the same instant one succeeds", async () => {
    const { version } = await settings();
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => write([noEmail], bram, version)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await settings()).draft?.narrowings).toEqual([noEmail]);
  });
});

describe("refused", () => {
  test("what the site cannot do without, and the same thing twice, each with its place", async () => {
    const firstName: Narrowing = { ...phone, group: "first-name" };
    await expect(write([phone, firstName, phone])).rejects.toMatchObject({
      code: "invalid_input",
      faults: [
        { pointer: "/narrowings/1", code: "not_narrowable" },
        { pointer: "/narrowings/2", code: "said_twice" },
      ],
    });
  });

  test("everybody but administrators, for every verb", async () => {
    const verbs = [
      (who: Parameters<TestTenant["as"]>[0]) => getDisclosureSettings({ ctx: tilburg.as(who) }),
      (who: Parameters<TestTenant["as"]>[0]) => listDisclosureVersions({ ctx: tilburg.as(who) }),
      (who: Parameters<TestTenant["as"]>[0]) => previewDisclosure({ ctx: tilburg.as(who) }),
      (who: Parameters<TestTenant["as"]>[0]) =>
        writeDisclosureDraft({ ctx: tilburg.as(who), input: { narrowings: [], note: "", basedOn: "0.0" } }),
      (who: Parameters<TestTenant["as"]>[0]) =>
        publishDisclosure({ ctx: tilburg.as(who), input: { basedOn: "0.0" } }),
    ];
    const noor = await tilburg.officer("Noor");
    for (const verb of verbs) {
      for (const who of [anneke, fatima, noor]) await expect(verb(who)).rejects.toThrow(ForbiddenError);
      await expect(verb("visitor")).rejects.toThrow(UnauthenticatedError);
    }
  });

  test("changing or removing what was written, by the municipality's own role", async () => {
    const change = tilburg.db.kysely.updateTable("disclosure_version").set({ note: "x" }).execute();
    await expect(change).rejects.toThrow(/permission denied/);
    await expect(tilburg.db.kysely.deleteFrom("disclosure_publication").execute()).rejects.toThrow(
      /permission/,
    );
  });
});

test("settings of another version of the site hide too much rather than nothing, and are counted", async () => {
  const stored = { format: 1, narrowings: [{ ...phone, group: "passport", effect: "deny" }] };
  const at = new Date();
  await almere.db.kysely
    .insertInto("disclosure_version")
    .values({ number: 1, settings: JSON.stringify(stored), written_by: ingrid.id, written_at: at })
    .execute();
  await almere.db.kysely
    .insertInto("disclosure_publication")
    .values({ number: 1, id: ingrid.id, version: 1, published_by: ingrid.id, published_at: at })
    .execute();
  const here = await almere.coordinator("Marijke");
  const resident = await almere.resident("Roos");
  const ctx = { ...almere.as(here), disclosure: await publishedPolicy(almere.db) };
  await expect(getPersonCard({ ctx, input: { personId: resident.id } })).rejects.toThrow();
  const admin = await almere.person("Gert", { roles: ["administrator"] });
  const shown = await getDisclosureSettings({ ctx: { ...ctx, actor: almere.as(admin).actor } });
  expect(shown.published).toMatchObject({ narrowings: [], unreadable: 1, writtenBy: { name: "" } });
});
