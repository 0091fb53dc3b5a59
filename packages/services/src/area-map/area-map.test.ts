import type { AreaMap, ChangeAreaMap } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { fromRd } from "@omzien/tenancy/import";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { listAreas } from "../areas/index.ts";
import { ChangedError, ForbiddenError, NotFoundError } from "../errors.ts";
import { addDays, addMs, hourMs, localDateOf } from "../local-time.ts";
import { updateMe } from "../people/index.ts";
import { listSettingEvents } from "../setting-changes/index.ts";
import { changeAreaMap, getAreaMap, previewAreaChange, settleAreaMap, undoAreaChange } from "./index.ts";
import { writeMoves } from "./settle-queries.ts";

let town: TestTenant;
let bram: TestPerson;
let map: AreaMap;
const today = () => localDateOf(town.clock.now());

/** A square of a kilometre with its south-west corner so many metres from the middle of the town. */
function square(east: number, north: number, size = 1000): [number, number][] {
  const [x, y] = [130_000 + east, 400_000 + north];
  const corners = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ] as const;
  return corners.map((corner) => [...fromRd(corner)]);
}
const drawn = (...place: Parameters<typeof square>) => ({
  kind: "drawn" as const,
  geometry: { type: "Polygon" as const, coordinates: [square(...place)] },
});

async function change(wish: ChangeAreaMap): Promise<AreaMap> {
  map = await changeAreaMap({ ctx: town.as(bram), input: { ...wish, basedOn: map.version } });
  return map;
}
const undo = async () => {
  map = await undoAreaChange({ ctx: town.as(bram), input: { basedOn: map.version } });
};
const at = (on?: string) => getAreaMap({ ctx: town.as(bram), input: { on } });
const itemOf = (name: string, of: AreaMap = map) => {
  const found = of.items.find((item) => item.name === name);
  if (!found) throw new Error(`${name} is not on the map`);
  return found;
};
const namesIn = (of: AreaMap) =>
  of.items.filter(({ kind }) => kind === "neighbourhood").map(({ name }) => name);
const codesOf = (error: unknown) =>
  (error as { faults: { pointer: string; code: string }[] }).faults.map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
const refused = (wish: ChangeAreaMap) =>
  changeAreaMap({ ctx: town.as(bram), input: { ...wish, basedOn: map.version } }).then(
    () => ["nothing was refused"],
    (error: unknown) => codesOf(error),
  );

beforeEach(async () => {
  town = await createTestTenant("tilburg");
  bram = await town.person("Bram", { roles: ["administrator"] });
  map = await at();
});
afterAll(closeTestInstallation);

/** Two drawn neighbourhoods side by side, and Fatima who lives in the west one, at a postcode of it. */
async function twoSides() {
  await change({ kind: "add", as: "neighbourhood", name: "West", shape: drawn(0, 0) });
  await change({ kind: "add", as: "neighbourhood", name: "Oostkant", shape: drawn(1000, 0) });
  const [x, y] = [130_800, 400_500];
  const west = itemOf("West").id;
  await town.db.kysely
    .insertInto("postcode")
    .values({ postcode: "5099ZZ", area_id: west, place: "Teststad", x, y, placement: "inside" })
    .execute();
  const fatima = await town.resident("Fatima");
  await town.db.kysely
    .updateTable("person")
    .set({ area_id: west, x, y })
    .where("id", "=", fatima.id)
    .execute();
  return { fatima, areaOf: () => areaOf(fatima.id) };
}
async function areaOf(personId: string): Promise<string | undefined> {
  const row = await town.db.kysely
    .selectFrom("person")
    .innerJoin("area", "area.id", "person.area_id")
    .select("area.name")
    .where("person.id", "=", personId)
    .executeTakeFirst();
  return row?.name;
}
async function postcodeAreas(): Promise<(string | null)[]> {
  const rows = await town.db.kysely
    .selectFrom("postcode")
    .select("area_id")
    .where("postcode", "=", "5099ZZ")
    .execute();
  return rows.map(({ area_id: id }) => id);
}
async function adjoin(one: string, other: string): Promise<boolean> {
  const row = await town.db.kysely
    .selectFrom("area_relation")
    .select("kind")
    .where("area_id", "=", one)
    .where("other_area_id", "=", other)
    .where("kind", "=", "adjoining")
    .executeTakeFirst();
  return row !== undefined;
}

