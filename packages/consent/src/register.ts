import { type AnyPurposeId, anyPurposeIds, anyPurposes, restsOnConsent } from "./declared-purpose.ts";
import { type Processing, processing } from "./processing.ts";
import { type Basis, purposeIds, type WithdrawalEffect } from "./purpose.ts";

/** One line of the register of processing (GDPR art. 30). */
export interface RegisterEntry extends Processing {
  readonly purpose: AnyPurposeId;
  /** False: settled, but nothing in the product does it, so nobody is asked. */
  readonly isInUse: boolean;
  readonly isAsked: boolean;
  readonly basis: Basis;
  /** About health, so with explicit consent only (GDPR art. 9). */
  readonly isSpecial: boolean;
  /** `objection`: on until someone objects (GDPR art. 21). */
  readonly choice: "consent" | "objection" | "none";
  readonly onWithdrawal: readonly WithdrawalEffect[];
  /** Of the texts in which it is asked or told. */
  readonly textVersion: number;
}

const inUse: ReadonlySet<string> = new Set(purposeIds);

/** The register of processing: purposes in use first, then those that are only declared. */
export function registerOfProcessing(): readonly RegisterEntry[] {
  return anyPurposeIds.map((purpose) => {
    const { basis, isAsked, onWithdrawal, textVersion, default: standard } = anyPurposes[purpose];
    const choice = restsOnConsent({ basis }) ? "consent" : standard === "on" ? "objection" : "none";
    return {
      purpose,
      isInUse: inUse.has(purpose),
      isAsked,
      basis,
      isSpecial: basis === "9-2-a",
      choice,
      onWithdrawal,
      textVersion,
      ...processing[purpose],
    };
  });
}
