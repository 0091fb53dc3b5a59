import type { TenantExecutor } from "@omzien/db";
import { findNeighbourhood } from "../areas/choose-area.ts";
import { InvalidInputError, PreconditionError } from "../errors.ts";

/** Where a postcode puts someone; coordinates in RD metres. */
export interface Placed {
  areaId: string | null;
  x: number;
  y: number;
  place: string;
}

/**
 * The neighbourhood of a postcode, or another one nearby when the person says so: a postcode may span several.
 * @throws PreconditionError `postcode_outside_area`
 * @throws InvalidInputError `/areaId` `area_not_nearby`
 */
export async function placePerson(
  db: TenantExecutor,
  home: { postcode: string; areaId?: string | undefined },
  now: Date,
): Promise<Placed> {
  const found = await findNeighbourhood(db, home.postcode, now);
  if (!found) throw new PreconditionError("postcode_outside_area");
  const { place, nearby, area } = found;
  if (home.areaId !== undefined && !nearby.some((row) => row.id === home.areaId)) {
    throw new InvalidInputError([{ pointer: "/areaId", code: "area_not_nearby" }]);
  }
  return { areaId: home.areaId ?? area?.id ?? null, x: place.x, y: place.y, place: place.place };
}