describe("the map in time", () => {
  test("what was there before stays in the history, at every date", async () => {
    await change({
      kind: "add",
      as: "neighbourhood",
      name: "Spoorzone",
      shape: drawn(0, 0),
      from: "2026-01-10",
    });
    const { id } = itemOf("Spoorzone");
    await change({ kind: "rename", itemId: id, name: "Spoorpark", from: "2026-01-20" });
    await change({ kind: "redraw", itemId: id, shape: drawn(500, 0), from: "2026-02-01" });
    const early = itemOf("Spoorzone", await at("2026-01-15"));
    const later = itemOf("Spoorpark", await at("2026-01-25"));
    expect(later.geometry).toEqual(early.geometry);
    expect(itemOf("Spoorpark").geometry).not.toEqual(early.geometry);
    expect((await at("2026-01-05")).items.filter((item) => item.id === id && !item.isPlanned)).toEqual([]);
    expect(await refused({ kind: "rename", itemId: id, name: "Te vroeg", from: "2026-01-15" })).toEqual([
      "/from before_last_change",
    ]);
  });

  test("how the site was made is the first state, and undoing goes back to exactly that", async () => {
    const before = await at();
    const noord = itemOf("Noord");
    await change({ kind: "rename", itemId: noord.id, name: "Noordwijk" });
    await change({ kind: "end", itemId: itemOf("Zuid").id });
    expect((await listAreas({ ctx: town.as("visitor") })).map(({ name }) => name)).toEqual([
      "Centrum",
      "Noordwijk",
      "Oost",
    ]);
    await undo();
    await undo();
    expect((await at()).items).toEqual(before.items);
    expect((await at()).canUndo).toBe(false);
    await expect(undo()).rejects.toMatchObject({ code: "nothing_to_undo" });
    expect((await listAreas({ ctx: town.as("visitor") })).map(({ name }) => name)).toEqual([
      "Centrum",
      "Noord",
      "Oost",
      "Zuid",
    ]);
  });

  test("what is planned begins on its day, and the day before it does not", async () => {
    const from = addDays(today(), 10);
    await change({ kind: "add", as: "neighbourhood", name: "Nieuwbouw", shape: drawn(0, 0), from });
    expect(itemOf("Nieuwbouw").isPlanned).toBe(true);
    await settleAreaMap({ ctx: town.as(bram) });
    const names = async () => (await listAreas({ ctx: town.as("visitor") })).map(({ name }) => name);
    expect(await names()).not.toContain("Nieuwbouw");
    town.clock.advance({ days: 11 });
    await settleAreaMap({ ctx: town.as(bram) });
    expect(await names()).toContain("Nieuwbouw");
  });
});

