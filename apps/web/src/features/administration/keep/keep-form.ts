import { type RetentionTermLine, WriteRetentionTerms } from "@omzien/contracts";
import type { FieldPlace } from "../../forms/form-faults.ts";

/** One kind as it is typed: days stay text until they are sent. */
export interface TermField {
  kind: string;
  days: string;
  reason: string;
}

export function termFields(terms: readonly RetentionTermLine[]): TermField[] {
  return terms.map(({ kind, days, reason }) => ({ kind, days: String(days), reason: reason ?? "" }));
}

/** What is sent; days that are no number are sent as such, so that the site says what is wrong with them. */
export function termsInput(fields: readonly TermField[]): WriteRetentionTerms {
  return {
    terms: fields.map(({ kind, days, reason }) => ({
      kind,
      days: /^\s*\d+\s*$/.test(days) ? Number(days) : Number.NaN,
      reason,
    })),
  };
}

/** What the site would refuse is said before it is sent, with the same codes at the same places. */
export function keepSchema(lines: readonly RetentionTermLine[]) {
  return WriteRetentionTerms.superRefine(({ terms }, check) => {
    for (const [index, { kind, days, reason }] of terms.entries()) {
      const line = lines.find((each) => each.kind === kind);
      const place = (name: string) => ["terms", index, name];
      const refuse = (name: string, message: string) =>
        check.addIssue({ code: "custom", path: place(name), message });
      if (!line) continue;
      if (days < line.leastDays) refuse("days", "term_too_short");
      else if (days > line.mostDays) refuse("days", "term_too_long");
      else if (days > line.defaultDays && reason.trim() === "") refuse("reason", "longer_needs_reason");
    }
  });
}

/** Whether these days need a reason. */
export function isLonger({ days }: TermField, { defaultDays }: RetentionTermLine): boolean {
  return Number(days) > defaultDays;
}

export function isChanged(field: TermField, line: RetentionTermLine): boolean {
  return (
    field.days.trim() !== String(line.days) || (isLonger(field, line) && field.reason !== (line.reason ?? ""))
  );
}

export function termPlaces(terms: readonly RetentionTermLine[]): FieldPlace[] {
  return terms.flatMap(({ kind }, index) => [
    { pointer: `/terms/${index}/days`, id: `${kind}-days`, missing: "fault.no_whole_days" },
    { pointer: `/terms/${index}/reason`, id: `${kind}-reason`, missing: "fault.longer_needs_reason" },
  ]);
}
