import { type FlowProblem, flowProblem } from "../flow/flow-problem.ts";
import { seededRandom } from "../seeded-random.ts";

/** Requests and helpers scattered over a square town, each request with the helpers around it; the same for one seed. */
export const townFlow = ({
  requests,
  helpers,
  seed,
  slots,
}: {
  requests: number;
  helpers: number;
  seed: number;
  slots?: number;
}): FlowProblem => {
  const random = seededRandom(seed);
  const places = Array.from({ length: helpers }, () => ({ x: random(), y: random() }));
  const rows = Array.from({ length: requests }, () => {
    const [x, y] = [random(), random()];
    const edges = places.flatMap((place, column) => {
      const distance = Math.hypot(place.x - x, place.y - y);
      return distance > 0.25 ? [] : [{ column, cost: Math.round(100_000 * distance + 40_000 * random()) }];
    });
    return { demand: 1, edges };
  });
  const slotCosts = places.map(() => Array.from({ length: slots ?? 1 + Math.floor(3 * random()) }, () => 0));
  return flowProblem(rows, slotCosts, 200_000);
};
