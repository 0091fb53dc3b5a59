import { expect, test } from "vitest";
import type { LonLat, MapGeometry } from "./map-shape.ts";
import { closed, cornerCount, withNearestAt, withoutNearest } from "./sketch-geometry.ts";

const corners: LonLat[] = [
  [5, 52],
  [5.1, 52],
  [5.1, 52.1],
];

test("three corners close to an area, two make a line, fewer make nothing", () => {
  expect(closed("area", corners.slice(0, 2))).toBeUndefined();
  expect(closed("area", corners)).toEqual({ type: "Polygon", coordinates: [[...corners, [5, 52]]] });
  expect(closed("line", corners.slice(0, 1))).toBeUndefined();
  expect(closed("line", corners)).toEqual({ type: "LineString", coordinates: corners });
});

test("the nearest corner moves, and the ring stays closed when it is the first", () => {
  const area = closed("area", corners);
  expect(area && withNearestAt(area, [4.98, 51.99])).toEqual({
    type: "Polygon",
    coordinates: [
      [
        [4.98, 51.99],
        [5.1, 52],
        [5.1, 52.1],
        [4.98, 51.99],
      ],
    ],
  });
});

test("a corner is left out as long as a shape remains, also of one part of several and of a hole", () => {
  const ring: LonLat[] = [...corners, [5, 52.1], [5, 52]];
  const parts: MapGeometry = { type: "MultiPolygon", coordinates: [[ring, ring], [ring]] };
  expect(cornerCount(parts)).toBe(12);
  const less = withoutNearest(parts, [5.09, 52.09]);
  expect(cornerCount(less)).toBe(11);
  const triangle = closed("area", corners);
  expect(triangle && withoutNearest(triangle, [5, 52])).toEqual(triangle);
});