describe("people and requests", () => {
  test("go along with the part of a neighbourhood where they live, and back again", async () => {
    const { areaOf: where } = await twoSides();
    const wish: ChangeAreaMap = {
      kind: "add",
      as: "neighbourhood",
      name: "Hoekje",
      shape: drawn(700, 400, 200),
    };
    const effects = await previewAreaChange({ ctx: town.as(bram), input: wish });
    expect(effects.moves).toEqual([{ from: "West", to: "Hoekje", people: 1, requests: 0 }]);
    expect(await where()).toBe("West");
    expect((await at()).version).toBe(map.version);
    await change(wish);
    expect(await where()).toBe("Hoekje");
    await undo();
    expect(await where()).toBe("West");
  });

  test("find no neighbourhood any more that was added and taken back; nor do postcodes", async () => {
    const { areaOf: where } = await twoSides();
    await change({ kind: "add", as: "neighbourhood", name: "Hoekje", shape: drawn(700, 400, 200) });
    await undo();
    expect((await listAreas({ ctx: town.as("visitor") })).map(({ name }) => name)).not.toContain("Hoekje");
    expect(await postcodeAreas()).toEqual([itemOf("West").id]);
    expect(await where()).toBe("West");
  });

  test("of a neighbourhood that ends go to the one around them or nearest by; who chose it by hand comes back too", async () => {
    const { fatima, areaOf: where } = await twoSides();
    await town.db.kysely
      .updateTable("person")
      .set({ x: 130_000, y: 400_000 })
      .where("id", "=", fatima.id)
      .execute();
    const request = await town.aHelpRequest({ by: fatima });
    await change({ kind: "end", itemId: itemOf("West").id });
    expect(await where()).toBe("Oostkant");
    const moved = await town.db.kysely
      .selectFrom("help_request")
      .select("area_id")
      .where("id", "=", request.id)
      .executeTakeFirstOrThrow();
    expect(moved.area_id).toBe(itemOf("Oostkant").id);
    await undo();
    expect(await where()).toBe("West");
  });

  test("leave what ends on its day, stay out of it when something else is taken back, and return with the end itself", async () => {
    const { areaOf: where } = await twoSides();
    await change({ kind: "end", itemId: itemOf("West").id, from: addDays(today(), 10) });
    await change({ kind: "rename", itemId: itemOf("Oostkant").id, name: "Oosterkant" });
    town.clock.advance({ days: 11 });
    await settleAreaMap({ ctx: town.as(bram) });
    expect(await where()).toBe("Oosterkant");
    expect(await postcodeAreas()).toEqual([itemOf("Oosterkant").id]);
    await undo();
    expect(await where()).toBe("Oostkant");
    await undo();
    expect(await where()).toBe("West");
    expect(await postcodeAreas()).toEqual([itemOf("West").id]);
  });

  test("of two changes that begin on one day, each is taken back by itself", async () => {
    const { areaOf: where } = await twoSides();
    const from = addDays(today(), 10);
    await change({ kind: "end", itemId: itemOf("West").id, from });
    await change({ kind: "redraw", itemId: itemOf("Oostkant").id, shape: drawn(500, 0, 1500), from });
    await change({ kind: "rename", itemId: itemOf("Oostkant").id, name: "Oosterkant", from });
    town.clock.advance({ days: 11 });
    await settleAreaMap({ ctx: town.as(bram) });
    for (const name of ["Oosterkant", "Oostkant", "Oostkant", "West"]) {
      expect(await where()).toBe(name);
      if (name !== "West") await undo();
    }
  });

  test("requests that are not closed go along, also a matched one; a closed one stays where it was", async () => {
    const { fatima } = await twoSides();
    const ids = { open: "", matched: "", solved: "" };
    for (const state of ["open", "matched", "solved"] as const) {
      ids[state] = (await town.aHelpRequest({ by: fatima })).id;
      await town.db.kysely.updateTable("help_request").set({ state }).where("id", "=", ids[state]).execute();
    }
    const [west, east] = [itemOf("West").id, itemOf("Oostkant").id];
    await change({ kind: "end", itemId: west });
    const rows = await town.db.kysely.selectFrom("help_request").select(["state", "area_id"]).execute();
    expect(Object.fromEntries(rows.map((row) => [row.state, row.area_id]))).toEqual({
      open: east,
      matched: east,
      solved: west,
    });
  });

  test("whoever moves to another address at the same moment is not moved on", async () => {
    const { fatima, areaOf: where } = await twoSides();
    const [areaId, to] = [itemOf("Centrum").id, itemOf("Oostkant").id];
    const who = { id: fatima.id, kind: "person" as const, areaId, point: undefined, createdAt: new Date() };
    await transaction(town.db, (tx) => writeMoves(tx, [{ who, to, change: 1 }]));
    expect(await where()).toBe("West");
    expect(await town.db.kysely.selectFrom("area_move").select("id").execute()).toEqual([]);
  });

  test("whoever came after a change goes back with the postcode; whoever chose by hand before stays", async () => {
    const { areaOf: where } = await twoSides();
    const sanne = await town.resident("Sanne");
    const put = (id: string, name: string, createdAt: Date) =>
      town.db.kysely
        .updateTable("person")
        .set({ area_id: itemOf(name).id, x: 130_800, y: 400_500, created_at: createdAt })
        .where("id", "=", id)
        .execute();
    await put(sanne.id, "Oostkant", addMs(town.clock.now(), -hourMs));
    await change({ kind: "redraw", itemId: itemOf("West").id, shape: drawn(0, 0, 700) });
    await change({ kind: "redraw", itemId: itemOf("Oostkant").id, shape: drawn(700, 0, 1300) });
    expect([await where(), await areaOf(sanne.id)]).toEqual(["Oostkant", "Oostkant"]);
    town.clock.advance({ hours: 1 });
    const guus = await town.resident("Guus");
    await put(guus.id, "Oostkant", town.clock.now());
    const request = await town.aHelpRequest({ by: guus });
    await undo();
    await undo();
    expect(await where()).toBe("West");
    expect(await areaOf(guus.id)).toBe("West");
    expect(await areaOf(sanne.id)).toBe("Oostkant");
    const { area_id: asked } = await town.db.kysely
      .selectFrom("help_request")
      .select("area_id")
      .where("id", "=", request.id)
      .executeTakeFirstOrThrow();
    expect(asked).toBe(itemOf("West").id);
  });

  test("whoever moved house since stays there when a change is taken back, also within one neighbourhood", async () => {
    const { fatima, areaOf: where } = await twoSides();
    const row = { area_id: itemOf("Oostkant").id, place: "Teststad", placement: "inside" as const };
    await town.db.kysely
      .insertInto("postcode")
      .values({ ...row, postcode: "5099ZY", x: 131_500, y: 400_500 })
      .execute();
    await change({ kind: "redraw", itemId: itemOf("Oostkant").id, shape: drawn(700, 0, 1300) });
    await change({ kind: "redraw", itemId: itemOf("West").id, shape: drawn(0, 0, 700) });
    expect(await where()).toBe("Oostkant");
    const ctx = town.as(fatima);
    await updateMe({ ctx, input: { postcode: "5099ZZ" } });
    expect(await town.db.kysely.selectFrom("area_move").select("id").execute()).toHaveLength(1);
    await updateMe({ ctx, input: { postcode: "5099ZY" } });
    await undo();
    await undo();
    expect(await where()).toBe("Oostkant");
  });

  test("whoever chose another neighbourhood since stays there when a change is taken back", async () => {
    const { fatima, areaOf: where } = await twoSides();
    await change({ kind: "end", itemId: itemOf("West").id });
    await town.db.kysely
      .updateTable("person")
      .set({ area_id: itemOf("Centrum").id })
      .where("id", "=", fatima.id)
      .execute();
    await undo();
    expect(await where()).toBe("Centrum");
  });
});

