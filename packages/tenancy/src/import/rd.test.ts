import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromRd, isInNetherlands, toRd } from "./rd.ts";

// Published pairs of RDNAPTRANS; WGS84 is taken as ETRS89, which differs by less than a metre.
const landmarks = [
  { name: "Onze Lieve Vrouwetoren, Amersfoort", lonLat: [5.387203508, 52.1551723], rd: [155_000, 463_000] },
  { name: "Westertoren, Amsterdam", lonLat: [4.88352559, 52.37453253], rd: [120_700.723, 487_525.502] },
  { name: "Martinitoren, Groningen", lonLat: [6.56820053, 53.21938317], rd: [233_883.131, 582_065.167] },
] as const;

describe("RD New", () => {
  it.each(landmarks)("puts $name within half a metre of its published place", ({ lonLat, rd }) => {
    const [x, y] = toRd(lonLat[0], lonLat[1]);
    expect(Math.hypot(x - rd[0], y - rd[1])).toBeLessThan(0.5);
  });

  it("rounds to a decimetre", () => {
    expect(toRd(5.3872056, 52.1551744)).toEqual([155_000.1, 463_000.2]);
  });

  it("comes back to the same degrees within the rounding, all over the country", () => {
    const longitude = fc.double({ min: 3.3, max: 7.3, noNaN: true });
    const latitude = fc.double({ min: 50.7, max: 53.6, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [backLon, backLat] = fromRd(toRd(lon, lat));
        // 0.05 m of rounding in each direction is under 0.000001 degrees.
        expect(Math.abs(backLon - lon)).toBeLessThan(1e-6);
        expect(Math.abs(backLat - lat)).toBeLessThan(1e-6);
      }),
    );
  });

  it("knows what cannot be in the Netherlands", () => {
    expect(isInNetherlands(5.1, 52.1)).toBe(true);
    expect(isInNetherlands(52.1, 5.1)).toBe(false);
    expect(isInNetherlands(Number.NaN, 52.1)).toBe(false);
  });
});
