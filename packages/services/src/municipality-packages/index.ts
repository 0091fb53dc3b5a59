export { askMunicipalityPackage } from "./ask-municipality-package.ts";
export { listMunicipalityPackages } from "./list-municipality-packages.ts";
export { makeMunicipalityPackage } from "./make-municipality-package.ts";
export { removeOldPackages } from "./remove-old-packages.ts";
export type { SentFile } from "./hand-over-package.ts";
export { takeMunicipalityPackage } from "./take-municipality-package.ts";
export { tidyPackageStore } from "./tidy-store.ts";
