import { NewHelpRequest, type Timing } from "@omzien/contracts";
import { createHelpRequest } from "@omzien/services";
import type { Story, WantedTime } from "../stories/story.ts";
import { kindOf } from "./join.ts";
import { contextOf, residentOf, staffOf, type Town } from "./town.ts";

/** A story while it happens. */
export type Running = { story: Story; helpRequestId: string };

/** Somebody asks on the site, or the desk asks for somebody who telephones. */
export async function ask(town: Town, story: Story): Promise<Running> {
  const asker = residentOf(town, story.by);
  const byPhone = asker.about.isPhoneOnly === true;
  const ctx = contextOf(town, byPhone ? staffOf(town, "coordinator") : asker);
  const input = NewHelpRequest.parse({
    categoryId: kindOf(town, story.help),
    description: story.text,
    timing: timingOf(town, story.at[0], story.time),
    weight: story.weight,
    urgency: story.urgency,
    needs: story.needs,
    languages: story.languages,
    nearness: story.nearness,
    ...(byPhone ? { onBehalfOf: asker.id, channel: "phone" } : {}),
  });
  const { id } = await createHelpRequest({ ctx, input });
  return { story, helpRequestId: id };
}

function timingOf(town: Town, day: number, wanted: WantedTime): Timing {
  const { date } = town.calendar;
  switch (wanted.kind) {
    case "flexible":
      return { kind: "flexible", endsOn: date(day + wanted.days) };
    case "once": {
      const { weekday, from, to } = wanted;
      return { kind: "once", moment: { date: date(nextDay(town, day + 2, weekday)), from, to } };
    }
    case "several": {
      const { weekdays, from, to } = wanted;
      const moments = weekdays.map((weekday) => ({ date: date(nextDay(town, day + 2, weekday)), from, to }));
      return { kind: "several", moments };
    }
    case "weekly": {
      const { weekdays, from, to, weeks } = wanted;
      const endsOn = date(day + weeks * 7);
      return { kind: "weekly", weekdays: [...weekdays], from, to, startsOn: date(day + 1), endsOn };
    }
    default:
      return wanted satisfies never;
  }
}

/** The first day from `day` on, counted from today, that is such a weekday (1 is Monday). */
function nextDay(town: Town, day: number, weekday: number): number {
  const start = new Date(`${town.calendar.date(day)}T12:00:00Z`).getUTCDay();
  return day + ((weekday - start + 7) % 7);
}
