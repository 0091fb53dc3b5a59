import type { FieldPlace } from "../forms/form-faults.ts";
import type { TimingDraft } from "./timing-draft.ts";

/** Where the faults of a timing are shown, for the fields that its kind has. */
export function timingPlaces(timing: TimingDraft): FieldPlace[] {
  return [...fieldPlaces(timing), { pointer: "", id: "timing" }];
}

function fieldPlaces(timing: TimingDraft): FieldPlace[] {
  const endsOn = { pointer: "/endsOn", id: "ends-on", missing: "ask.days.ends.missing" };
  switch (timing.kind) {
    case undefined:
    case "once":
      return dayPlaces("/moment", 0);
    case "several":
      return timing.days.flatMap((_, index) =>
        dayPlaces(`/moments/${index}`, index).map((place) => ({ ...place, ...nthOf(place.missing, index) })),
      );
    case "weekly":
      return [
        { pointer: "/weekdays", id: "weekdays", missing: "ask.days.weekdays.missing" },
        ...spanPlaces("", "weekly", timing.weekly.part === "exact"),
        { pointer: "/startsOn", id: "starts-on", missing: "ask.days.starts.missing" },
        endsOn,
      ];
    case "flexible":
      return [endsOn];
    default:
      return timing.kind satisfies never;
  }

  function dayPlaces(pointer: string, index: number): FieldPlace[] {
    const id = `day-${index}`;
    return [
      { pointer: `${pointer}/date`, id: `${id}-date`, missing: "ask.days.day.missing" },
      ...spanPlaces(pointer, id, timing.days[index]?.part === "exact"),
    ];
  }
}

// With several days the message says which one.
function nthOf(missing: string | undefined, index: number) {
  return missing ? { missing: `${missing}.nth`, values: { number: index + 1 } } : {};
}

function spanPlaces(pointer: string, id: string, isExact: boolean): FieldPlace[] {
  const place = isExact
    ? { id: `${id}-hours`, missing: "ask.days.hours.missing" }
    : { id: `${id}-part`, missing: "ask.days.part.missing" };
  return [
    { pointer: `${pointer}/from`, ...place },
    { pointer: `${pointer}/to`, ...place },
  ];
}
