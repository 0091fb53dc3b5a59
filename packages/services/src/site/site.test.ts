import { createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getSite, listCategories } from "./index.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});
afterAll(() => tilburg.drop());

async function solved(by: Awaited<ReturnType<TestTenant["resident"]>>, daysAgo: number) {
  const at = new Date(tilburg.clock.now().getTime() - daysAgo * 86_400_000);
  const { id } = await tilburg.aHelpRequest({ by, state: "solved", createdAt: at });
  await tilburg.db.kysely
    .insertInto("help_request_solution")
    .values({ help_request_id: id, solved_at: at, solved_by: by.id, how: "match" })
    .execute();
}

describe("what anybody may know of a site", () => {
  test("its own words, and no figure behind which fewer than five people stand", async () => {
    const four = await Promise.all([1, 2, 3, 4].map(() => tilburg.helper()));
    const early = await getSite({ ctx: tilburg.as("visitor") });
    expect(early).toMatchObject({ name: "Tilburg", phone: "013 123 45 67", codeOfConductVersion: 1 });
    expect(early.figures).toEqual({ helpers: null, solvedThisYear: null, medianHoursToYes: null });

    await tilburg.helper();
    for (const person of [...four, await tilburg.resident()]) await solved(person, 3);
    tilburg.clock.advance({ minutes: 1 });
    const later = await getSite({ ctx: tilburg.as("visitor") });
    expect(later.figures).toMatchObject({ helpers: 5, solvedThisYear: 5 });
  });

  test("examples are at least a day old, and name a neighbourhood only where it names nobody", async () => {
    const lonely = await tilburg.resident("Sara", { area: "oost" });
    await solved(lonely, 2);
    await solved(lonely, 0.5);
    tilburg.clock.advance({ minutes: 1 });
    const { recentExamples } = await getSite({ ctx: tilburg.as("visitor", "en") });
    expect(recentExamples).toHaveLength(6);
    expect(recentExamples[0]).toEqual({
      categoryName: "Groceries",
      areaName: "Tilburg",
      solvedOn: expect.stringMatching(/^2026-11-29$/),
    });
    expect(new Set(recentExamples.slice(1).map((example) => example.areaName))).toEqual(new Set(["Centrum"]));
    expect(JSON.stringify(recentExamples)).not.toContain("Oost");
  });

  test("figures are kept for half a minute, and no longer", async () => {
    const before = await getSite({ ctx: tilburg.as("visitor") });
    await solved(await tilburg.resident(), 3);
    expect(await getSite({ ctx: tilburg.as("visitor") })).toEqual(before);
    tilburg.clock.advance({ minutes: 1 });
    const after = await getSite({ ctx: tilburg.as("visitor") });
    expect(after.figures.solvedThisYear).toBe((before.figures.solvedThisYear ?? 0) + 1);
  });
});

test("kinds of help come in two levels, light to heavy, in the reader's language, without hidden ones", async () => {
  await tilburg.db.kysely
    .updateTable("category")
    .set({ hidden: true })
    .where("slug", "=", "coffee")
    .execute();
  const categories = await listCategories({ ctx: tilburg.as("visitor", "en") });
  expect(categories.map((category) => category.slug)).toEqual(["errands", "company", "home", "care"]);
  expect(categories[0]?.children.map((child) => child.name)).toEqual(["Groceries", "A lift"]);
  expect(categories[1]?.children.map((child) => child.slug)).toEqual(["walking"]);
});
