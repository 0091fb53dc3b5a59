export { getDeskFigures, getFigures } from "./get-figures.ts";
export { listIdleOffers } from "./list-idle-offers.ts";
