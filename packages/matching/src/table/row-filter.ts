import { filters, type PreparedRequest } from "../filters.ts";
import { wholeHoursOf } from "../availability.ts";
import { weightRank } from "../weights.ts";
import { plainRows } from "./plain-rows.ts";
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

/** The place among `filters` of the first that leaves a row out, or `noHit`. */
export type RowFilter = (row: number) => number;

/** What the filters from distance on say of a row that passed the columns, without what the columns proved. */
export const wholeFilter = (table: OfferTable, prepared: PreparedRequest): RowFilter => {
  const { offers, weekly, x, flags } = table;
  const wholeHours = wholeHoursOf(prepared.request.windows);
  const isPlain = plainRows(table, prepared);
  const isPlaceSure = prepared.request.location !== null && !mayBeTooClose(prepared);
  return (row) => {
    const isSure = isPlaceSure && !mindsStreet(flags, row) && !Number.isNaN(x[row] ?? Number.NaN);
    if (isSure && sharesWord(weekly, row, wholeHours) && isPlain(row)) {
      return noHit;
    }
    const offer = offers[row];
    const start = isSure ? time : distance;
    for (let at = start; offer !== undefined && at < filters.length; at++) {
      if (filters[at]?.excludes(prepared, offer) === true) {
        return at;
      }
    }
    return noHit;
  };
};

/**
 * What the columns say for certain, as the filters would; who passes still has to pass `wholeFilter`. Works out once what
 * the columns are compared with.
 */
export const columnFilter = (table: OfferTable, prepared: PreparedRequest): RowFilter => {
  const { request, policy, now } = prepared;
  const { area, flags, pausedUntil, weightMax } = table;
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
    return hasLocation ? isOut(row) : noHit;
  };
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
const placeAndTimeTest = (table: OfferTable, prepared: PreparedRequest): RowFilter => {
  const { request, maxMetres, hours } = prepared;
  const { x, y, maxMetres: ownMetres, weekly, flags } = table;
  const { x: atX, y: atY } = request.location ?? { x: Number.NaN, y: Number.NaN };
  const isCloseness = mayBeTooClose(prepared);
  return (row) => {
    const metres = Math.round(Math.sqrt((atX - (x[row] ?? 0)) ** 2 + (atY - (y[row] ?? 0)) ** 2));
    if (metres > Math.min(maxMetres, ownMetres[row] ?? 0)) {
      return distance;
    }
    const isUnsure = isCloseness || Number.isNaN(metres) || mindsStreet(flags, row);
    return isUnsure || sharesWord(weekly, row, hours) ? noHit : time;
  };
};

const mayBeTooClose = ({ request: { nearness } }: PreparedRequest): boolean =>
  nearness === "not-my-area" || nearness === "not-my-street";

/** Only the streets themselves tell whether such a helper lives too close. */
const mindsStreet = (flags: Uint8Array, row: number): boolean =>
  ((flags[row] ?? 0) & flag.notOwnStreet) !== 0;

const sharesWord = (weekly: Uint32Array, row: number, hours: Uint32Array): boolean => {
  for (let word = 0; word < hourWords; word++) {
    if (((weekly[row * hourWords + word] ?? 0) & (hours[word] ?? 0)) !== 0) {
      return true;
    }
  }
  return false;
};
