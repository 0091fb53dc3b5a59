import { openCell, tenantDb, urlFor } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { appearanceOf, firstTheme, shippedThemes } from "@omzien/theme";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChangedError, ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { followSettings, siteSettings } from "../site/site-settings.ts";
import {
  cancelHouseStylePublication,
  getHouseStyle,
  listHouseStyleVersions,
  publishHouseStyle,
  writeHouseStyleDraft,
} from "./index.ts";

const [, lindewaard = firstTheme, noorderhaven = firstTheme] = shippedThemes;
const brick = appearanceOf(lindewaard);
const harbour = appearanceOf(noorderhaven);
const faint = { ...brick, colors: { ...brick.colors, textMuted: "#bbbbbb" } };

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

const style = (who = ingrid) => getHouseStyle({ ctx: tilburg.as(who) });
async function write(
  appearance = brick,
  { who = ingrid, basedOn = "", formOfAddress = "je" as "je" | "u" } = {},
) {
  const images = { logoId: null, iconId: null };
  const input = {
    appearance,
    formOfAddress,
    ...images,
    note: "",
    basedOn: basedOn || (await style()).version,
  };
  return writeHouseStyleDraft({ ctx: tilburg.as(who), input });
}
async function publish(number: number, { takesEffectAt = "", who = ingrid, basedOn = "" } = {}) {
  const when = takesEffectAt ? { takesEffectAt } : {};
  const input = { number, ...when, basedOn: basedOn || (await style()).version };
  return publishHouseStyle({ ctx: tilburg.as(who), input });
}
const worn = async () => (await siteSettings(tilburg.db, tilburg.clock.now())).theme.colors.actionBg;
const inDays = (days: number) => new Date(tilburg.clock.now().getTime() + days * 86_400_000).toISOString();

