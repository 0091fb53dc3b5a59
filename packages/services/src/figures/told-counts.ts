import {
  type AreaService,
  fewestCounted,
  fewestForShare,
  type Figures,
  type KindInArea,
} from "@omzien/contracts";

/** Who reads: the desk reads its own people exactly, everybody else no count that could point at one of them. */
export type Reader = "desk" | "others";

export function toldCount(count: number, reader: Reader): number | null {
  return reader === "desk" || count >= fewestCounted || count === 0 ? count : null;
}

/** A share in whole percents; null of nobody, and where it would give back a count of too few to be told. */
export function toldShare(part: number, whole: number, reader: Reader): number | null {
  if (whole === 0) return null;
  const isTold = toldCount(part, reader) !== null && toldCount(whole - part, reader) !== null;
  if (reader === "others" && (whole < fewestForShare || !isTold)) return null;
  return Math.round((100 * part) / whole);
}

/** Largest first; those that are not told stand last, in the order of their names, so that their place says nothing. */
export function toldRows(rows: readonly (KindInArea & { count: number })[], reader: Reader): KindInArea[] {
  return rows
    .map((row) => ({ ...row, count: toldCount(row.count, reader) }))
    .toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1) || byName(a, b));
}

function byName(a: KindInArea, b: KindInArea): number {
  return a.kind.localeCompare(b.kind, "nl") || (a.areaName ?? "").localeCompare(b.areaName ?? "", "nl");
}

export interface AreaCounts {
  areaName: string | null;
  asked: number;
  within: number;
  answered: number;
  medianHours: number | null;
}

export function toldService(rows: readonly AreaCounts[], reader: Reader): AreaService[] {
  return rows
    .map(({ areaName, asked, within, answered, medianHours }) => ({
      areaName,
      asked: toldCount(asked, reader),
      withinThreeDays: toldShare(within, asked, reader),
      medianHours:
        medianHours === null || toldShare(0, answered, reader) === null ? null : Math.round(medianHours),
    }))
    .toSorted((a, b) => (a.areaName ?? "").localeCompare(b.areaName ?? "", "nl"));
}

/**
 * How much the busiest carry: of fewer than ten helpers "the busiest ten" would be all of them. The busiest alone is one
 * person, so only the desk reads that.
 */
export function toldLoad(
  load: { helpers: number; matches: number; busiest: number; busiestTen: number },
  reader: Reader,
): Figures["load"] {
  const isSpread = reader === "desk" || load.helpers >= fewestForShare;
  return {
    helpers: toldCount(load.helpers, reader),
    matches: toldCount(load.matches, reader),
    busiest: reader === "desk" ? toldShare(load.busiest, load.matches, reader) : null,
    busiestTen: isSpread && load.helpers > 10 ? toldShare(load.busiestTen, load.matches, reader) : null,
  };
}
