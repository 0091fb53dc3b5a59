import assert from "node:assert/strict";
import fc from "fast-check";
import type { Need } from "@omzien/contracts";
import { misfitsOf, supposing, type WhatIf } from "../easing.ts";
import { explainExclusions } from "../exclusions.ts";
import { noEasing, prepareRequest } from "../filters.ts";
import { rank } from "../rank.ts";
import type { FilterId, HelperOffer, MatchRequest } from "../types.ts";
import { ring, type World, world } from "./arbitraries.ts";

/** Who fits when something is supposed of a request; the implementation, so that a broken one can be tried as well. */
export type Suppose = (given: World, whatIf: WhatIf) => string[];
export type EasingProperty = (suppose: Suppose) => fc.IProperty<unknown>;

export const suppose: Suppose = ({ request, offers, policy, now }, whatIf) => {
  const { request: supposed, easing } = supposing(request, whatIf);
  const { top } = rank(supposed, offers, policy, { now, k: offers.length, easing });
  return top.map(({ helperId }) => helperId);
};

const needs: Need[] = ["wheelchair", "dog-at-home", "tools-needed"];

/** Only ways to ask for less; nothing in it means as asked. */
const loosening: fc.Arbitrary<WhatIf> = fc.record(
  {
    anyTime: fc.constant(true),
    extraMetres: fc.integer({ min: 1, max: 20_000 }),
    ring: fc.constant("municipality" as const),
    anyLanguage: fc.constant(true),
    requires: fc.constant([]),
  },
  { requiredKeys: [] },
);

/** Only ways to ask for more. The ring is the request's own at most. */
const tightening: fc.Arbitrary<WhatIf> = fc.record(
  {
    withinMetres: fc.integer({ min: 0, max: 3000 }),
    ring: fc.constant("neighbourhood" as const),
    anyLanguage: fc.constant(false),
    requires: fc.constant(needs),
  },
  { requiredKeys: [] },
);

const anything: fc.Arbitrary<WhatIf> = fc.record(
  {
    anyTime: fc.boolean(),
    extraMetres: fc.integer({ min: 0, max: 20_000 }),
    withinMetres: fc.integer({ min: 0, max: 9000 }),
    ring,
    anyLanguage: fc.boolean(),
    requires: fc.subarray(needs),
  },
  { requiredKeys: [] },
);

/** The same among some of the helpers, such as who had a training. */
const amongSome: fc.Arbitrary<WhatIf> = fc
  .tuple(anything, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7].map((index) => `helper-${index}`)))
  .map(([whatIf, ids]) => ({ ...whatIf, among: new Set(ids) }));

const assertWithin = (inner: readonly string[], outer: readonly string[]): void => {
  const known = new Set(outer);
  assert.deepEqual(
    inner.filter((id) => !known.has(id)),
    [],
  );
};

/** What one may be asked about although it does not fit. */
const soft: ReadonlySet<FilterId> = new Set(["F1", "F6", "F7", "F10", "F11"]);

// Written out here once more, because `isTooClose` itself is what a fault may be in.
const livesTooClose = ({ nearness, areaId }: MatchRequest, offer: HelperOffer): boolean =>
  nearness === "not-my-area" && (areaId === null || offer.areaId === null || areaId === offer.areaId);

/** What must hold whatever the desk supposes. */
export const easingProperties = {
  "asking for less never loses anybody": (fits) =>
    fc.property(world, loosening, (given, whatIf) => {
      assertWithin(fits(given, {}), fits(given, whatIf));
    }),

  "asking for more never brings anybody in": (fits) =>
    fc.property(world, tightening, (given, whatIf) => {
      assertWithin(fits(given, whatIf), fits(given, {}));
    }),

  "consent, blocks, safety, protection, load and a certificate that is asked for are never left aside": (
    fits,
  ) =>
    fc.property(world, anything, (given, whatIf) => {
      const { request, offers, policy, now } = given;
      const found = new Set(fits(given, whatIf));
      for (const offer of offers.filter(({ helperId }) => found.has(helperId))) {
        const hard = explainExclusions(request, offer, policy, now).filter(({ filter }) => !soft.has(filter));
        assert.deepEqual(hard, []);
        assert.ok(!livesTooClose(request, offer));
      }
    }),

  "whoever comes in by supposing has a misfit with a name, and nobody else has": (fits) =>
    fc.property(world, anything, (given, whatIf) => {
      const { request, offers, policy, now } = given;
      const prepared = prepareRequest(request, policy, now, noEasing);
      const asAsked = new Set(fits(given, {}));
      const found = new Set(fits(given, whatIf));
      for (const offer of offers.filter(({ helperId }) => found.has(helperId))) {
        const misfits = misfitsOf(prepared, offer);
        assert.ok(misfits !== null && misfits.length > 0 !== asAsked.has(offer.helperId));
      }
    }),

  "asking among who had a training leaves those of them who fit, in the same order": (fits) =>
    fc.property(world, amongSome, (given, { among = new Set<string>(), ...whatIf }) => {
      assert.deepEqual(
        fits(given, { ...whatIf, among }),
        fits(given, whatIf).filter((id) => among.has(id)),
      );
    }),
} satisfies Record<string, EasingProperty>;

const isLoosened = ({ anyTime, extraMetres }: WhatIf): boolean => anyTime === true || (extraMetres ?? 0) > 0;

/** For every property a desk that breaks it. */
export const brokenSupposing = {
  "asking for less never loses anybody": (given, { extraMetres, ...whatIf }) =>
    suppose(given, extraMetres === undefined ? whatIf : { ...whatIf, withinMetres: extraMetres }),
  "asking for more never brings anybody in": (given, { withinMetres, ...whatIf }) =>
    suppose(given, withinMetres === undefined ? whatIf : { ...whatIf, extraMetres: withinMetres }),
  "consent, blocks, safety, protection, load and a certificate that is asked for are never left aside": (
    given,
    whatIf,
  ) =>
    isLoosened(whatIf)
      ? suppose(
          {
            ...given,
            request: { ...given.request, blocks: [], bonds: [] },
            offers: given.offers.map((offer) => ({ ...offer, blocks: [], minor: false, active: true })),
          },
          whatIf,
        )
      : suppose(given, whatIf),
  "whoever comes in by supposing has a misfit with a name, and nobody else has": (given, whatIf) =>
    suppose({ ...given, request: { ...given.request, nearness: "any" } }, whatIf),
  // Means well: rather somebody at another time, or without the training, than nobody.
  "asking among who had a training leaves those of them who fit, in the same order": (
    given,
    { among, ...whatIf },
  ) => {
    const found = suppose(given, among === undefined ? whatIf : { ...whatIf, among });
    return among === undefined || found.length > 0 ? found : suppose(given, { ...whatIf, anyTime: true });
  },
} satisfies Record<keyof typeof easingProperties, Suppose>;
