import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAreas, lookUpArea } from "./index.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

const nowhere = { findSite: () => Promise.resolve(undefined) };
const look = (postcode: string, sites: Parameters<typeof lookUpArea>[0]["sites"] = nowhere) =>
  lookUpArea({ ctx: tilburg.as("visitor"), input: { postcode }, sites });

test("a postcode inside leads to its neighbourhood, and to those around it, nearest first", async () => {
  const found = await look(tilburg.areas.noord.postcode);
  expect(found).toMatchObject({ inside: true, place: "Teststad", otherSite: null });
  expect(found.area).toMatchObject({ id: tilburg.areas.noord.id, name: "Noord" });
  const names = found.nearbyAreas.map((area) => area.name);
  expect(names.slice(0, 2)).toEqual(["Noord", "Centrum"]);
  expect(names.at(-1)).toBe("Zuid");
});

test("an unknown street of a known district falls back to the four digits", async () => {
  const found = await look(`${tilburg.areas.oost.postcode.slice(0, 4)}ZZ`);
  expect(found.area?.name).toBe("Oost");
});

test("four digits alone lead to the middle of what is known", async () => {
  const digits = tilburg.areas.zuid.postcode.slice(0, 4);
  await tilburg.db.kysely.deleteFrom("postcode").where("postcode", "=", digits).execute();
  expect((await look(digits)).area?.name).toBe("Zuid");
});

test("outside, the site that does serve the postcode is named, if this installation has one", async () => {
  const almere = { name: "Almere", url: "https://almere.example" };
  const sites = {
    findSite: (postcode: string) => Promise.resolve(postcode === "1311AB" ? almere : undefined),
  };
  expect(await look("1311AB", sites)).toEqual({
    inside: false,
    area: null,
    nearbyAreas: [],
    place: null,
    otherSite: almere,
  });
  expect((await look("9999XX", sites)).otherSite).toBeNull();
});

test("the list has neighbourhoods of today, by name", async () => {
  await tilburg.db.kysely
    .updateTable("area")
    .set({ valid_until: "2026-06-30" })
    .where("id", "=", tilburg.areas.zuid.id)
    .execute();
  const areas = await listAreas({ ctx: tilburg.as("visitor") });
  expect(areas.map((area) => area.name)).toEqual(["Centrum", "Noord", "Oost"]);
});
