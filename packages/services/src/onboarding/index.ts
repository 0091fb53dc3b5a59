export { appoint } from "./appoint.ts";
export { furnishSite, type NewSite } from "./furnish-site.ts";
export { setPhone } from "./set-phone.ts";
export { type StarterCategory, starterCategories } from "./starter-categories.ts";
export { starterCodeOfConduct } from "./starter-code-of-conduct.ts";
