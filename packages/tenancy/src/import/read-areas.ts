import type { Area } from "./area.ts";
import { type AreaFeature, FeatureFault, isCollapsed, parseFeature, toArea } from "./geojson-area.ts";
import { ImportFileError } from "./import-file-error.ts";
import type { Remark } from "./import-report.ts";
import type { ScanTarget } from "./json-build.ts";
import { beginScan, scanPiece } from "./json-scan.ts";
import { JsonFault } from "./json-token.ts";
import { type OnBytes, readText, type TextPosition } from "./text-file.ts";

/** The neighbourhoods of one municipality, ordered by code. */
export type AreasFile = {
  areas: Area[];
  /** As the file names the municipality; some files leave it out. */
  municipalityName: string | undefined;
  remarks: Remark[];
  /** Features in the whole file. */
  featureCount: number;
};

type Reading = {
  path: string;
  municipalityCode: string;
  areas: Map<string, Area>;
  codes: Set<string>;
  municipalities: Set<string>;
  municipalityName: string | undefined;
  remarks: Remark[];
  featureCount: number;
};

/**
 * Streams a GeoJSON FeatureCollection of CBS neighbourhoods (WGS84; properties `statcode`, `statnaam`)
 * and keeps those of one municipality. Every feature is checked, also those of other municipalities.
 * @throws ImportFileError with line and character; then nothing of the file is used.
 */
export async function readAreas(
  path: string,
  options: { municipalityCode: string; onBytes?: OnBytes },
): Promise<AreasFile> {
  const reading = beginReading(path, options.municipalityCode);
  const target: ScanTarget = {
    list: "features",
    keep: ["type"],
    onElement: (element, position) => takeFeature(reading, element, position),
    kept: new Map(),
    hasList: false,
  };
  await scanFile(path, target, options.onBytes);
  if (target.kept.get("type") !== "FeatureCollection" || !target.hasList) {
    const missing = target.hasList ? 'its "type" is not "FeatureCollection"' : 'it has no list "features"';
    throw new ImportFileError(path, { line: 1, character: 1 }, `this is not a FeatureCollection: ${missing}`);
  }
  return finish(reading);
}

function beginReading(path: string, municipalityCode: string): Reading {
  return {
    path,
    municipalityCode,
    areas: new Map(),
    codes: new Set(),
    municipalities: new Set(),
    municipalityName: undefined,
    remarks: [],
    featureCount: 0,
  };
}

async function scanFile(path: string, target: ScanTarget, onBytes: OnBytes | undefined): Promise<void> {
  const scan = beginScan(target);
  try {
    for await (const piece of readText(path, onBytes)) scanPiece(scan, piece, false);
    scanPiece(scan, "", true);
  } catch (fault) {
    if (fault instanceof JsonFault)
      throw new ImportFileError(path, fault.position, fault.message, { cause: fault });
    throw fault;
  }
}

function takeFeature(reading: Reading, element: unknown, position: TextPosition): void {
  reading.featureCount += 1;
  const feature = checked(reading, element, position);
  if (feature === undefined) return;
  reading.codes.add(feature.code);
  reading.municipalities.add(feature.municipalityCode);
  if (feature.municipalityCode !== reading.municipalityCode) return;
  reading.municipalityName ??= feature.municipalityName;
  if (feature.lonLat.length === 0) {
    reading.remarks.push(areaRemark(feature, "area_without_border", "not placed"));
    return;
  }
  const area = toArea(feature);
  reading.areas.set(area.code, area);
  if (isCollapsed(area)) reading.remarks.push(areaRemark(feature, "area_collapsed", "note"));
}

function checked(reading: Reading, element: unknown, position: TextPosition): AreaFeature | undefined {
  try {
    const feature = parseFeature(element);
    if (feature === undefined || !reading.codes.has(feature.code)) return feature;
    throw new FeatureFault(`code ${feature.code} is in the file twice`);
  } catch (fault) {
    if (!(fault instanceof FeatureFault)) throw fault;
    const reason = `feature ${reading.featureCount}${shownCode(element)}: ${fault.message}`;
    throw new ImportFileError(reading.path, position, reason, { cause: fault });
  }
}

function shownCode(element: unknown): string {
  const code = /"statcode":"([A-Z0-9]{1,12})"/.exec(JSON.stringify(element).slice(0, 2000))?.[1];
  return code === undefined ? "" : ` (${code})`;
}

function areaRemark(
  feature: AreaFeature,
  reason: "area_without_border" | "area_collapsed",
  outcome: Remark["outcome"],
): Remark {
  const why =
    reason === "area_without_border"
      ? "The file gives this neighbourhood no border, so it was left out."
      : "The border in the file is so coarse that only a line or a point is left of this neighbourhood; " +
        "no postcode can lie inside it.";
  return { source: "areas", row: null, code: feature.code, name: feature.name, outcome, reason, why };
}

function finish(reading: Reading): AreasFile {
  const areas = [...reading.areas.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (areas.length === 0) {
    const known = [...reading.municipalities].sort().slice(0, 5).join(", ");
    const others =
      known === "" ? "none at all" : `those of ${reading.municipalities.size} others (${known} …)`;
    const reason = `there are no neighbourhoods of ${reading.municipalityCode} in it, only ${others}`;
    throw new ImportFileError(reading.path, {}, reason);
  }
  const { municipalityName, remarks, featureCount } = reading;
  return { areas, municipalityName, remarks, featureCount };
}
