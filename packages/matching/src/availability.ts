import { type AvailabilitySlot, dayPartHours } from "@omzien/contracts";
import type { HelperOffer, MatchRequest, Span, TimeWindow } from "./types.ts";

const hoursPerWeek = 168;
const wordsPerWeek = Math.ceil(hoursPerWeek / 32);

/** Minutes that must be free before a helper counts as available, unless the moment itself is shorter. */
const usefulMinutes = 60;

/** Of a flexible request this many free moments are as good as more. */
const enoughMoments = 3;

/** The local hours of the week on which a helper is usually free: bit `h` is hour `h` since Monday 00:00. */
export const weeklyBitmap = (slots: readonly AvailabilitySlot[]): Uint32Array => {
  const bitmap = new Uint32Array(wordsPerWeek);
  for (const { weekday, part } of slots) {
    for (let hour = dayPartHours[part].from; hour < dayPartHours[part].to; hour++) {
      setHour(bitmap, (weekday - 1) * 24 + hour);
    }
  }
  return bitmap;
};

/** The hours of the week that any of the windows touches. */
export const hoursTouched = (windows: readonly TimeWindow[]): Uint32Array => {
  const bitmap = new Uint32Array(wordsPerWeek);
  for (const { fromMinute, toMinute } of windows) {
    for (let hour = Math.floor(fromMinute / 60); hour * 60 < toMinute; hour++) {
      setHour(bitmap, hour);
    }
  }
  return bitmap;
};

/** The hours of the week that lie wholly within a window: who is free in one of them has an hour. */
export const wholeHoursOf = (windows: readonly TimeWindow[]): Uint32Array => {
  const bitmap = new Uint32Array(wordsPerWeek);
  for (const { fromMinute, toMinute } of windows) {
    for (let hour = Math.ceil(fromMinute / 60); (hour + 1) * 60 <= toMinute; hour++) {
      setHour(bitmap, hour);
    }
  }
  return bitmap;
};

/** Whether two weekly bitmaps share an hour. */
export const sharesHour = (a: Uint32Array, b: Uint32Array): boolean => {
  for (let word = 0; word < wordsPerWeek; word++) {
    if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) {
      return true;
    }
  }
  return false;
};

/** Minutes of the window on which the helper is usually free and has promised nothing else. */
export const freeMinutes = (window: TimeWindow, weekly: Uint32Array, promised: readonly Span[]): number => {
  let total = 0;
  for (let hour = Math.floor(window.fromMinute / 60); hour * 60 < window.toMinute; hour++) {
    if (hasHour(weekly, hour)) {
      const from = Math.max(hour * 60, window.fromMinute);
      const to = Math.min(hour * 60 + 60, window.toMinute);
      total += Math.max(0, to - from - promisedMinutes(window, from, to, promised));
    }
  }
  return total;
};

/** Whether so many free minutes of the window are worth a visit. */
export const isUseful = (window: TimeWindow, minutes: number): boolean =>
  minutes >= Math.min(usefulMinutes, window.toMinute - window.fromMinute);

/** Whether any window has time that is worth a visit. */
export const hasUsefulMoment = (
  windows: readonly TimeWindow[],
  weekly: Uint32Array,
  promised: readonly Span[],
): boolean => windows.some((window) => isUseful(window, freeMinutes(window, weekly, promised)));

/** How well the helper's time covers the request: `coverage` in [0, 1], and the moments behind it. */
export type Fit = { coverage: number; moments: number; wanted: number };

/** Promised time counts as taken. A flexible request is covered by a few moments, any other by all of them. */
export const fitOf = (request: MatchRequest, offer: HelperOffer): Fit => {
  let parts = 0;
  let moments = 0;
  for (const window of request.windows) {
    const minutes = freeMinutes(window, offer.weekly, offer.promised);
    if (isUseful(window, minutes)) {
      const length = window.toMinute - window.fromMinute;
      parts += Math.min(1, minutes / (request.flexible ? Math.min(usefulMinutes, length) : length));
      moments += 1;
    }
  }
  const count = request.windows.length;
  const wanted = request.flexible ? Math.min(enoughMoments, count) : count;
  return { coverage: wanted === 0 ? 0 : Math.min(1, parts / wanted), moments, wanted };
};

/** The coverage of `fitOf`, which a flexible request need not count to the end for. */
export const coverageOf = (request: MatchRequest, offer: HelperOffer): number => {
  if (!request.flexible) {
    return fitOf(request, offer).coverage;
  }
  let moments = 0;
  for (const window of request.windows) {
    if (isUseful(window, freeMinutes(window, offer.weekly, offer.promised))) {
      moments += 1;
      if (moments === enoughMoments) {
        return 1;
      }
    }
  }
  return fitOf(request, offer).coverage;
};

const setHour = (bitmap: Uint32Array, hour: number): void => {
  bitmap[hour >>> 5] = (bitmap[hour >>> 5] ?? 0) | (1 << (hour & 31));
};

const hasHour = (bitmap: Uint32Array, hour: number): boolean =>
  ((bitmap[hour >>> 5] ?? 0) & (1 << (hour & 31))) !== 0;

const promisedMinutes = (window: TimeWindow, from: number, to: number, promised: readonly Span[]): number => {
  let total = 0;
  for (const { startsAt, endsAt } of promised) {
    const start = Math.floor((startsAt - window.startsAt) / 60_000) + window.fromMinute;
    const end = Math.ceil((endsAt - window.startsAt) / 60_000) + window.fromMinute;
    total += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return total;
};
