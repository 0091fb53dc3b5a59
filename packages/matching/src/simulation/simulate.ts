import { MinHeap } from "../flow/min-heap.ts";
import { seededRandom } from "../seeded-random.ts";
import type { MatchRequest } from "../types.ts";
import type { Ask } from "../waves.ts";
import { People } from "./people.ts";
import { type Outcome, summaryOf } from "./summary.ts";
import { type Town, townPolicy } from "./town.ts";
import { type WayName, ways } from "./ways.ts";

type Event =
  | { readonly kind: "look"; readonly course: Course }
  | {
      readonly kind: "reply";
      readonly course: Course;
      readonly helperId: string;
      readonly answer: "yes" | "no";
    };

/** How one request goes. */
type Course = { request: MatchRequest; history: Ask[]; yesAt: number | null; turnedAway: number };

/**
 * Lets a town live through its requests with one way of asking. The same for one town and seed; the way sees of people
 * what it would see of real ones, and not how they will answer.
 */
export const simulate = (town: Town, way: WayName, seed: number): Outcome => {
  const run = new Run(town, way, seed);
  run.toTheEnd();
  return run.outcome();
};

class Run {
  readonly #way: WayName;
  readonly #people: People;
  readonly #policy;
  readonly #chance: ReadonlyMap<string, number>;
  readonly #courses: readonly Course[];
  readonly #events: Event[] = [];
  readonly #times: number[] = [];
  readonly #queue = new MinHeap();

  constructor(town: Town, way: WayName, seed: number) {
    this.#way = way;
    this.#policy = townPolicy(town);
    this.#people = new People(town, seededRandom(seed));
    this.#chance = new Map(town.helpers.map(({ offer, yesPerMille }) => [offer.helperId, yesPerMille]));
    this.#courses = town.requests.map((request) => ({ request, history: [], yesAt: null, turnedAway: 0 }));
    for (const course of this.#courses) {
      this.#plan(course.request.openedAt, { kind: "look", course });
    }
  }

  toTheEnd(): void {
    for (let at = this.#queue.pop(); at >= 0; at = this.#queue.pop()) {
      const [event, now] = [this.#events[at], this.#times[at] ?? 0];
      if (event?.kind === "look") {
        this.#look(event.course, now);
      } else if (event !== undefined) {
        this.#reply(event.course, event.helperId, event.answer, now);
      }
    }
  }

  outcome(): Outcome {
    const asks = this.#people.asksPerHelper();
    return summaryOf(
      this.#courses.map(({ request, yesAt, turnedAway }) => ({
        hours: yesAt === null ? null : (yesAt - request.openedAt) / 3_600_000,
        turnedAway,
      })),
      asks,
      this.#people.mostAsksIn30Days(),
    );
  }

  #plan(time: number, event: Event): void {
    this.#queue.push(this.#events.length, time);
    this.#events.push(event);
    this.#times.push(time);
  }

  #look(course: Course, now: number): void {
    const lastMoment = course.request.windows.at(-1)?.endsAt ?? 0;
    if (course.yesAt !== null || now >= lastMoment) {
      return;
    }
    const windows = course.request.windows.filter(({ endsAt }) => endsAt > now);
    const { ask, ring, checkAt } = ways[this.#way]({
      request: { ...course.request, windows },
      offers: this.#people.offersAt(now, course.request.category),
      history: course.history,
      policy: this.#policy,
      now,
    });
    course.request = { ...course.request, ring };
    for (const helperId of ask) {
      course.history.push({ helperId, askedAt: now, answer: null });
      const reply = this.#people.ask(helperId, this.#chance.get(helperId) ?? 0, now);
      if (reply !== null && reply.at < lastMoment) {
        this.#plan(reply.at, { kind: "reply", course, helperId, answer: reply.answer });
      }
    }
    if (checkAt !== null) {
      this.#plan(checkAt, { kind: "look", course });
    }
  }

  #reply(course: Course, helperId: string, answer: "yes" | "no", now: number): void {
    course.history = course.history.map((ask) => (ask.helperId === helperId ? { ...ask, answer } : ask));
    if (course.yesAt !== null) {
      course.turnedAway += answer === "yes" ? 1 : 0;
    } else if (answer === "yes") {
      course.yesAt = now;
      this.#people.match(helperId, now);
    } else {
      this.#look(course, now);
    }
  }
}
