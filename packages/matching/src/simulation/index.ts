export { seededRandom } from "../seeded-random.ts";
export { simulate } from "./simulate.ts";
export { giniOf, intervalOf, type Outcome, quantile } from "./summary.ts";
export { makeTown, type Town, townPolicy, type TownSize } from "./town.ts";
export { type WayName, ways } from "./ways.ts";
