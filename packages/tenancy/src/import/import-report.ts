/** Why something of the files was not, or not simply, taken over. Stable; a screen translates it. */
export type RemarkReason =
  | "area_without_border"
  | "area_collapsed"
  | "area_without_inhabitants"
  | "area_without_neighbours"
  | "border_year_unknown"
  | "inhabitants_without_area"
  | "inhabitants_unknown"
  | "matched_by_name"
  | "name_changed"
  | "name_respelled"
  | "no_rows_for_municipality"
  | "totals_differ"
  | "postcode_without_homes"
  | "postcode_without_location"
  | "postcode_outside_areas"
  | "postcode_nearest_area"
  | "postcode_shared_point"
  | "postcode_chosen_by_location"
  | "postcode_twice";

export type ImportSource = "areas" | "inhabitants" | "postcodes";

/** One thing whoever runs the import should know. */
export type Remark = {
  source: ImportSource;
  /** Row or line in the source file, from 1; null when it is about an area or the whole file. */
  row: number | null;
  /** Area code or postcode; empty when it is about the whole file. */
  code: string;
  name: string;
  /** `not placed`: left out. `placed otherwise`: used, but not in the plain way. `note`: used as it is. */
  outcome: "not placed" | "placed otherwise" | "note";
  reason: RemarkReason;
  /** One or two plain English sentences. */
  why: string;
};

/** What an import did, for the person who runs it. */
export type ImportReport = {
  municipality: { code: string; name: string };
  sources: { source: ImportSource; file: string; bytes: number; rows: number; rowsUsed: number }[];
  counts: {
    areas: number;
    areasWithInhabitants: number;
    inhabitants: number;
    adjoiningPairs: number;
    postcodesInside: number;
    postcodesNearest: number;
    postcodesNotPlaced: number;
    rowsNotPlaced: number;
  };
  /** Ordered by source, outcome (not placed first), row, code. */
  remarks: Remark[];
};

const sourceOrder: readonly ImportSource[] = ["areas", "inhabitants", "postcodes"];
const outcomeOrder: readonly Remark["outcome"][] = ["not placed", "placed otherwise", "note"];

/** Orders remarks the same way whatever order they were made in. */
export function sortRemarks(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted(
    (a, b) =>
      sourceOrder.indexOf(a.source) - sourceOrder.indexOf(b.source) ||
      outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
}
