import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invariant } from "../errors.ts";
import { addDays, localDateOf, localInstant } from "../local-time.ts";
import { columnsOf } from "../my-data/testing/plant-canaries.ts";
import { type OfferBounds, offersWithin } from "./offers-query.ts";
import { boundsFor, loadSearch } from "./rank-helpers.ts";

let tilburg: TestTenant;
let helper: TestPerson & { offerId: string };
let desk: TestPerson;
let requestId: string;
let lastDay: string;

/** Help with the post asks for a certificate; the request is for one day, two weeks from now. */
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  const asker = await tilburg.resident("Fatima");
  desk = await tilburg.coordinator();
  helper = await tilburg.helper("Nel", { offer: { categories: ["paperwork"], weightMax: "middle" } });
  lastDay = addDays(localDateOf(tilburg.clock.now()), 14);
  const timing = { kind: "once", moment: { date: lastDay, from: "10:00", to: "11:00" } } as const;
  ({ id: requestId } = await tilburg.aHelpRequest({
    by: asker,
    category: "paperwork",
    weight: "middle",
    timing,
  }));
});
afterAll(() => tilburg.drop());

async function seenVog(validUntil: string): Promise<void> {
  await tilburg.db.kysely.deleteFrom("vog_record").execute();
  const seen_on = localDateOf(tilburg.clock.now());
  const vog = { person_id: helper.id, seen_on, seen_by: desk.id, profile: "85", valid_until: validUntil };
  await tilburg.db.kysely.insertInto("vog_record").values(vog).execute();
}

/** Whether PostgreSQL lets the helper through, before any rule of matching saw them. */
async function isLetThrough(change: Partial<OfferBounds> = {}, now = tilburg.clock.now()): Promise<boolean> {
  const ctx = tilburg.as({ job: "search_helpers" });
  const search = await loadSearch(tilburg.db, ctx, requestId);
  invariant(search, "the request was just made");
  const bounds = { ...boundsFor(search.request, search.policy, now), ...change };
  return (await tilburg.db.all(offersWithin, bounds)).some(({ id }) => id === helper.offerId);
}

describe("who has no valid certificate of conduct is not matched where one is asked for", () => {
  test("without one", async () => {
    await tilburg.db.kysely.deleteFrom("vog_record").execute();
    expect(await isLetThrough()).toBe(false);
  });

  test.each([
    [-1, false],
    [0, true],
    [1, true],
  ])("valid until %i days from the last day of the help: let through is %s", async (days, expected) => {
    await seenVog(addDays(lastDay, days));
    expect(await isLetThrough()).toBe(expected);
  });

  test("it ends at midnight in Amsterdam, not in London", async () => {
    await seenVog(lastDay);
    const midnight = localInstant(addDays(lastDay, 1), "00:00");
    expect(midnight.toISOString()).not.toMatch(/T00:00/);
    expect(await isLetThrough({}, new Date(midnight.getTime() - 1))).toBe(true);
    expect(await isLetThrough({}, midnight)).toBe(false);
  });

  test("an older one that was seen again does not shorten a newer one", async () => {
    await seenVog(addDays(lastDay, 100));
    const seen_on = addDays(localDateOf(tilburg.clock.now()), -400);
    const old = {
      person_id: helper.id,
      seen_on,
      seen_by: desk.id,
      profile: "85",
      valid_until: addDays(lastDay, -300),
    };
    await tilburg.db.kysely.insertInto("vog_record").values(old).execute();
    expect(await isLetThrough()).toBe(true);
  });

  test("a query that forgets to ask would let them through", async () => {
    await seenVog(addDays(lastDay, -1));
    expect(await isLetThrough({ vogUntil: null })).toBe(true);
  });
});

interface Column {
  table: string;
  column: string;
  type?: string;
}

const forFiles =
  /(?:^|_)(?:file|files|scan|document|attachment|upload|blob|image_data|pdf|url|uri|link|path|object_key)(?:_|$)/;

const mayHoldText: ReadonlySet<string> = new Set(["text", "bytea", "oid", "jsonb", "character varying"]);

/** The names of a logo and its sizes: of a municipality, and of nobody. */
const ofNobody: ReadonlySet<string> = new Set(["house_style_image.files"]);

/** Columns in which a file could be put, or the way to one. A hash of a link, a key and a sealed text are neither. */
function fileColumns(columns: readonly Column[]): string[] {
  return columns
    .filter(
      ({ column, type = "text" }) =>
        mayHoldText.has(type) && !/_hash$|(?:^|_)(?:sealed|wrapped)(?:_|$)/.test(column),
    )
    .filter(({ column, type }) => type === "bytea" || type === "oid" || forFiles.test(column))
    .map(({ table, column }) => `${table}.${column}`)
    .filter((name) => !ofNobody.has(name));
}

describe("of a certificate nothing is kept but that it was seen", () => {
  test("by whom, when, which profile, and until when", async () => {
    const columns = (await columnsOf(tilburg)).filter(({ table }) => table === "vog_record");
    expect(columns.map(({ column }) => column).toSorted()).toEqual([
      "person_id",
      "profile",
      "seen_by",
      "seen_on",
      "valid_until",
    ]);
  });

  test("no table has a place for a file, or for the way to one", async () => {
    expect(fileColumns(await columnsOf(tilburg))).toEqual([]);
  });

  test("one that had would be found", () => {
    const planted = [
      { table: "vog_record", column: "scan" },
      { table: "vog_record", column: "document_url" },
      { table: "mandate", column: "proof", type: "bytea" },
      { table: "person", column: "profile" },
      { table: "mandate", column: "document_seen_on", type: "date" },
    ];
    expect(fileColumns(planted)).toEqual(["vog_record.scan", "vog_record.document_url", "mandate.proof"]);
  });
});
