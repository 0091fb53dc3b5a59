import { filters, type PreparedRequest } from "../filters.ts";
import { weightRank } from "../weights.ts";
import { flag, hourWords, type OfferTable } from "./offer-table.ts";

/** Nobody leaves this row out. */
export const noHit = -1;

const placeOf = (id: string): number => filters.findIndex((filter) => filter.id === id);
const [ring, consent, inactive, category, weight, distance, time] = [
  "F1",
  "F2",
  "F3",
  "F4",
  "F5",
  "F6",
  "F7",
].map(placeOf) as [number, number, number, number, number, number, number];

/**
 * The place among `filters` of the first that leaves a row out, or `noHit`. Says what the filters say; the cheap ones are
 * read from the columns, and only who passes those is looked at as a whole.
 */
export type RowFilter = (row: number) => number;

/** Works out once what the columns are compared with. */
export const rowFilter = (table: OfferTable, prepared: PreparedRequest): RowFilter => {
  const { request, policy, now } = prepared;
  const { area, flags, pausedUntil, weightMax, offers } = table;
  const openAreas = areasOf(table, prepared);
  const ownArea = request.areaId === null ? -1 : (table.areaCodes.get(request.areaId) ?? -1);
  const { mayBeFound, beyondNeighbourhood } = request.consent;
  const offersIt = categoryTest(table, request.category);
  const isClosed = policy.closedCategories.has(request.category);
  const least = weightRank(request.weight);
  const isOut = placeAndTimeTest(table, prepared);
  const hasLocation = request.location !== null;
  return (row) => {
    const areaCode = area[row] ?? 0;
    if (openAreas !== null && openAreas[areaCode] !== 1) {
      return ring;
    }
    const flagged = flags[row] ?? 0;
    if (!mayBeFound || (flagged & flag.mayBeAsked) === 0 || (areaCode !== ownArea && !beyondNeighbourhood)) {
      return consent;
    }
    if ((flagged & flag.active) === 0 || (pausedUntil[row] ?? 0) > now) {
      return inactive;
    }
    if (isClosed || !offersIt(row)) {
      return category;
    }
    if ((weightMax[row] ?? 0) < least) {
      return weight;
    }
    const hit = hasLocation ? isOut(row) : noHit;
    const offer = offers[row];
    return hit !== noHit || offer === undefined ? hit : firstFrom(distance, prepared, offer);
  };
};

const firstFrom = (start: number, prepared: PreparedRequest, offer: OfferTable["offers"][number]): number => {
  for (let at = start; at < filters.length; at++) {
    if (filters[at]?.excludes(prepared, offer) === true) {
      return at;
    }
  }
  return noHit;
};

const areasOf = ({ areaCodes }: OfferTable, { areas }: PreparedRequest): Uint8Array | null => {
  if (areas === null) {
    return null;
  }
  const open = new Uint8Array(areaCodes.size + 1);
  for (const area of areas) {
    open[areaCodes.get(area) ?? 0] = 1;
  }
  // Code 0 is also what an area has that nobody lives in.
  open[0] = 0;
  return open;
};

const categoryTest = (table: OfferTable, name: string): ((row: number) => boolean) => {
  const code = table.categoryCodes.get(name);
  if (code === undefined) {
    return () => false;
  }
  const { categories, categoryWords } = table;
  const [word, bit] = [code >>> 5, 1 << (code & 31)];
  return (row) => ((categories[row * categoryWords + word] ?? 0) & bit) !== 0;
};

/** What distance and hours say for certain; anything else is left to the filters themselves. */
const placeAndTimeTest = (table: OfferTable, { request, maxMetres, hours }: PreparedRequest): RowFilter => {
  const { x, y, maxMetres: ownMetres, weekly } = table;
  const { x: atX, y: atY } = request.location ?? { x: Number.NaN, y: Number.NaN };
  const mayBeTooClose = request.nearness === "not-my-area" || request.nearness === "not-my-street";
  return (row) => {
    const metres = Math.round(Math.sqrt((atX - (x[row] ?? 0)) ** 2 + (atY - (y[row] ?? 0)) ** 2));
    if (metres > Math.min(maxMetres, ownMetres[row] ?? 0)) {
      return distance;
    }
    if (mayBeTooClose || Number.isNaN(metres)) {
      return noHit;
    }
    for (let word = 0; word < hourWords; word++) {
      if (((weekly[row * hourWords + word] ?? 0) & (hours[word] ?? 0)) !== 0) {
        return noHit;
      }
    }
    return time;
  };
};
