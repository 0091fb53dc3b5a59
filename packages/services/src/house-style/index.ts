export { cancelHouseStylePublication } from "./cancel-house-style-publication.ts";
export { getHouseStyle, listHouseStyleVersions } from "./get-house-style.ts";
export { publishHouseStyle } from "./publish-house-style.ts";
export { writeHouseStyleDraft } from "./write-house-style-draft.ts";
export type * from "./image-ports.ts";
export { uploadHouseStyleImage } from "./upload-house-style-image.ts";
