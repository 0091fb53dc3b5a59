import type { AnyPurposeId } from "@omzien/consent";
import type { RetentionKind } from "../../retention/index.ts";

/** Which kinds of the retention rules hold data of which purpose; a test says that no kind is left out. */
export const keptPerPurpose: Readonly<Partial<Record<AnyPurposeId, readonly RetentionKind[]>>> = {
  account: ["mail", "consent-skeleton", "colleague-invitation"],
  "match.be-found": ["request-text", "withdrawal-reason"],
  "match.help": ["message", "follow-up-remark"],
  "need.show": ["request-text"],
  coordination: ["call-note"],
  "safety.case": ["report"],
  supervision: ["audit", "look-alarm", "support-visit"],
  "breach.notify": ["breach-inquiry"],
  "by-proxy": ["draft-for-another", "mandate-unanswered", "mandate", "protected-age"],
};
