import type { SeedPerson } from "../people/seed-person.ts";
import type { Story } from "../stories/story.ts";
import { ask, type Running } from "./ask.ts";
import type { When } from "./calendar.ts";
import { carryOut } from "./deeds.ts";
import { join, pause } from "./join.ts";
import { passTime, settleMails } from "./pass-time.ts";
import type { Town } from "./town.ts";

type Event = { at: Date; happen: () => Promise<void> };

/**
 * Lives the past of a town up to `now`: people join, ask, answer and help, each at its own moment and by the same
 * verbs as on the site, so that rows, audit and consents are true to life.
 *
 * @param say is told how far it is.
 */
export async function livePast(
  town: Town,
  past: { people: readonly SeedPerson[]; stories: readonly Story[]; now: Date },
  say: (word: string) => void,
): Promise<void> {
  const events = [
    ...eventsOfPeople(town, past.people),
    ...past.stories.flatMap((story) => eventsOf(town, story)),
  ]
    // The order of writing decides between things at one moment.
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const [index, event] of events.entries()) {
    await passTime(town, event.at);
    await event.happen();
    say(`${town.tenant.name}, ${Math.round((100 * index) / events.length)} %`);
  }
  await passTime(town, past.now);
  await settleMails(town);
}

function eventsOfPeople(town: Town, people: readonly SeedPerson[]): Event[] {
  return people.flatMap((person, index) => {
    const at = (days: number): When => [-days, `10:${String(index).padStart(2, "0")}`];
    const joined = { at: town.calendar.instant(at(person.joined)), happen: () => join(town, person) };
    const paused = person.offer?.paused;
    if (paused === undefined) return [joined];
    const pausing = { at: town.calendar.instant(at(paused)), happen: () => pause(town, person.firstName) };
    return [joined, pausing];
  });
}

function eventsOf(town: Town, story: Story): Event[] {
  let running: Running | undefined;
  const asked: Event = {
    at: town.calendar.instant(story.at),
    happen: async () => {
      running = await ask(town, story);
    },
  };
  const deeds = story.next.map(
    ([when, deed]): Event => ({
      at: town.calendar.instant(when),
      happen: async () => {
        if (running === undefined) throw new Error(`${story.by} has not asked yet: ${story.text}`);
        await carryOut(town, running, deed);
      },
    }),
  );
  return [asked, ...deeds];
}
