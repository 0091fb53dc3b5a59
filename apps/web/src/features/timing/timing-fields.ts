import type { TimingDraft } from "./timing-draft.ts";

/** What the fields of a timing share. */
export interface TimingFieldsProps {
  timing: TimingDraft;
  change: (changes: Partial<TimingDraft>) => void;
  errorOf: (fieldId: string) => string | undefined;
}
