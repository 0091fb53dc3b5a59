import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { invariant } from "../errors.ts";
import { inRing, loadSearch, rankHelpers } from "../search/rank-helpers.ts";
import { buildTown } from "../search/testing/build-town.ts";
import { randomTown } from "../search/testing/random-town.ts";
import { withdrawConsent } from "./index.ts";

let tilburg: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
});

const towns = fc.sample(fc.noBias(randomTown), { numRuns: 60, seed: 20261301 });
const rings = ["neighbourhood", "adjoining", "municipality"] as const;
const search = { job: "search_helpers" };

type Purpose = "match.be-found" | "match.be-asked";
type Withdrawal = (person: TestPerson, purpose: Purpose) => Promise<unknown>;

const withdraw: Withdrawal = (person, purpose) =>
  withdrawConsent({ ctx: tilburg.as(person), input: { purpose } });

/** Withdrawals that are wrong on purpose: the proof must find people who still stand on a list. */
const broken: Record<string, Withdrawal> = {
  "is only noted as a question": (person, purpose) => tilburg.consents(person, { [purpose]: "requested" }),
  "takes back something else": (person) => tilburg.consents(person, { "share.first-name": "withdrawn" }),
};

/** Helpers on the lists of all rings, as the search for them would read it now. */
async function listed(requestId: string): Promise<Set<string>> {
  const ctx = tilburg.as(search);
  const found = await loadSearch(tilburg.db, ctx, requestId);
  invariant(found, "the request was just made");
  const lists = await Promise.all(
    rings.map((ring) => rankHelpers(tilburg.db, ctx, inRing(found, ring), 100)),
  );
  return new Set(lists.flatMap(({ top }) => top.map(({ offerId }) => offerId)));
}

function residentOf(id: string): TestPerson {
  return { id, firstName: "", email: null, roles: ["resident"] };
}

/** Who is still listed after the first of the list said no, and after the asker did. */
async function leftAfter(take: Withdrawal, requestId: string): Promise<{ helper: number; asker: number }> {
  const [offerId] = await listed(requestId);
  if (offerId === undefined) return { helper: 0, asker: 0 };
  const { person_id: helperId } = await tilburg.db.kysely
    .selectFrom("help_offer")
    .select("person_id")
    .where("id", "=", offerId)
    .executeTakeFirstOrThrow();
  const { person_id: askerId } = await tilburg.db.kysely
    .selectFrom("help_request")
    .select("person_id")
    .where("id", "=", requestId)
    .executeTakeFirstOrThrow();
  tilburg.clock.advance({ minutes: 1 });
  await take(residentOf(helperId), "match.be-asked");
  const helper = (await listed(requestId)).has(offerId) ? 1 : 0;
  await take(residentOf(askerId), "match.be-found");
  return { helper, asker: (await listed(requestId)).size };
}

test("in random towns a withdrawal takes people off every list at once, and a broken one does not", async () => {
  const takes = { ...broken, right: withdraw };
  const left = Object.fromEntries(Object.keys(takes).map((name) => [name, { helper: 0, asker: 0 }]));
  let mattered = 0;
  for (const town of towns) {
    for (const [name, take] of Object.entries(takes)) {
      const known = left[name];
      // A fault that is found need not be found again.
      if (name !== "right" && known && known.helper > 0 && known.asker > 0) continue;
      const { requestId } = await buildTown(tilburg, town);
      if (name === "right" && (await listed(requestId)).size > 0) mattered += 1;
      const { helper, asker } = await leftAfter(take, requestId);
      const total = left[name];
      invariant(total, "every withdrawal is counted");
      total.helper += helper;
      total.asker += asker;
    }
  }
  // Towns in which nobody was on a list would prove nothing.
  expect(mattered).toBeGreaterThan(10);
  expect(left["right"]).toEqual({ helper: 0, asker: 0 });
  for (const name of Object.keys(broken)) {
    expect(left[name]?.helper, name).toBeGreaterThan(0);
    expect(left[name]?.asker, name).toBeGreaterThan(0);
  }
}, 120_000);
