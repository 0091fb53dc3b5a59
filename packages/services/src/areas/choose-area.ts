import type { TenantExecutor } from "@omzien/db";
import { localDateOf } from "../local-time.ts";
import { type AreaRow, areasNear, findPlace, type Place } from "./queries.ts";

const nearbyCount = 8;

/** A postcode's place with the neighbourhoods that someone who lives there may choose from, own one first. */
export interface Neighbourhood {
  place: Place;
  area: AreaRow | null;
  nearby: AreaRow[];
}

/** @returns undefined when the postcode lies outside the municipality. */
export async function findNeighbourhood(
  db: TenantExecutor,
  postcode: string,
  now: Date,
): Promise<Neighbourhood | undefined> {
  const place = await findPlace(db, postcode);
  if (!place) return undefined;
  const near = await areasNear(db, place, localDateOf(now), nearbyCount);
  const area = near.find((row) => row.id === place.areaId) ?? near[0] ?? null;
  return { place, area, nearby: area ? [area, ...near.filter((row) => row.id !== area.id)] : [] };
}
