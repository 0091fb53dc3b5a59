import type { Area } from "./area.ts";
import type { Remark } from "./import-report.ts";
import { nearestWithinMeters, type PostcodePlacements, type UnplacedPostcode } from "./place-postcodes.ts";
import type { PostcodeRow } from "./read-postcodes.ts";

const whyUnplaced: Record<UnplacedPostcode["reason"], string> = {
  postcode_without_homes: "There are only post office boxes here, nobody lives at this postcode.",
  postcode_without_location: "The file gives no location in the Netherlands for this postcode.",
  postcode_outside_areas: `It lies more than ${nearestWithinMeters} m outside every neighbourhood of the municipality.`,
  postcode_twice: "This postcode is in the file twice; the first row was used.",
};

/** What there is to say about the postcodes of a municipality once they are placed. */
export function postcodeRemarks(
  rows: readonly PostcodeRow[],
  placements: PostcodePlacements,
  areas: readonly Area[],
): Remark[] {
  const nameOf = new Map(areas.map((area) => [area.code, area.name]));
  const rowOf = new Map(rows.toReversed().map((row) => [row.postcode, row]));
  const remarks = placements.unplaced.map(({ row, reason }) =>
    remark(row, reason, "not placed", whyUnplaced[reason]),
  );
  for (const placed of placements.placed) {
    const row = rowOf.get(placed.postcode);
    if (row === undefined || placed.placement === "inside") continue;
    const area = nameOf.get(placed.areaCode) ?? placed.areaCode;
    const why = `Its point lies in no neighbourhood; it was placed in the nearest, ${area}, at ${placed.distanceMeters} m.`;
    remarks.push(remark(row, "postcode_nearest_area", "placed otherwise", why));
  }
  return [...remarks, ...sharedPoints(rows, placements)];
}

/** One remark for a choice by location, because no row names the municipality. */
export function chosenByLocation(names: readonly string[], rows: readonly PostcodeRow[]): Remark {
  const found = [...new Set(rows.map((row) => row.municipality))].sort().join(", ");
  const why =
    rows.length === 0
      ? `No row of the file names ${names.join(" or ")}, and none lies in its neighbourhoods.`
      : `No row of the file names ${names.join(" or ")}; the postcodes inside its borders were taken (named ${found}).`;
  const [reason, outcome] =
    rows.length === 0
      ? (["no_rows_for_municipality", "note"] as const)
      : (["postcode_chosen_by_location", "placed otherwise"] as const);
  return { source: "postcodes", row: null, code: "", name: names[0] ?? "", outcome, reason, why };
}

// Sources give a postcode they could not locate the middle of its town, which many then share.
function sharedPoints(rows: readonly PostcodeRow[], placements: PostcodePlacements): Remark[] {
  const byPoint = Map.groupBy(rows, (row) => row.point?.join() ?? "");
  const placed = new Set(placements.placed.map((placement) => placement.postcode));
  return rows.flatMap((row) => {
    const sharing = byPoint.get(row.point?.join() ?? "")?.length ?? 0;
    if (!placed.has(row.postcode) || row.point === null || sharing < 3) return [];
    const why = `${sharing} postcodes have exactly this point, so it is a rough one; check the neighbourhood.`;
    return [remark(row, "postcode_shared_point", "note", why)];
  });
}

function remark(row: PostcodeRow, reason: Remark["reason"], outcome: Remark["outcome"], why: string): Remark {
  return { source: "postcodes", row: row.row, code: row.postcode, name: row.place, outcome, reason, why };
}
