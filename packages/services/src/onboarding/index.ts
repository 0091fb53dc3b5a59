export { furnishSite, type NewSite } from "./furnish-site.ts";
export { type StarterCategory, starterCategories } from "./starter-categories.ts";
export { starterCodeOfConduct } from "./starter-code-of-conduct.ts";
