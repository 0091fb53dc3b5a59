import { Language } from "@omzien/contracts";
import { halfwayMetres } from "../distance.ts";
import type { HelperOffer } from "../types.ts";
import { weightRank } from "../weights.ts";

/** What a flag of a row says. */
export const flag = { active: 1, mayBeAsked: 2, plain: 4, notOwnStreet: 8 } as const;

export const hourWords = 6;

/**
 * The offers of one tenant in columns, so that a hundred thousand are gone through in about a millisecond. Made once, and
 * read for as long as the offers stay as they are.
 */
export type OfferTable = {
  readonly offers: readonly HelperOffer[];
  /** Code of the area; 0 is none. */
  readonly area: Int32Array;
  readonly areaCodes: ReadonlyMap<string, number>;
  readonly flags: Uint8Array;
  readonly pausedUntil: Float64Array;
  readonly weightMax: Uint8Array;
  /** NaN for an unknown place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly maxMetres: Float64Array;
  /** The distance at which half of the points are left. */
  readonly halfway: Float64Array;
  readonly openMatches: Float64Array;
  readonly maxAsks: Float64Array;
  /** From `languageBits`. */
  readonly languages: Uint32Array;
  readonly rowOfHelper: ReadonlyMap<string, number>;
  readonly asks30: Float64Array;
  readonly matches30: Float64Array;
  /** NaN for never. */
  readonly lastAskedAt: Float64Array;
  readonly asked90: Float64Array;
  readonly answered90: Float64Array;
  /** `hourWords` words per row. */
  readonly weekly: Uint32Array;
  /** One bit per category, `categoryWords` words per row. */
  readonly categories: Uint32Array;
  readonly categoryWords: number;
  readonly categoryCodes: ReadonlyMap<string, number>;
};

/** Puts offers into columns; expects at most one offer per helper. */
export const offerTable = (offers: readonly HelperOffer[]): OfferTable => {
  const areaCodes = codesOf(
    offers.flatMap(({ areaId }) => areaId ?? []),
    1,
  );
  const categoryCodes = codesOf(
    offers.flatMap(({ categories }) => categories),
    0,
  );
  const categoryWords = Math.max(1, Math.ceil(categoryCodes.size / 32));
  return {
    offers,
    areaCodes,
    categoryCodes,
    categoryWords,
    area: Int32Array.from(offers, ({ areaId }) => (areaId === null ? 0 : (areaCodes.get(areaId) ?? 0))),
    flags: Uint8Array.from(
      offers,
      (offer) =>
        (offer.active ? flag.active : 0) |
        (offer.consent.mayBeAsked ? flag.mayBeAsked : 0) |
        (isPlain(offer) ? flag.plain : 0) |
        (offer.notOwnStreet ? flag.notOwnStreet : 0),
    ),
    pausedUntil: Float64Array.from(offers, ({ pausedUntil }) => pausedUntil ?? 0),
    weightMax: Uint8Array.from(offers, ({ weightMax }) => weightRank(weightMax)),
    x: Float64Array.from(offers, ({ location }) => location?.x ?? Number.NaN),
    y: Float64Array.from(offers, ({ location }) => location?.y ?? Number.NaN),
    maxMetres: Float64Array.from(offers, ({ maxMetres }) => maxMetres),
    halfway: Float64Array.from(offers, ({ travelMode }) => halfwayMetres[travelMode]),
    openMatches: Float64Array.from(offers, ({ load }) => load.openMatches),
    maxAsks: Float64Array.from(offers, ({ maxAsksPerMonth }) => maxAsksPerMonth),
    languages: Uint32Array.from(offers, ({ languages }) => languageBits(languages)),
    rowOfHelper: new Map(offers.map(({ helperId }, row) => [helperId, row])),
    asks30: Float64Array.from(offers, ({ load }) => load.asks30),
    matches30: Float64Array.from(offers, ({ load }) => load.matches30),
    lastAskedAt: Float64Array.from(offers, ({ load }) => load.lastAskedAt ?? Number.NaN),
    asked90: Float64Array.from(offers, ({ load }) => load.asked90),
    answered90: Float64Array.from(offers, ({ load }) => load.answered90),
    weekly: weeklyOf(offers),
    categories: categoryBits(offers, categoryCodes, categoryWords),
  };
};

/** One bit per language of the contract. */
export const languageBits = (languages: readonly Language[]): number =>
  languages.reduce((bits, language) => bits | (1 << Language.options.indexOf(language)), 0);

/** Nothing of F8, F12, F15, F16 or F17 can leave this helper out, whatever the request and the tenant. */
const isPlain = (offer: HelperOffer): boolean =>
  offer.codeOfConductAccepted &&
  offer.intakeDone &&
  offer.blocks.length === 0 &&
  offer.promised.length === 0 &&
  !offer.minor &&
  !offer.guided;

const codesOf = (names: readonly string[], from: number): Map<string, number> =>
  new Map([...new Set(names)].toSorted().map((name, index) => [name, index + from]));

const weeklyOf = (offers: readonly HelperOffer[]): Uint32Array => {
  const weekly = new Uint32Array(offers.length * hourWords);
  offers.forEach((offer, row) => {
    for (let word = 0; word < hourWords; word++) {
      weekly[row * hourWords + word] = offer.weekly[word] ?? 0;
    }
  });
  return weekly;
};

const categoryBits = (
  offers: readonly HelperOffer[],
  codes: ReadonlyMap<string, number>,
  words: number,
): Uint32Array => {
  const bits = new Uint32Array(offers.length * words);
  offers.forEach(({ categories }, row) => {
    for (const category of categories) {
      const code = codes.get(category) ?? 0;
      const at = row * words + (code >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (code & 31));
    }
  });
  return bits;
};

/** The offers of each category in columns of their own, made when first asked for. */
export const tablesByCategory = ({ offers }: OfferTable): ((category: string) => OfferTable) => {
  const perCategory = new Map<string, HelperOffer[]>();
  for (const offer of offers) {
    for (const category of new Set(offer.categories)) {
      const known = perCategory.get(category);
      if (known === undefined) {
        perCategory.set(category, [offer]);
      } else {
        known.push(offer);
      }
    }
  }
  const tables = new Map<string, OfferTable>();
  return (category) => {
    const table = tables.get(category) ?? offerTable(perCategory.get(category) ?? []);
    tables.set(category, table);
    return table;
  };
};
