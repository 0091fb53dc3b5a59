export { getDisclosureSettings, listDisclosureVersions } from "./get-disclosure-settings.ts";
export { previewDisclosure } from "./preview-disclosure.ts";
export { publishDisclosure } from "./publish-disclosure.ts";
export { writeDisclosureDraft } from "./write-disclosure-draft.ts";
