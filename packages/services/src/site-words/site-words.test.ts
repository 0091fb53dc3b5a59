import { SiteWords } from "@omzien/contracts";
import { openCell, tenantDb, urlFor } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChangedError, ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { getSite } from "../site/index.ts";
import { followSettings, siteSettings } from "../site/site-settings.ts";
import {
  getSiteTexts,
  getSiteWords,
  listSiteWordsVersions,
  publishSiteWords,
  writeSiteWordsDraft,
} from "./index.ts";

let tilburg: TestTenant;
let ingrid: TestPerson;
let bram: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

const burendienst = SiteWords.parse({
  name: "Burendienst Tilburg",
  slogan: "Samen lukt het",
  phone: "013 765 43 21",
  phoneHours: "elke ochtend",
  languages: ["nl"],
  words: { service: "burendienst", coordinator: "buurtverbinder" },
  houseRules: "# Zo doen we het\n- Kom op tijd",
});
const words = (who = ingrid) => getSiteWords({ ctx: tilburg.as(who) });
async function write(settings = burendienst, { who = ingrid, basedOn = "" } = {}) {
  const input = { settings, note: "", basedOn: basedOn || (await words()).version };
  return writeSiteWordsDraft({ ctx: tilburg.as(who), input });
}
async function publish(number: number, { who = ingrid, basedOn = "" } = {}) {
  const input = { number, basedOn: basedOn || (await words()).version };
  return publishSiteWords({ ctx: tilburg.as(who), input });
}
const said = async () => siteSettings(tilburg.db, tilburg.clock.now());

describe("an administrator sets the site's own words", () => {
  test("a draft changes nothing for visitors; publishing changes every word at once, and says who did", async () => {
    expect(await words()).toMatchObject({
      published: { number: 0, writtenBy: null, settings: { name: "Tilburg", phone: "013 123 45 67" } },
      draft: null,
    });
    const written = await write();
    expect(written).toMatchObject({
      draft: { number: 1, settings: burendienst, writtenBy: { name: "Ingrid" } },
    });
    expect(await said()).toMatchObject({ name: "Tilburg", languages: ["nl", "en"], hasTexts: false });

    const published = await publish(1, { who: bram });
    expect(published).toMatchObject({
      draft: null,
      published: { number: 1, publications: [{ publishedBy: { name: "Bram" } }] },
    });
    expect(await said()).toMatchObject({
      name: "Burendienst Tilburg",
      phone: "013 765 43 21",
      languages: ["nl"],
      words: { service: "burendienst", coordinator: "buurtverbinder" },
      hasTexts: true,
    });
    expect(await getSite({ ctx: tilburg.as("visitor") })).toMatchObject({ name: "Burendienst Tilburg" });
    expect(await getSiteTexts({ ctx: tilburg.as("visitor") })).toEqual({
      houseRules: burendienst.houseRules,
      ownResponsibility: "",
      insurance: "",
      reciprocity: "",
      notOffered: [],
    });
    expect((await tilburg.audit()).map(({ action }) => action)).toEqual([
      "site_words.drafted",
      "site_words.published",
    ]);
  });

  test("every earlier version can be gone back to, down to how the site was made", async () => {
    await write();
    await publish(1);
    await write({ ...burendienst, slogan: "Anders" });
    await publish(2);
    await publish(1);
    expect((await said()).slogan).toBe("Samen lukt het");
    await publish(0);
    expect((await said()).name).toBe("Tilburg");
    const { versions } = await listSiteWordsVersions({ ctx: tilburg.as(ingrid), input: {} });
    expect(versions.map(({ number, publications }) => [number, publications.length])).toEqual([
      [2, 1],
      [1, 2],
      [0, 1],
    ]);
    await expect(publish(0)).rejects.toMatchObject({ code: "nothing_to_publish" });
    await expect(publish(9)).rejects.toThrow(NotFoundError);
  });

  test("the second of two administrators is told, and nothing is lost", async () => {
    const { version } = await words();
    const other = { ...burendienst, slogan: "Van Bram" };
    const tries = await Promise.allSettled([
      write(burendienst, { basedOn: version }),
      write(other, { who: bram, basedOn: version }),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(tries.find(({ status }) => status === "rejected")).toMatchObject({
      reason: expect.any(ChangedError),
    });
    await expect(publish(1, { basedOn: version })).rejects.toThrow(ChangedError);
    await publish(1);
    await write(other, { who: bram });
    expect((await words()).draft).toMatchObject({ number: 2, writtenBy: { name: "Bram" } });
  });

  test("another process speaks the new words within a second, without a restart", async () => {
    const { adminUrl, logins } = tilburg.installation;
    const cell = await openCell({ url: urlFor(adminUrl, logins.app), lanes: 2, durability: "relaxed" });
    const elsewhere = tenantDb(cell, tilburg.id);
    await followSettings(cell);
    expect((await siteSettings(elsewhere, tilburg.clock.now())).name).toBe("Tilburg");
    await write();
    await publish(1);
    const name = async () => (await siteSettings(elsewhere, tilburg.clock.now())).name;
    await expect.poll(name, { timeout: 1000, interval: 10 }).toBe("Burendienst Tilburg");
    await cell.close();
  });
});

test("nobody else sees or sets them, and they stay within the municipality", async () => {
  const almere = await createTestTenant("almere");
  for (const who of [await tilburg.coordinator(), await tilburg.resident()]) {
    await expect(words(who)).rejects.toThrow(ForbiddenError);
    await expect(write(burendienst, { who, basedOn: "0.0" })).rejects.toThrow(ForbiddenError);
    await expect(publish(0, { who, basedOn: "0.0" })).rejects.toThrow(ForbiddenError);
  }
  const visitor = tilburg.as("visitor");
  await expect(listSiteWordsVersions({ ctx: visitor, input: {} })).rejects.toThrow(UnauthenticatedError);
  await write();
  await publish(1);
  expect((await siteSettings(almere.db, almere.clock.now())).name).toBe("Almere");
  await almere.drop();
});

test("what cannot be right is refused, every fault at once", () => {
  const { error } = SiteWords.safeParse({
    name: " ",
    phone: "bel maar",
    locale: "en",
    languages: ["nl"],
    words: { service: "<b>hulp</b>" },
    houseRules: "x".repeat(8001),
  });
  expect(error?.issues.map(({ path }) => path.join("/")).toSorted()).toEqual([
    "houseRules",
    "languages",
    "name",
    "phone",
    "words/service",
  ]);
  expect(
    SiteWords.safeParse({ name: "A", locale: "en", languages: ["nl"], words: {} }).error?.issues,
  ).toMatchObject([{ path: ["languages"], message: "language_not_offered" }]);
});
