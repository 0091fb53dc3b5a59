import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weeklyBitmap } from "./availability.ts";
import { gainsOf, misfitsOf, supposing, type WhatIf } from "./easing.ts";
import { explainAll } from "./explain-all.ts";
import { prepareRequest } from "./filters.ts";
import { world } from "./testing/arbitraries.ts";
import { day, fatimaAsks, joostOffers, mondayMorning, zuidPolicy } from "./testing/cast.ts";
import { brokenSupposing, easingProperties, suppose, type Suppose } from "./testing/easing-properties.ts";
import { propertyRuns } from "./testing/property-runs.ts";

const properties = Object.entries(easingProperties);
const broken = new Map<string, Suppose>(Object.entries(brokenSupposing));

describe("whatever the desk supposes", () => {
  it.each(properties)("%s", (_, property) => {
    fc.assert(property(suppose), propertyRuns);
  });
});

describe("a desk that goes too far is caught", () => {
  it.each(properties)("when this no longer holds: %s", (name, property) => {
    const { failed } = fc.check(property(broken.get(name) ?? suppose), { numRuns: 5000, seed: 6 });
    expect(failed).toBe(true);
  });
});

describe("supposing", () => {
  const asked = { audience: "adjoining", maxMetres: 500, requires: ["stairs"] } as const;

  it.each<[string, WhatIf, object, object]>([
    ["nothing changes nothing", {}, {}, {}],
    [
      "a further ring opens it",
      { ring: "municipality" },
      { ring: "municipality", audience: "municipality" },
      {},
    ],
    ["a nearer ring leaves the audience as it is", { ring: "neighbourhood" }, { ring: "neighbourhood" }, {}],
    ["nearer by is nearer by", { withinMetres: 300 }, { maxMetres: 300 }, {}],
    ["no further than the asker wants", { withinMetres: 900 }, { maxMetres: 500 }, {}],
    ["any language", { anyLanguage: true }, { anyLanguage: true }, {}],
    ["without what is needed", { requires: [] }, { requires: [] }, {}],
    ["any time", { anyTime: true }, {}, { anyTime: true }],
    ["further", { extraMetres: 3000 }, {}, { extraMetres: 3000 }],
  ])("%s", (_, whatIf, request, easing) => {
    expect(supposing(fatimaAsks(asked), whatIf)).toEqual({
      request: { ...fatimaAsks(asked), ...request },
      easing: { anyTime: false, extraMetres: 0, ...easing },
    });
  });

  it("a distance where the asker named none", () => {
    expect(supposing(fatimaAsks(), { withinMetres: 900 }).request.maxMetres).toBe(900);
  });
});

