import type { ConsentStatus } from "@omzien/consent";
import type { AvailabilitySlot, Nearness, Ring, Weight } from "@omzien/contracts";
import type { AreaName, CategorySlug } from "@omzien/testing";
import fc from "fast-check";

/** One helper of a random town; places are metres from the middle of the area, null when unknown. */
export interface RandomHelper {
  area: AreaName | null;
  place: { x: number; y: number } | null;
  maxDistance: number;
  categories: CategorySlug[];
  weightMax: Weight;
  availability: AvailabilitySlot[];
  paused: "no" | "open-ended" | "over" | "until-now" | "until-later";
  ended: boolean;
  blocked: boolean;
  beAsked: ConsentStatus | null;
  codeAccepted: boolean;
  vogUntil: string | null;
  keptApart: "no" | "by-helper" | "by-asker";
  promised: boolean;
  asks: number;
  maxAsks: number;
  notOwnStreet: boolean;
}

/** A random request with random helpers around it. */
export interface RandomTown {
  asker: {
    area: AreaName;
    place: { x: number; y: number } | null;
    beFound: boolean;
    beyondNeighbourhood: boolean;
  };
  request: {
    category: CategorySlug;
    weight: Weight;
    nearness: Nearness;
    audience: Ring;
    ring: Ring;
    from: string;
    to: string;
  };
  helpers: RandomHelper[];
}

const areas = ["centrum", "noord", "oost", "zuid"] as const;
const rings = ["neighbourhood", "adjoining", "municipality"] as const;
const categories = ["groceries", "coffee", "paperwork"] as const;
const distances = [300, 800, 1500, 3000, 10_000] as const;

// Round distances and their neighbours, so that some fall on the limit and a metre to either side of it.
const offset = fc.oneof(
  fc.integer({ min: -1500, max: 1500 }),
  fc.constantFrom(...distances).chain((metres) => fc.constantFrom(metres - 1, metres, metres + 1)),
  fc.constant(0),
);
const place = fc.option(fc.record({ x: offset, y: offset }), { freq: 6 });

const slot = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  part: fc.constantFrom("morning", "afternoon", "evening"),
});

const helper: fc.Arbitrary<RandomHelper> = fc.record({
  area: fc.constantFrom("centrum", "centrum", "centrum", "centrum", ...areas, null),
  place,
  maxDistance: often(10_000, 3000, 1500, 800, 300),
  categories: fc.subarray([...categories], { minLength: 2 }),
  weightMax: fc.constantFrom("light", "middle", "complex"),
  availability: fc.uniqueArray(slot, {
    minLength: 14,
    maxLength: 21,
    selector: ({ weekday, part }) => `${weekday}${part}`,
  }),
  paused: often("no", "open-ended", "over", "until-now", "until-later"),
  ended: rarely(),
  blocked: rarely(),
  beAsked: often("given", "renewed", "withdrawn", "refused", null),
  codeAccepted: mostly(),
  vogUntil: often("2027-06-01", null, "2026-12-07", "2026-12-08"),
  keptApart: often("no", "by-helper", "by-asker"),
  promised: rarely(),
  asks: often(0, 3, 4, 5, 6, 7),
  maxAsks: fc.constantFrom(4, 6, 10),
  notOwnStreet: rarely(),
});

/** Towns in which most helpers are nearly suitable, so that every rule decides about somebody. */
export const randomTown: fc.Arbitrary<RandomTown> = fc.record({
  asker: fc.record({
    area: fc.constantFrom("centrum", "centrum", "centrum", "centrum", ...areas),
    place,
    beFound: mostly(),
    beyondNeighbourhood: mostly(),
  }),
  request: fc.record({
    category: fc.constantFrom(...categories),
    weight: often("light", "middle", "complex"),
    nearness: often("any", "near", "not-my-street", "not-my-area"),
    audience: often("municipality", "neighbourhood", "adjoining"),
    ring: fc.constantFrom(...rings, "municipality"),
    from: fc.constantFrom("08:00", "10:30", "13:00"),
    to: fc.constantFrom("14:00", "17:30", "20:00"),
  }),
  helpers: fc.array(helper, { minLength: 6, maxLength: 12 }),
});

function mostly(): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 9 }).map((number) => number > 0);
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
}

/** The usual value nine times out of ten. */
function often<Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: 2 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );
}
