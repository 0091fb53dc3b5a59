import { usualSearchRules } from "@omzien/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { tenantPolicy } from "./policy.ts";
import { rank } from "./rank.ts";
import { replaySearch } from "./replay.ts";
import { day, fatimaAsks, hour, joostOffers, mondayMorning } from "./testing/cast.ts";

const inTwoWeeks = fatimaAsks().windows.map((window) => ({ ...window, endsAt: mondayMorning + 14 * day }));
const request = (seed: number) => fatimaAsks({ id: `request-${seed}`, windows: inTwoWeeks });
const adjoining = [["zuid", "oost"]] as const;

/** So many neighbours in Zuid and as many in Oost. */
const offers = (count: number) =>
  ["zuid", "oost"].flatMap((areaId) =>
    Array.from({ length: count }, (_, index) =>
      joostOffers({ id: `offer-${areaId}-${index}`, helperId: `${areaId}-${index}`, areaId }),
    ),
  );

const replay = (seed: number, count: number, search = usualSearchRules) => {
  const policy = tenantPolicy({ search, adjoining });
  const asker = request(seed);
  return replaySearch(
    asker,
    (ring) => rank({ ...asker, ring }, offers(count), policy, { now: mondayMorning, k: 100 }).top,
    policy,
  );
};

it("a circle that comes first plays no part: no ring opens later for it", () => {
  const policy = tenantPolicy({ adjoining });
  const silent = (asker: ReturnType<typeof request>) => replaySearch(asker, () => [], policy).rings;
  const wish = { ...request(1), circleUntil: mondayMorning + 2 * day };
  expect(silent(wish)).toEqual(silent(request(1)));
});

const larger = {
  ...usualSearchRules,
  waves: { ...usualSearchRules.waves, normal: { chance: 98, least: 5, most: 20, waitMinutes: 240 } },
};

it("nobody is asked twice, a yes comes after an ask, and rings open from near to far", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 12 }), (seed, count) => {
      const { asked, yesAt, rings } = replay(seed, count);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(2 * count);
      if (yesAt !== null) expect(asked.length).toBeGreaterThan(0);
      const opened = [...rings.values()];
      expect(opened).toEqual(opened.toSorted((a, b) => a - b));
      if (count === 0) expect([...rings.keys()]).toEqual(["adjoining", "municipality"]);
    }),
    { numRuns: 100 },
  );
});

it("goes the same way every time, sooner where help is needed sooner", () => {
  const policy = tenantPolicy({ adjoining });
  const story = (seed: number, urgency: "normal" | "soon" | "today") => {
    const asker = { ...request(seed), urgency };
    const { asked, yesAt, rings } = replaySearch(
      asker,
      (ring) => rank({ ...asker, ring }, offers(4), policy, { now: mondayMorning, k: 100 }).top,
      policy,
    );
    const after = (at: number | null) => (at === null ? null : Math.round((at - mondayMorning) / 60_000));
    return [asked.length, after(yesAt), ...[...rings].map(([ring, at]) => `${ring} ${after(at)}`)];
  };
  const stories = (urgency: "normal" | "soon" | "today") => [1, 2, 3].map((seed) => story(seed, urgency));
  expect(stories("normal")).toEqual([
    [4, 258],
    [8, 4526, "adjoining 4320"],
    [8, 4876, "adjoining 4320"],
  ]);
  expect(stories("soon")).toEqual([
    [4, 64],
    [8, 1491, "adjoining 1440"],
    [8, 1579, "adjoining 1440"],
  ]);
  expect(stories("today")).toEqual([
    [4, 11],
    [8, 69, "adjoining 60"],
    [8, 83, "adjoining 60"],
  ]);
});

it("larger waves ask more people at once, and somebody says yes no later", () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  const [usual, wide] = [usualSearchRules, larger].map((search) =>
    seeds.map((seed) => replay(seed, 12, search)),
  );
  expect(sum(wide?.map(({ asked }) => asked.length) ?? [])).toBeGreaterThan(
    sum(usual?.map(({ asked }) => asked.length) ?? []),
  );
  for (const [index, each] of (usual ?? []).entries()) {
    const other = wide?.[index]?.yesAt ?? Number.POSITIVE_INFINITY;
    expect(other).toBeLessThanOrEqual(each.yesAt ?? Number.POSITIVE_INFINITY);
  }
});

it("a ring that may open later opens later, where the people nearby stay silent", () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const silent = seeds.find((seed) => replay(seed, 1).rings.has("adjoining")) ?? -1;
  const later = {
    ...usualSearchRules,
    ladder: {
      ...usualSearchRules.ladder,
      normal: { adjoiningMinutes: 4 * 1440, municipalityMinutes: 5 * 1440 },
    },
  };
  expect(replay(silent, 1).rings.get("adjoining")).toBe(mondayMorning + 72 * hour);
  expect(replay(silent, 1, later).rings.get("adjoining")).toBe(mondayMorning + 96 * hour);
});
