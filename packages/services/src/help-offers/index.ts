export { adjustHelpOffer } from "./adjust-help-offer.ts";
export { createHelpOffer } from "./create-help-offer.ts";
export { endHelpOffer } from "./end-help-offer.ts";
export { getMyHelpOffer } from "./get-my-help-offer.ts";
export { pauseHelpOffer } from "./pause-help-offer.ts";
export { resumeHelpOffer } from "./resume-help-offer.ts";
export { undoOfferAdjustment } from "./undo-offer-adjustment.ts";
export { updateHelpOffer } from "./update-help-offer.ts";
