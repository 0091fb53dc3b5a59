import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryOf, distanceToBoundary } from "./boundary.ts";
import { isInsidePolygons } from "./point-in-polygon.ts";
import { edges, type Polygon, representativePoint, type Ring } from "./polygon.ts";
import type { RdPoint } from "./rd.ts";

function square(x: number, y: number, size: number): Ring {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

/** How often a ring winds around a point, by adding up the angles under which its edges are seen. */
function windings([x, y]: RdPoint, ring: Ring): number {
  const turned = edges(ring).map(([a, b]) => {
    const angle = Math.atan2(b[1] - y, b[0] - x) - Math.atan2(a[1] - y, a[0] - x);
    return angle > Math.PI ? angle - 2 * Math.PI : angle < -Math.PI ? angle + 2 * Math.PI : angle;
  });
  return Math.round(turned.reduce((sum, angle) => sum + angle, 0) / (2 * Math.PI));
}

function isInsideByAngles(point: RdPoint, polygons: readonly Polygon[]): boolean {
  return polygons.some((polygon) => polygon.reduce((sum, ring) => sum + windings(point, ring), 0) % 2 !== 0);
}

const coordinate = fc.integer({ min: 0, max: 60 });
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 9 })
  .map((points): Ring => [...points, points[0] ?? [0, 0]]);
const polygons = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const point = fc.tuple(coordinate, coordinate).map(([x, y]): RdPoint => [x + 0.37, y + 0.61]);

type Rule = (point: RdPoint, polygons: readonly Polygon[]) => boolean;

/** The first case in which a rule differs from adding up angles; undefined when there is none. */
function counterexample(rule: Rule): unknown {
  const property = fc.property(point, polygons, (where, shapes) => {
    fc.pre(distanceToBoundary(where, boundaryOf(shapes)) > 1e-6);
    return rule(where, shapes) === isInsideByAngles(where, shapes);
  });
  return fc.check(property, { numRuns: 2000, seed: 7 }).counterexample ?? undefined;
}

describe("point in polygon", () => {
  it("agrees with adding up angles, for any rings, holes and several polygons", () => {
    expect(counterexample(isInsidePolygons)).toBeUndefined();
  });

  it("is caught by the same check when holes or further polygons are forgotten", () => {
    expect(
      counterexample((where, shapes) =>
        isInsidePolygons(
          where,
          shapes.map((shape) => shape.slice(0, 1)),
        ),
      ),
    ).toBeDefined();
    expect(counterexample((where, shapes) => isInsidePolygons(where, shapes.slice(0, 1)))).toBeDefined();
  });

  it("leaves a hole out and takes the island in it", () => {
    const lake: Polygon = [square(0, 0, 100), square(30, 30, 40)];
    expect(isInsidePolygons([50, 50], [lake])).toBe(false);
    expect(isInsidePolygons([10, 50], [lake])).toBe(true);
    expect(isInsidePolygons([50, 50], [lake, [square(45, 45, 10)]])).toBe(true);
  });
});

describe("the point that stands for an area", () => {
  it("is the centre of gravity, holes taken off", () => {
    expect(representativePoint([[square(0, 0, 100)]])).toEqual([50, 50]);
    const [x, y] = representativePoint([[square(0, 0, 100), square(60, 60, 20)]]);
    expect(x).toBeCloseTo((50 * 10_000 - 70 * 400) / 9600);
    expect(y).toBe(x);
  });

  it("is the same whichever way round the rings run", () => {
    const outer = square(0, 0, 100);
    const hole = square(60, 60, 20);
    const plain = representativePoint([[outer, hole]]);
    expect(representativePoint([[outer.toReversed(), hole]])).toEqual(plain);
    expect(representativePoint([[outer, hole.toReversed()]])).toEqual(plain);
  });

  it("lies on the surface when the centre of gravity does not", () => {
    const horseshoe: Polygon = [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [90, 100],
        [90, 10],
        [10, 10],
        [10, 100],
        [0, 100],
        [0, 0],
      ],
    ];
    expect(isInsidePolygons(representativePoint([horseshoe]), [horseshoe])).toBe(true);
    const ringed: Polygon = [square(0, 0, 100), square(10, 10, 80)];
    expect(isInsidePolygons(representativePoint([ringed]), [ringed])).toBe(true);
  });

  it("is the middle of what is left when simplification left a line or a point", () => {
    expect(
      representativePoint([
        [
          [
            [0, 0],
            [100, 50],
            [0, 0],
          ],
        ],
      ]),
    ).toEqual([50, 25]);
    expect(
      representativePoint([
        [
          [
            [7, 8],
            [7, 8],
          ],
        ],
      ]),
    ).toEqual([7, 8]);
  });
});
