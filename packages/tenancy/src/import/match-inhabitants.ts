import type { Area } from "./area.ts";
import type { Remark, RemarkReason } from "./import-report.ts";
import { plainName } from "./plain-name.ts";
import type { InhabitantsRow } from "./read-inhabitants.ts";

/** A neighbourhood as it is written to a municipality's site. */
export type ImportedArea = Area & {
  /** Null when unknown. */
  inhabitants: number | null;
  inhabitants65Plus: number | null;
  /** File names, for the record. */
  source: string;
  /** First day of the year of the borders, `2014-01-01`. */
  validFrom: string;
};

/** The name to show: the key figures' spelling when it is the same name, else that of the borders. */
export function shownName(area: Area, row: InhabitantsRow | undefined): string {
  return row !== undefined && plainName(row.name) === plainName(area.name) ? row.name : area.name;
}

/** The row for each area code, and what there is to say about the others. */
export type InhabitantsMatch = { rowByArea: Map<string, InhabitantsRow>; remarks: Remark[] };

type Matching = { areas: Map<string, Area>; rows: Set<InhabitantsRow>; result: InhabitantsMatch };

/**
 * Finds each neighbourhood's row among key figures of another year. First those with the same code and
 * name, then those with a changed code by their name (when only one on each side has it), then those
 * with the same code and another name. Everything but the first is remarked upon.
 */
export function matchInhabitants(areas: readonly Area[], rows: readonly InhabitantsRow[]): InhabitantsMatch {
  const matching: Matching = {
    areas: new Map(areas.map((area) => [area.code, area])),
    rows: new Set(rows.filter((row) => row.kind === "neighbourhood")),
    result: { rowByArea: new Map(), remarks: [] },
  };
  for (const row of matching.rows) {
    const area = matching.areas.get(row.code);
    if (area === undefined || plainName(area.name) !== plainName(row.name)) continue;
    settle(matching, area, row, area.name === row.name ? undefined : respelled(area, row));
  }
  matchByName(matching);
  for (const row of matching.rows) {
    const area = matching.areas.get(row.code);
    if (area !== undefined) settle(matching, area, row, nameChanged(area, row));
  }
  matching.result.remarks.push(
    ...[...matching.rows].map(withoutArea),
    ...[...matching.areas.values()].map(withoutRow),
  );
  matching.result.remarks.push(...unknownCounts(matching.result.rowByArea), ...totalsDiffer(rows));
  return matching.result;
}

function settle(matching: Matching, area: Area, row: InhabitantsRow, remark?: Remark): void {
  matching.areas.delete(area.code);
  matching.rows.delete(row);
  matching.result.rowByArea.set(area.code, row);
  if (remark !== undefined) matching.result.remarks.push(remark);
}

function matchByName(matching: Matching): void {
  const areas = Map.groupBy(matching.areas.values(), (area) => plainName(area.name));
  const rows = Map.groupBy(matching.rows, (row) => plainName(row.name));
  for (const [name, [row, ...moreRows]] of rows) {
    const [area, ...moreAreas] = areas.get(name) ?? [];
    if (row === undefined || area === undefined || moreRows.length + moreAreas.length > 0) continue;
    const why = `The borders call ${area.name} ${area.code}, the key figures ${row.code}. They were matched by name.`;
    settle(matching, area, row, about(row, "matched_by_name", "placed otherwise", why));
  }
}

function about(row: InhabitantsRow, reason: RemarkReason, outcome: Remark["outcome"], why: string): Remark {
  return { source: "inhabitants", row: row.row, code: row.code, name: row.name, outcome, reason, why };
}

function respelled(area: Area, row: InhabitantsRow): Remark {
  const why = `The borders write "${area.name}", the key figures "${row.name}"; the second spelling is used.`;
  return about(row, "name_respelled", "note", why);
}

function nameChanged(area: Area, row: InhabitantsRow): Remark {
  const why =
    `The borders call ${row.code} "${area.name}", the key figures "${row.name}". ` +
    "They were matched by code; check that it is the same neighbourhood.";
  return about(row, "name_changed", "placed otherwise", why);
}

function withoutArea(row: InhabitantsRow): Remark {
  const people = row.inhabitants === null ? "An unknown number of" : String(row.inhabitants);
  const why =
    `The key figures have a neighbourhood ${row.name} that the borders do not have, neither by code nor by name; ` +
    `the years differ. ${people} inhabitants were not placed.`;
  return about(row, "inhabitants_without_area", "not placed", why);
}

function withoutRow(area: Area): Remark {
  const why = `The key figures have no row for ${area.name}, neither by code nor by name; its inhabitants are unknown.`;
  const reason = "area_without_inhabitants";
  return { source: "areas", row: null, code: area.code, name: area.name, outcome: "note", reason, why };
}

function unknownCounts(rowByArea: ReadonlyMap<string, InhabitantsRow>): Remark[] {
  return [...rowByArea.values()]
    .filter((row) => row.inhabitants === null)
    .map((row) =>
      about(row, "inhabitants_unknown", "note", "The key figures do not say how many people live here."),
    );
}

// CBS rounds neighbourhoods to five people; more than that plus 1 % means that rows are missing.
function totalsDiffer(rows: readonly InhabitantsRow[]): Remark[] {
  const total = rows.find((row) => row.kind === "municipality");
  if (total?.inhabitants === undefined || total.inhabitants === null) return [];
  const parts = rows.filter((row) => row.kind === "neighbourhood");
  const sum = parts.reduce((people, row) => people + (row.inhabitants ?? 0), 0);
  if (Math.abs(sum - total.inhabitants) <= total.inhabitants * 0.01 + parts.length * 5) return [];
  const why =
    `The neighbourhoods add up to ${sum} inhabitants, the municipality's own row says ${total.inhabitants}; ` +
    "the file may not be whole.";
  return [about(total, "totals_differ", "note", why)];
}
