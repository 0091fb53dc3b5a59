import fc from "fast-check";
import { expect, test } from "vitest";
import { outlinesOf } from "./outlines.ts";
import type { RdPoint } from "./rd.ts";

/** A border between two areas with many corners, a metre or so apart. */
const wavy = (n: number): RdPoint[] =>
  Array.from({ length: n }, (_, index) => [140_000 + Math.sin(index) * 0.4, 450_000 + (index * 20_000) / n]);
const beside = (border: readonly RdPoint[], x: number): RdPoint[] => {
  const [first = [0, 0], last = [0, 0]] = [border[0], border.at(-1)];
  return [...border, [x, last[1]], [x, first[1]], first];
};

test("borders that touch still do, with far fewer corners", () => {
  const border = wavy(20_000);
  const [west, east] = outlinesOf([
    { code: "W", polygons: [[beside(border, 130_000)]] },
    { code: "E", polygons: [[beside(border, 150_000)]] },
  ]).map(({ geometry }) => new Set(geometry?.coordinates[0]?.[0]?.map((at) => at.join())));
  expect(west?.size).toBeLessThan(border.length / 4);
  const shared = [...(west ?? [])].filter((at) => east?.has(at));
  expect(shared.length).toBe((west?.size ?? 0) - 2);
});

test("what is too small to draw has no border, and the rest keeps its own", () => {
  const square = (x: number, size: number): RdPoint[] => [
    [x, 450_000],
    [x + size, 450_000],
    [x + size, 450_000 + size],
    [x, 450_000 + size],
    [x, 450_000],
  ];
  const found = outlinesOf([
    { code: "large", polygons: [[square(140_000, 40_000)]] },
    { code: "small", polygons: [[square(150_000, 1)]] },
  ]);
  expect(found.map(({ code, geometry }) => [code, geometry === null])).toEqual([
    ["large", false],
    ["small", true],
  ]);
  expect(outlinesOf([])).toEqual([]);
});

test("every ring is closed", () => {
  const point = fc.tuple(
    fc.integer({ min: 100_000, max: 200_000 }),
    fc.integer({ min: 400_000, max: 500_000 }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (corners) => {
      const [first = [0, 0] as const] = corners;
      const [{ geometry } = { geometry: null }] = outlinesOf([
        { code: "A", polygons: [[[...corners, first]]] },
      ]);
      for (const ring of geometry?.coordinates.flat() ?? []) expect(ring.at(-1)).toEqual(ring[0]);
    }),
  );
});
