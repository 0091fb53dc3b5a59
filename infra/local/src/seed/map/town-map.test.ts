import { isInsidePolygons } from "@omzien/tenancy/import";
import { expect, test } from "vitest";
import { demoSites } from "../demo-sites.ts";
import { townMap } from "./town-map.ts";

test.each(demoSites)("$site.name: a map like that of a real municipality", ({ town, people }) => {
  const { assembled, homes } = townMap(town);
  const { areas, adjacency, postcodes } = assembled;
  const areaOf = (code: string) => areas.find((area) => area.code === code);

  expect(new Set(adjacency.flat())).toEqual(new Set(areas.map(({ code }) => code)));
  for (const { point, areaCode } of postcodes) {
    const holding = areas.filter(({ polygons }) => isInsidePolygons(point, polygons)).map(({ code }) => code);
    expect(holding).toEqual([areaCode]);
  }
  for (const area of areas) {
    expect(isInsidePolygons(area.centroid, area.polygons)).toBe(true);
    expect(homes.get(area.name)?.length).toBeGreaterThanOrEqual(9);
  }
  for (const [one, other] of town.twins) {
    const names = adjacency.map((pair) =>
      pair
        .map((code) => areaOf(code)?.name)
        .toSorted()
        .join(),
    );
    expect(names).not.toContain([one, other].toSorted().join());
  }
  for (const { home } of people) expect(homes.get(home[0])?.[home[1]]).toBeDefined();
});

test("no postcode is of both, and none is of a place in the Netherlands", () => {
  const postcodes = demoSites.flatMap(({ town }) => townMap(town).assembled.postcodes);
  const names = postcodes.map(({ postcode }) => postcode);
  // Nothing was ever given out from 2772 to 2799 and from 8942 to 8999.
  const isFree = (digits: number) => (digits > 2771 && digits < 2800) || (digits > 8941 && digits < 9000);

  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !isFree(Number(name.slice(0, 4))))).toEqual([]);
});

test("maps are the same every time", () => {
  expect(demoSites.map(({ town }) => townMap(town))).toEqual(demoSites.map(({ town }) => townMap(town)));
});
