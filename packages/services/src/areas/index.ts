export { listAreas } from "./list-areas.ts";
export { lookUpArea } from "./look-up-area.ts";
export type { SiteFinderPort } from "./site-finder.ts";
