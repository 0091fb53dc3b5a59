import { expect, test } from "vitest";
import { adjacency } from "./adjacency.ts";
import type { Area } from "./area.ts";
import { boundingBox, type Polygon, representativePoint, type Ring } from "./polygon.ts";
import type { RdPoint } from "./rd.ts";

const corners = 19_000;

function area(code: string, polygons: readonly Polygon[]): Area {
  return {
    code,
    name: code,
    municipalityCode: "GM0855",
    polygons,
    centroid: representativePoint(polygons),
    boundingBox: boundingBox(polygons),
  };
}

/** Nearly a circle, with very many corners. */
function disc(x: number, radius: number): Ring {
  const around = Array.from({ length: corners }, (_, at): RdPoint => {
    const angle = (2 * Math.PI * at) / corners;
    return [x + radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return [...around, around[0] ?? [0, 0]];
}

/** A ring with a gap, so that its centre of gravity lies outside it. */
function crescent(): Ring {
  const arc = (radius: number) =>
    Array.from({ length: corners / 2 }, (_, at): RdPoint => {
      const angle = 0.5 + (5 * at) / (corners / 2);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  const all = [...arc(1_000), ...arc(800).toReversed()];
  return [...all, all[0] ?? [0, 0]];
}

test("borders with very many corners are compared where they come near, and soon", {
  timeout: 60_000,
}, () => {
  const areas = [0, 10_100, 20_200, 30_500].map((x, at) => area(`${at}`, [[disc(x, 5_000)]]));
  const began = performance.now();
  expect(adjacency(areas)).toEqual([
    ["0", "1"],
    ["1", "2"],
  ]);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test("a point to stand for a border with very many corners is found soon", { timeout: 60_000 }, () => {
  const began = performance.now();
  const [x, y] = representativePoint([[crescent()]]);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(Math.hypot(x, y)).toBeGreaterThan(800);
  expect(Math.hypot(x, y)).toBeLessThan(1_000);
});
