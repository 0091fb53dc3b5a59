// For measuring the search itself; whatever else wants helpers asks a verb.
export { offersWithin } from "./offers-query.ts";
export { boundsFor, inRing, loadSearch, type Search } from "./rank-helpers.ts";