describe("what one question would bring", () => {
  it("is everybody whom the day alone leaves out", () => {
    fc.assert(
      fc.property(world, ({ request, offers, policy, now }) => {
        const { filters } = explainAll(request, offers, policy, now);
        const alone = filters.find(({ filter }) => filter === "F7")?.alone ?? 0;
        const added = gainsOf(request, offers, policy, now).find(({ kind }) => kind === "time")?.added ?? 0;
        // Who has promised the time to somebody else still cannot, with or without the day.
        expect(added).toBe(alone);
      }),
      propertyRuns,
    );
  });

  const friday = weeklyBitmap([{ weekday: 5, part: "morning" }]);
  const offers = [
    joostOffers(),
    joostOffers({ id: "2", helperId: "2", weekly: friday }),
    joostOffers({ id: "3", helperId: "3", weekly: friday, active: false }),
    joostOffers({ id: "4", helperId: "4", maxMetres: 100 }),
    joostOffers({ id: "5", helperId: "5", areaId: "oost" }),
    joostOffers({ id: "6", helperId: "6", location: { x: 140_000, y: 397_000 } }),
  ];

  it("is told question by question, and only where it brings somebody", () => {
    const asked = fatimaAsks({ audience: "neighbourhood" });
    expect(gainsOf(asked, offers, zuidPolicy, mondayMorning)).toEqual([
      { kind: "time", whatIf: { anyTime: true }, added: 1 },
      { kind: "distance", whatIf: { extraMetres: 1000 }, added: 1 },
      { kind: "distance", whatIf: { extraMetres: 10_000 }, added: 2 },
      { kind: "area", whatIf: { ring: "adjoining" }, added: 1 },
    ]);
  });

  it("asks of each need by itself, and of the language only where it matters", () => {
    const asked = fatimaAsks({ requires: ["stairs", "wheelchair"] });
    const able = [
      joostOffers({ skills: ["stairs"] }),
      joostOffers({ id: "2", helperId: "2", skills: ["wheelchair"] }),
      joostOffers({ id: "3", helperId: "3", skills: ["stairs", "wheelchair"], languages: ["en"] }),
    ];
    const language = { kind: "language", whatIf: { anyLanguage: true }, added: 1 };
    const skills = [
      { kind: "skill", whatIf: { requires: ["wheelchair"] }, added: 1 },
      { kind: "skill", whatIf: { requires: ["stairs"] }, added: 1 },
    ];
    expect(gainsOf(asked, able, zuidPolicy, mondayMorning)).toEqual([language, ...skills]);
    expect(gainsOf({ ...asked, anyLanguage: true }, able, zuidPolicy, mondayMorning)).toEqual(skills);
  });

  it("goes no further than the asker's consent", () => {
    const asked = fatimaAsks({
      audience: "neighbourhood",
      consent: { mayBeFound: true, beyondNeighbourhood: false },
    });
    expect(gainsOf(asked, offers, zuidPolicy, mondayMorning).map(({ kind }) => kind)).not.toContain("area");
  });
});

describe("what does not fit has a name", () => {
  const misfits = (request: Parameters<typeof fatimaAsks>[0], offer: Parameters<typeof joostOffers>[0]) =>
    misfitsOf(prepareRequest(fatimaAsks(request), zuidPolicy, mondayMorning), joostOffers(offer));
  const never = new Uint32Array(6);

  it.each([
    ["nothing", {}, {}, []],
    ["the day, by its name", {}, { weekly: never }, [["matching.misfit.day", { weekday: 2 }]]],
    ["any of the moments", { flexible: true }, { weekly: never }, [["matching.misfit.time", {}]]],
    [
      "any of the moments, where there are two",
      { windows: [...fatimaAsks().windows, ...fatimaAsks().windows] },
      { weekly: never },
      [["matching.misfit.time", {}]],
    ],
    ["how far it is", {}, { maxMetres: 100 }, [["matching.misfit.distance", {}]]],
    ["the area", {}, { areaId: "oost" }, [["matching.misfit.area", {}]]],
    ["the language", {}, { languages: ["en" as const] }, [["matching.misfit.language", {}]]],
    ["what is needed", { requires: ["stairs" as const] }, {}, [["matching.misfit.skill", {}]]],
  ])("%s", (_, request, offer, expected) => {
    expect(misfits(request, offer)?.map(({ textKey, args }) => [textKey, args])).toEqual(expected);
  });

  it.each([
    ["a block", { blocks: ["joost"] }, {}],
    ["a paused offer", {}, { pausedUntil: mondayMorning + day }],
    ["a neighbour who should not come", { nearness: "not-my-area" as const }, {}],
    ["another promise at that time", {}, { promised: [{ startsAt: 0, endsAt: mondayMorning + 30 * day }] }],
  ])("but not %s", (_, request, offer) => {
    expect(misfits(request, offer)).toBeNull();
  });

  it("a promise to somebody else holds nobody back who could not come anyway", () => {
    const always = [{ startsAt: 0, endsAt: mondayMorning + 30 * day }];
    expect(misfits({}, { weekly: never, promised: always })?.map(({ kind }) => kind)).toEqual(["time"]);
  });
});
