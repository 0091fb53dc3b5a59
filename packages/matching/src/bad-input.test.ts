import { describe, expect, it } from "vitest";
import { weeklyBitmap } from "./availability.ts";
import { explain } from "./explain.ts";
import { explainExclusions } from "./exclusions.ts";
import { rank } from "./rank.ts";
import { fatimaAsks, joostOffers, mondayMorning, zuidPolicy } from "./testing/cast.ts";
import type { HelperOffer, MatchRequest } from "./types.ts";
import { windowsOf } from "./windows.ts";
import { zone } from "./zone.ts";

const order = { now: mondayMorning, k: 10 };
const ranked = (request: Partial<MatchRequest>, offer: Partial<HelperOffer>) =>
  rank(fatimaAsks(request), [joostOffers(offer)], zuidPolicy, order);
const always = new Uint32Array(6).fill(0xffffffff);

describe("distance", () => {
  it("of nothing at all is the best there is, and is told as five minutes", () => {
    const [joost] = ranked({}, { location: fatimaAsks().location }).top;
    expect(joost?.factors[0]).toMatchObject({ factor: "distance", points: 20_000, args: { minutes: 5 } });
  });

  it("of a thousand kilometres is never offered, whatever a helper says they travel", () => {
    const far = { location: { x: 1_133_000, y: 397_000 }, maxMetres: 2_000_000, travelMode: "car" } as const;
    const { top, excluded } = ranked({ ring: "municipality" }, far);
    expect([top, excluded.F6]).toEqual([[], 1]);
  });

  it("that is no number leaves the helper out instead of breaking the order", () => {
    const { top, excluded } = ranked({}, { location: { x: Number.NaN, y: 397_000 } });
    expect([top, excluded.F6]).toEqual([[], 1]);
  });
});

describe("ten thousand blocks", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `helper-${index}`);
  const offers = ids.map((helperId) => joostOffers({ id: helperId, helperId }));

  it("of an asker leave nobody but Joost, fast", () => {
    const start = performance.now();
    const { top, excluded } = rank(
      fatimaAsks({ blocks: ids }),
      [...offers, joostOffers()],
      zuidPolicy,
      order,
    );
    expect(performance.now() - start).toBeLessThan(1000);
    expect(top.map(({ helperId }) => helperId)).toEqual(["joost"]);
    expect(excluded.F12).toBe(10_000);
  });

  it("of a helper count, also the last one", () => {
    expect(ranked({}, { blocks: [...ids, "fatima"] }).excluded.F12).toBe(1);
  });
});

describe("time", () => {
  const at = (date: string, from: string, to: string) =>
    windowsOf({ kind: "once", moment: { date, from, to } }, { now: mondayMorning, zone, horizonDays: 28 });

  it("on 29 February somebody comes, on the 29th of another year there is no such day", () => {
    const now = Date.parse("2028-02-28T09:00:00Z");
    const timing = { kind: "once", moment: { date: "2028-02-29", from: "10:00", to: "12:00" } } as const;
    const request = fatimaAsks({ windows: windowsOf(timing, { now, zone, horizonDays: 28 }) });
    expect(rank(request, [joostOffers()], zuidPolicy, { now, k: 1 }).top).toHaveLength(1);
    expect(() => at("2027-02-29", "10:00", "12:00")).toThrow(RangeError);
  });

  it.each([
    ["the hour that occurs twice", "2026-10-25", "02:00", "03:00"],
    ["the hour that never is", "2027-03-28", "02:00", "03:00"],
  ])("%s finds who is free at night, and nobody else", (_, date, from, to) => {
    const timing = { kind: "once", moment: { date, from, to } } as const;
    const now = Date.parse(`${date}T00:00:00Z`) - 86_400_000;
    const request = fatimaAsks({ windows: windowsOf(timing, { now, zone, horizonDays: 28 }) });
    const offers = [joostOffers({ weekly: always }), joostOffers({ id: "2", helperId: "2" })];
    const { top } = rank(request, offers, zuidPolicy, { now, k: 2 });
    expect(top.map(({ helperId }) => helperId)).toEqual(["joost"]);
  });

  it("that ends before it begins is time for nobody", () => {
    const backwards = { startsAt: 2e12, endsAt: 1e12, fromMinute: 600, toMinute: 480 };
    expect(ranked({ windows: [backwards] }, { weekly: always }).excluded.F7).toBe(1);
  });

  it("promised backwards or for ever takes away nothing, or everything", () => {
    expect(ranked({}, { promised: [{ startsAt: 2e12, endsAt: 1e12 }] }).top).toHaveLength(1);
    expect(ranked({}, { promised: [{ startsAt: 0, endsAt: 9e15 }] }).excluded.F17).toBe(1);
  });

  it("part of a day that does not exist is no time", () => {
    expect(ranked({}, { weekly: weeklyBitmap([]) }).excluded.F7).toBe(1);
    expect(ranked({}, { weekly: new Uint32Array(0) }).excluded.F7).toBe(1);
  });
});

it("two municipalities with equal ids never meet: a ranking knows only what it is given", () => {
  const here = rank(fatimaAsks(), [joostOffers()], zuidPolicy, order);
  const there = rank(fatimaAsks({ areaId: "oost" }), [joostOffers({ areaId: "oost" })], zuidPolicy, order);
  expect(here.top.map(({ helperId }) => helperId)).toEqual(there.top.map(({ helperId }) => helperId));
  expect(rank(fatimaAsks(), [joostOffers({ areaId: "oost" })], zuidPolicy, order).excluded.F1).toBe(1);
});

it("an empty town and an empty request give an empty answer", () => {
  expect(rank(fatimaAsks(), [], zuidPolicy, order)).toMatchObject({ top: [], considered: 0 });
  expect(ranked({ windows: [], categories: [] } as Partial<MatchRequest>, {}).top).toEqual([]);
  expect(explainExclusions(fatimaAsks(), joostOffers(), zuidPolicy, mondayMorning)).toEqual([]);
  expect(ranked({}, {}).top.flatMap((candidate) => explain(candidate, "helper"))).not.toEqual([]);
});
