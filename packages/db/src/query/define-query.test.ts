import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseInstant } from "../driver/result-types.ts";
import { NotOneRowError } from "../errors.ts";
import { testDatabaseUrl } from "../testing/database-url.ts";
import { openTestCell, type TestCell, tenantAt, type TestTenant } from "../testing/test-cell.ts";
import { defineQuery } from "./define-query.ts";

const byWeight = defineQuery<{ hidden: boolean }>()((db, param) =>
  db
    .selectFrom("category")
    .select(["slug", "names"])
    .where("weight", "=", "light")
    .where("hidden", "=", param("hidden"))
    .orderBy("slug"),
);

type Echo = { words: string[]; text: string; number: number; at: Date | null; yes: boolean; json: unknown };
const echo = defineQuery<Echo>()(
  (_, param) => sql<Echo>`select
    ${param("words")}::text[] as words, ${param("text")}::text as text, ${param("number")}::float8 as number,
    ${param("at")}::timestamptz as at, ${param("yes")}::boolean as yes, ${param("json")}::jsonb as json`,
);

let testCell: TestCell;
let tilburg: TestTenant;
let almere: TestTenant;
beforeAll(async () => {
  testCell = await openTestCell(testDatabaseUrl(), 2);
  [tilburg, almere] = [tenantAt(testCell, 0), tenantAt(testCell, 1)];
});
afterAll(() => testCell.close());

test("one shape serves every tenant, each from its own tables", async () => {
  expect(await tilburg.db.all(byWeight, { hidden: false })).toEqual([
    { slug: `only-${tilburg.id}`, names: {} },
  ]);
  expect(await almere.db.all(byWeight, { hidden: false })).toEqual([
    { slug: `only-${almere.id}`, names: {} },
  ]);
  expect(await almere.db.all(byWeight, { hidden: true })).toEqual([]);
});

test("whatever text, list, number, moment or document goes in comes out the same", async () => {
  const word = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""));
  const document = fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)));
  const moment = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        words: fc.array(fc.oneof(word, fc.constantFrom("NULL", "", '"', "\\", "{a,b}", ","))),
        text: word,
        number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        at: fc.option(moment),
        yes: fc.boolean(),
        json: document,
      }),
      async (given) => {
        expect(await tilburg.db.one(echo, given)).toEqual(given);
      },
    ),
    { numRuns: 300 },
  );
});

test("counts are numbers, a bigint is exact, days and amounts stay text, lists of anything are lists", async () => {
  const values = sql`select count(*) as few, 9007199254740993 as many, date '2026-03-01' as day, 1.10::numeric as amount,
    array[1, null, 3] as numbers, array[true, false] as answers, array[array[1, 2], array[3, 4]] as grid,
    array['2026-01-02T03:04:05.678Z'::timestamptz] as moments, '\\xff00'::bytea as bytes, null::text[] as nothing`;
  const { rows } = await values.execute(tilburg.db.kysely);
  expect(rows).toEqual([
    {
      few: 1,
      many: 9007199254740993n,
      day: "2026-03-01",
      amount: "1.10",
      numbers: [1, null, 3],
      answers: [true, false],
      grid: [
        [1, 2],
        [3, 4],
      ],
      moments: [new Date("2026-01-02T03:04:05.678Z")],
      bytes: Buffer.from([0xff, 0]),
      nothing: null,
    },
  ]);
});

test.each([
  ["2026-11-23 22:28:31.123456+00", "2026-11-23T22:28:31.123Z"],
  ["2026-11-23 22:28:31.1+00", "2026-11-23T22:28:31.100Z"],
  ["2026-11-23 22:28:31+00", "2026-11-23T22:28:31.000Z"],
  ["2026-11-23 22:28:31+01", "2026-11-23T21:28:31.000Z"],
  ["2026-11-23 22:28:31.5+05:30", "2026-11-23T16:58:31.500Z"],
  ["0044-03-15 12:00:00+00", "0044-03-15T12:00:00.000Z"],
])("%s is the moment %s", (text, moment) => {
  expect(parseInstant(text)).toEqual(new Date(moment));
});

test("a missing parameter and an impossible one are refused before they reach the database", async () => {
  const incomplete = JSON.parse("{}");
  await expect(tilburg.db.all(byWeight, incomplete)).rejects.toThrow(
    'The query parameter "hidden" is missing',
  );
  const given = { words: [], text: "", number: 0, at: new Date(NaN), yes: true, json: {} };
  await expect(tilburg.db.one(echo, given)).rejects.toThrow(RangeError);
});

test("one() is strict, maybeOne() is not, run() counts", async () => {
  const add = defineQuery<{ id: string; slug: string }>()((db, param) =>
    db.insertInto("category").values({ id: param("id"), slug: param("slug"), names: "{}", position: 1 }),
  );
  const bySlug = defineQuery<{ slug: string }>()((db, param) =>
    db.selectFrom("category").select("position").where("slug", "like", param("slug")),
  );
  for (const slug of ["a1", "a2"]) expect(await tilburg.db.run(add, { id: randomUUID(), slug })).toBe(1);
  await expect(tilburg.db.one(bySlug, { slug: "a%" })).rejects.toThrow(NotOneRowError);
  await expect(tilburg.db.one(bySlug, { slug: "none" })).rejects.toThrow(NotOneRowError);
  expect(await tilburg.db.maybeOne(bySlug, { slug: "none" })).toBeUndefined();
});

test("a table that changes under a prepared statement is no error: the statement is prepared again", async () => {
  const change = (type: string) =>
    testCell.admin.transaction((tx) =>
      tx.script(`alter table "${tilburg.schema}".category alter column weight type ${type}`),
    );
  for (const type of ["varchar(20)", "text", "varchar(30)", "text"]) {
    expect(await tilburg.db.all(byWeight, { hidden: false })).not.toEqual([]);
    await change(type);
  }
  expect(await tilburg.db.all(byWeight, { hidden: false })).not.toEqual([]);
});