describe("an administrator sets the house style", () => {
  test("a draft changes nothing for visitors; publishing changes it at once, and says who did", async () => {
    expect(await worn()).toBe(firstTheme.colors.actionBg);
    const written = await write(brick, { formOfAddress: "u" });
    expect(written).toMatchObject({
      published: { number: 0, writtenBy: null },
      draft: { number: 1, appearance: brick, faults: [], writtenBy: { name: "Ingrid" } },
    });
    expect(await worn()).toBe(firstTheme.colors.actionBg);

    const published = await publish(1, { who: bram });
    expect(published).toMatchObject({
      draft: null,
      published: { number: 1, publications: [{ publishedBy: { name: "Bram" } }] },
    });
    expect(await siteSettings(tilburg.db, tilburg.clock.now())).toMatchObject({
      formOfAddress: "u",
      theme: { ...brick, name: "Tilburg" },
    });
    expect((await tilburg.audit()).map(({ action }) => action)).toEqual([
      "house_style.drafted",
      "house_style.published",
    ]);
  });

  test("one that is hard to read may be kept as a draft, is told why, and cannot be published", async () => {
    const { draft } = await write(faint);
    expect(draft?.faults[0]).toMatchObject({ foreground: "textMuted", nearest: expect.stringMatching(/^#/) });
    await expect(publish(1)).rejects.toMatchObject({ code: "contrast_too_low" });
    await expect(publish(1, { takesEffectAt: inDays(3) })).rejects.toMatchObject({
      code: "contrast_too_low",
    });
    expect((await style()).published.number).toBe(0);
  });

  test("every earlier version can be gone back to, down to how the site looked when it was made", async () => {
    await write(brick);
    await publish(1);
    await write(harbour);
    await publish(2);
    expect(await worn()).toBe(harbour.colors.actionBg);
    await publish(1);
    expect(await worn()).toBe(brick.colors.actionBg);
    await publish(0);
    expect(await worn()).toBe(firstTheme.colors.actionBg);
    const { versions } = await listHouseStyleVersions({ ctx: tilburg.as(ingrid) });
    expect(versions.map(({ number, publications }) => [number, publications.length])).toEqual([
      [2, 1],
      [1, 2],
      [0, 1],
    ]);
    await expect(publish(0)).rejects.toMatchObject({ code: "nothing_to_publish" });
    await expect(publish(9)).rejects.toThrow(NotFoundError);
  });

  test("what is planned takes effect at its instant, without anybody doing anything", async () => {
    await write(brick);
    const { planned } = await publish(1, { takesEffectAt: inDays(2) });
    expect(planned.map(({ number }) => number)).toEqual([1]);
    expect(await worn()).toBe(firstTheme.colors.actionBg);
    tilburg.clock.advance({ minutes: 2 * 24 * 60 - 1 });
    expect(await worn()).toBe(firstTheme.colors.actionBg);
    tilburg.clock.advance({ minutes: 1 });
    expect(await worn()).toBe(brick.colors.actionBg);
    expect(await style()).toMatchObject({ published: { number: 1 }, planned: [] });
  });

  test("what is planned can be called off until then; what took effect stays a fact", async () => {
    await write(brick);
    const first = await publish(1, { takesEffectAt: inDays(1) });
    const planned = first.planned[0]?.publications[0]?.id ?? "";
    const off = (publicationId: string, basedOn: string) =>
      cancelHouseStylePublication({ ctx: tilburg.as(bram), input: { publicationId, basedOn } });
    expect((await off(planned, first.version)).planned).toEqual([]);
    tilburg.clock.advance({ minutes: 2 * 24 * 60 });
    expect(await worn()).toBe(firstTheme.colors.actionBg);

    const second = await publish(1);
    const held = second.published.publications[0]?.id ?? "";
    await expect(off(held, second.version)).rejects.toMatchObject({ code: "already_in_effect" });
    await expect(
      off(
        planned.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
        second.version,
      ),
    ).rejects.toThrow(NotFoundError);
  });

  test("an instant that has passed, or lies too far ahead, is refused", async () => {
    await write(brick);
    const code = (at: string) => publish(1, { takesEffectAt: at }).catch((error) => error.faults[0].code);
    expect(await code(inDays(-1))).toBe("in_the_past");
    expect(await code(inDays(400))).toBe("too_far_ahead");
  });
});

test("time goes on while it is published, and nothing minds", async () => {
  await write(brick);
  let ticks = 0;
  const now = () => new Date(tilburg.clock.now().getTime() + ticks++);
  const input = { number: 1, basedOn: (await style()).version };
  await publishHouseStyle({ ctx: { ...tilburg.as(ingrid), now }, input });
  tilburg.clock.advance({ minutes: 1 });
  expect(await worn()).toBe(brick.colors.actionBg);
});

describe("two administrators at once", () => {
  test("the second is told, and nothing of the first is lost", async () => {
    const { version } = await style();
    await write(brick, { basedOn: version });
    await expect(write(harbour, { who: bram, basedOn: version })).rejects.toThrow(ChangedError);
    await expect(publish(0, { who: bram, basedOn: version })).rejects.toThrow(ChangedError);
    expect((await style()).draft?.appearance).toEqual(brick);
  });

  test("of ten who save on the same state, one does", async () => {
    const { version } = await style();
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () => write(brick, { basedOn: version })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await style()).draft?.number).toBe(1);
  });
});

describe("refused", () => {
  test("everybody but administrators, for every verb", async () => {
    const words = { formOfAddress: "je", note: "", logoId: null, iconId: null } as const;
    const input = { appearance: brick, ...words, basedOn: "0.0.0" };
    for (const who of [await tilburg.coordinator(), await tilburg.resident(), await tilburg.officer()]) {
      const ctx = tilburg.as(who);
      await expect(getHouseStyle({ ctx })).rejects.toThrow(ForbiddenError);
      await expect(listHouseStyleVersions({ ctx })).rejects.toThrow(ForbiddenError);
      await expect(writeHouseStyleDraft({ ctx, input })).rejects.toThrow(ForbiddenError);
      await expect(publishHouseStyle({ ctx, input: { number: 0, basedOn: "0.0.0" } })).rejects.toThrow(
        ForbiddenError,
      );
      const cancel = { publicationId: ingrid.id, basedOn: "0.0.0" };
      await expect(cancelHouseStylePublication({ ctx, input: cancel })).rejects.toThrow(ForbiddenError);
    }
    await expect(getHouseStyle({ ctx: tilburg.as("visitor") })).rejects.toThrow(UnauthenticatedError);
    expect((await style()).version).toBe("0.0.0");
  });

  test("the database changes no version and no publication, whoever asks", async () => {
    await write(brick);
    await publish(1);
    const { kysely } = tilburg.db;
    await expect(kysely.updateTable("house_style_version").set({ note: "x" }).execute()).rejects.toThrow();
    await expect(kysely.deleteFrom("house_style_publication").execute()).rejects.toThrow();
  });

  test("what somebody wrote into the table by hand is no style, and the site keeps wearing one", async () => {
    await write(brick);
    await tilburg.installation.admin.transaction((tx) =>
      tx.script(
        `update "t_${tilburg.id}".house_style_version set appearance = '{"colors":{"text":"red;}"}}'`,
      ),
    );
    await publish(1);
    expect((await siteSettings(tilburg.db, tilburg.clock.now())).theme).toEqual(firstTheme);
  });
});

describe("another process", () => {
  let close: () => Promise<void>;
  let other: TestTenant["db"];
  let follow: () => Promise<void>;

  beforeEach(async () => {
    const { adminUrl, logins } = tilburg.installation;
    const cell = await openCell({ url: urlFor(adminUrl, logins.app), lanes: 2, durability: "relaxed" });
    other = tenantDb(cell, tilburg.id);
    follow = () => followSettings(cell);
    close = () => cell.close();
  });
  afterEach(() => close());

  const wornThere = async () => (await siteSettings(other, tilburg.clock.now())).theme.colors.actionBg;
  async function secondsUntilWorn(color: string): Promise<number> {
    const start = performance.now();
    while (performance.now() - start < 2_000) {
      if ((await wornThere()) === color) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return (performance.now() - start) / 1_000;
  }

  test("wears what was published within a second", async () => {
    await follow();
    expect(await wornThere()).toBe(firstTheme.colors.actionBg);
    await write(brick);
    await publish(1);
    expect(await secondsUntilWorn(brick.colors.actionBg)).toBeLessThan(1);
  });

  test("one that does not listen is found out", async () => {
    expect(await wornThere()).toBe(firstTheme.colors.actionBg);
    await write(brick);
    await publish(1);
    expect(await secondsUntilWorn(brick.colors.actionBg)).toBeGreaterThan(1);
  });
});
