import { type DayPart, dayPartHours } from "@omzien/contracts";
import { z } from "zod";

/** A part of the day, or hours of one's own. */
export const SpanDraft = z.object({
  part: z.enum(["morning", "afternoon", "evening", "exact"]).optional().catch(undefined),
  from: z.string().catch(""),
  to: z.string().catch(""),
});
export type SpanDraft = z.infer<typeof SpanDraft>;

export const DayDraft = SpanDraft.extend({ date: z.string().catch("") });
export type DayDraft = z.infer<typeof DayDraft>;

export const emptyDay: DayDraft = { date: "", part: undefined, from: "", to: "" };

/** When help is wanted as it is being typed: everything may still be empty, and what was typed for one kind stays. */
export const TimingDraft = z.object({
  kind: z.enum(["once", "several", "weekly", "flexible"]).optional().catch(undefined),
  days: z
    .array(DayDraft)
    .min(1)
    .max(10)
    .catch(() => [emptyDay]),
  weekdays: z.array(z.int().min(1).max(7)).catch(() => []),
  weekly: SpanDraft.catch(() => ({ part: undefined, from: "", to: "" })),
  startsOn: z.string().catch(""),
  endsOn: z.string().catch(""),
});
export type TimingDraft = z.infer<typeof TimingDraft>;

const hour = (value: number) => `${String(value).padStart(2, "0")}:00`;

/** Local hours of a part of the day. */
export function hoursOf(part: DayPart): { from: string; to: string } {
  const { from, to } = dayPartHours[part];
  return { from: hour(from), to: hour(to) };
}

/** The part of the day that these hours are exactly, or undefined. */
export function partOf(span: { from: string; to: string }): DayPart | undefined {
  const parts = ["morning", "afternoon", "evening"] as const;
  return parts.find((part) => hoursOf(part).from === span.from && hoursOf(part).to === span.to);
}

// An empty field is absent, so that the fault is "choose" and not "malformed".
const filled = (value: string) => (value === "" ? undefined : value);

function spanOf({ part, from, to }: SpanDraft) {
  if (part === undefined) return { from: undefined, to: undefined };
  return part === "exact" ? { from: filled(from), to: filled(to) } : hoursOf(part);
}

function momentOf(day: DayDraft) {
  return { date: filled(day.date), ...spanOf(day) };
}

/** What was typed, in the shape of the contract's `Timing`; its schema then says what is missing. */
export function timingInput(draft: TimingDraft): unknown {
  switch (draft.kind) {
    case undefined:
      return undefined;
    case "once":
      return { kind: "once", moment: momentOf(draft.days[0] ?? emptyDay) };
    case "several":
      return { kind: "several", moments: inOrder(draft.days).map(momentOf) };
    case "weekly":
      return {
        kind: "weekly",
        weekdays: draft.weekdays.toSorted((a, b) => a - b),
        ...spanOf(draft.weekly),
        startsOn: filled(draft.startsOn),
        endsOn: filled(draft.endsOn),
      };
    case "flexible":
      return { kind: "flexible", endsOn: filled(draft.endsOn) };
    default:
      return draft.kind satisfies never;
  }
}

// Only whole lists are put in order: faults must keep pointing at the right field.
function inOrder(days: readonly DayDraft[]): readonly DayDraft[] {
  const isWhole = days.every((day) => day.date !== "" && day.part !== undefined);
  return isWhole ? days.toSorted((a, b) => a.date.localeCompare(b.date)) : days;
}

/** The draft as the page should open it: with the fields that its kind needs. */
export function withRoom(draft: TimingDraft): TimingDraft {
  if (draft.kind === "several" && draft.days.length < 2) {
    return { ...draft, days: [...draft.days, emptyDay] };
  }
  return draft;
}
