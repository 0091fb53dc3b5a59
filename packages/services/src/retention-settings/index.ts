export { getRetentionSettings, tryRetentionTerms } from "./get-retention-settings.ts";
export { writeRetentionTerms } from "./write-retention-terms.ts";
