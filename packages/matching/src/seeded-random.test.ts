import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random.ts";

it("numbers are the same for one seed in every version, and others for another", () => {
  const first = (seed: number) => {
    const random = seededRandom(seed);
    return [random(), random(), random()];
  };
  expect(first(1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  expect(first(2 ** 32 + 1)).toEqual(first(1));
  expect(first(7)).toEqual([0.011704753153026104, 0.06195825757458806, 0.97690763277933]);
});
