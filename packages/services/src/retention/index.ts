export {
  applyRetention,
  type RetentionLine,
  type RetentionReport,
  retentionReport,
} from "./apply-retention.ts";
export { type RetentionKind, type RetentionRule, retentionRules } from "./rules.ts";
export { retentionTerms, type RetentionTerm } from "./terms.ts";
