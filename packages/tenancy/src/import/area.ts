import type { BoundingBox, Polygon } from "./polygon.ts";
import type { RdPoint } from "./rd.ts";

/** A neighbourhood as its border file gives it; all coordinates in RD metres. */
export type Area = {
  /** `BU03440111`. */
  code: string;
  name: string;
  /** `GM0344`. */
  municipalityCode: string;
  polygons: readonly Polygon[];
  /** Always inside the area, unless the area has collapsed to a line or a point. */
  centroid: RdPoint;
  boundingBox: BoundingBox;
};

/** Two codes, the smaller first. */
export type AreaPair = readonly [code: string, otherCode: string];