describe("projects, twins and barriers", () => {
  test("project areas overlap, drawn or made of neighbourhoods, and are no neighbourhoods", async () => {
    await twoSides();
    const areaIds = [itemOf("West").id, itemOf("Oostkant").id];
    await change({ kind: "add", as: "project", name: "Beide kanten", shape: { kind: "areas", areaIds } });
    await change({ kind: "add", as: "project", name: "Het midden", shape: drawn(500, 0) });
    expect(itemOf("Beide kanten").people).toBe(1);
    expect(itemOf("Het midden").people).toBe(1);
    expect(namesIn(map)).not.toContain("Het midden");
    expect((await listAreas({ ctx: town.as("visitor") })).map(({ name }) => name)).not.toContain(
      "Het midden",
    );
    await change({ kind: "redraw", itemId: areaIds[0] ?? "", shape: drawn(0, 0, 900) });
    expect(itemOf("Beide kanten").geometry?.coordinates).toHaveLength(2);
  });

  test("twins are for both, and the pair that there was is on the map", async () => {
    const isPair = ({ areaIds }: { areaIds: string[] }, ...names: string[]) =>
      names.every((name) => areaIds.includes(itemOf(name).id));
    const given = map.items.find(({ kind }) => kind === "twin");
    expect(given && isPair(given, "Noord", "Zuid")).toBe(true);
    const pair: [string, string] = [itemOf("Centrum").id, itemOf("Oost").id];
    await change({ kind: "twin", areaIds: pair });
    expect(await refused({ kind: "twin", areaIds: [pair[1], pair[0]] })).toEqual(["/areaIds twin_exists"]);
    expect(await refused({ kind: "twin", areaIds: [pair[0], pair[0]] })).toEqual(["/areaIds twin_same"]);
    await change({ kind: "end", itemId: given?.id ?? "" });
    const twins = await town.db.kysely
      .selectFrom("area_relation")
      .select("area_id")
      .where("kind", "=", "twin")
      .execute();
    expect(twins.map(({ area_id: id }) => id).toSorted()).toEqual(pair.toSorted());
  });

  test("neighbourhoods on both sides of a barrier do not adjoin, until it ends", async () => {
    await twoSides();
    const [west, east] = [itemOf("West").id, itemOf("Oostkant").id];
    expect(await adjoin(west, east)).toBe(true);
    const line = [fromRd([131_000, 399_000]), fromRd([131_000, 402_000])].map(([x, y]): [number, number] => [
      x,
      y,
    ]);
    const shape = { kind: "drawn" as const, geometry: { type: "LineString" as const, coordinates: line } };
    const wish: ChangeAreaMap = { kind: "add", as: "barrier", name: "Kanaal", shape };
    const effects = await previewAreaChange({ ctx: town.as(bram), input: wish });
    expect(effects.parted.map((pair) => pair.toSorted())).toEqual([["Oostkant", "West"]]);
    await change(wish);
    expect(await adjoin(west, east)).toBe(false);
    expect(map.separated.map((pair) => pair.toSorted())).toEqual([[west, east].toSorted()]);
    await change({ kind: "end", itemId: itemOf("Kanaal").id, from: today() });
    expect(await adjoin(east, west)).toBe(true);
  });

  test("a pair that is written one way only, as an import does, is a pair that was there", async () => {
    await twoSides();
    const [smaller = "", larger = ""] = [itemOf("West").id, itemOf("Oostkant").id].toSorted();
    await town.db.kysely
      .deleteFrom("area_relation")
      .where("area_id", "=", smaller)
      .where("other_area_id", "=", larger)
      .execute();
    const wish: ChangeAreaMap = { kind: "rename", itemId: smaller, name: "Anders" };
    const effects = await previewAreaChange({ ctx: town.as(bram), input: wish });
    expect(effects).toEqual({ moves: [], parted: [], joined: [] });
  });

  test("a barrier beside them parts nobody", async () => {
    await twoSides();
    const line = [fromRd([132_500, 399_000]), fromRd([132_500, 402_000])].map(([x, y]): [number, number] => [
      x,
      y,
    ]);
    const shape = { kind: "drawn" as const, geometry: { type: "LineString" as const, coordinates: line } };
    await change({ kind: "add", as: "barrier", name: "Spoor", shape });
    expect(await adjoin(itemOf("West").id, itemOf("Oostkant").id)).toBe(true);
  });
});

