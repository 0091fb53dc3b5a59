import type { AskedPurpose } from "@omzien/contracts";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { ToReadAloud } from "../caller/caller-draft.ts";
import { aloudPlaces, whoPlaces } from "../caller/caller-places.ts";

/** Where the faults of a call are shown, in the order of the page. @param firstKind id of the first kinds of help. */
export function offerCallPlaces(
  aloud: ToReadAloud,
  titleOf: (purpose: AskedPurpose) => string,
  firstKind: string,
): FieldPlace[] {
  return [
    ...whoPlaces,
    { pointer: "/offer/categories", id: firstKind, missing: "offer.kinds.missing" },
    { pointer: "/offer/availability", id: "availability", missing: "offer.when.missing" },
    { pointer: "/offer/travelMode", id: "travel-mode", missing: "offer.travel.mode.missing" },
    { pointer: "/offer/maxDistanceMeters", id: "distance", missing: "offer.travel.distance.missing" },
    { pointer: "/offer/maxAsksPerMonth", id: "often", missing: "offer.limits.often.missing" },
    { pointer: "/offer/weightMax", id: "weight" },
    { pointer: "/offer/notDoing", id: "not-doing" },
    { pointer: "/offer/introduction", id: "introduction" },
    ...aloudPlaces(aloud, titleOf),
  ];
}