describe("who and what is refused", () => {
  test("all faults of a drawing at once", async () => {
    const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = square(0, 0);
    const geometry = {
      type: "Polygon" as const,
      coordinates: [[a, c, b, d, [52.1, 5.1] as [number, number]]],
    };
    const wish: ChangeAreaMap = {
      kind: "add",
      as: "neighbourhood",
      name: "NOORD",
      shape: { kind: "drawn", geometry },
      from: "2050-01-01",
    };
    expect((await refused(wish)).toSorted()).toEqual([
      "/from too_far_ahead",
      "/name name_taken",
      "/shape/geometry crosses_itself",
      "/shape/geometry not_closed",
      "/shape/geometry swapped",
    ]);
  });

  test("a neighbourhood is drawn, the last one stays, and what is not there cannot be changed", async () => {
    const areaIds = [itemOf("Noord").id];
    expect(
      await refused({ kind: "add", as: "neighbourhood", name: "Samen", shape: { kind: "areas", areaIds } }),
    ).toEqual(["/shape must_be_drawn"]);
    for (const name of ["Noord", "Oost", "Zuid"]) await change({ kind: "end", itemId: itemOf(name).id });
    expect(await refused({ kind: "end", itemId: itemOf("Centrum").id })).toEqual(["/itemId last_area"]);
    const gone = town.areas.noord.id;
    const wish = { kind: "rename" as const, itemId: gone, name: "Weer", basedOn: map.version };
    await expect(changeAreaMap({ ctx: town.as(bram), input: wish })).rejects.toThrow(NotFoundError);
  });

  test("the second of two administrators is told; others and other municipalities get nothing", async () => {
    const stale = map.version;
    await change({ kind: "rename", itemId: itemOf("Noord").id, name: "Noord 2" });
    const wish = { kind: "rename" as const, itemId: itemOf("Oost").id, name: "Oost 2" };
    await expect(changeAreaMap({ ctx: town.as(bram), input: { ...wish, basedOn: stale } })).rejects.toThrow(
      ChangedError,
    );
    const anneke = await town.coordinator("Anneke");
    await expect(getAreaMap({ ctx: town.as(anneke), input: {} })).rejects.toThrow(ForbiddenError);
    await expect(
      changeAreaMap({ ctx: town.as(anneke), input: { ...wish, basedOn: map.version } }),
    ).rejects.toThrow(ForbiddenError);
    const almere = await createTestTenant("almere");
    const piet = await almere.person("Piet", { roles: ["administrator"] });
    const input = { ...wish, basedOn: "0" };
    await expect(changeAreaMap({ ctx: almere.as(piet), input })).rejects.toThrow(NotFoundError);
    await almere.drop();
  });

  test("everything is told among the changes, with who, and in the audit", async () => {
    await change({ kind: "rename", itemId: itemOf("Noord").id, name: "Noord 2" });
    await undo();
    const { items } = await listSettingEvents({ ctx: town.as(bram), input: { limit: 9, subject: "areas" } });
    expect(items.map(({ kind, what, by }) => [kind, what, by.name])).toEqual([
      ["area-undone", "Noord → Noord 2", "Bram"],
      ["area-renamed", "Noord → Noord 2", "Bram"],
    ]);
    const audit = await town.db.kysely
      .selectFrom("audit_event")
      .select("action")
      .where("action", "like", "area_map.%")
      .execute();
    expect(audit.map(({ action }) => action).toSorted()).toEqual(["area_map.renamed", "area_map.undone"]);
  });
});
