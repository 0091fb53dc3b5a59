import { usualSearchRules } from "@omzien/contracts";
import type { HelperOffer } from "../types.ts";
import { outsideQuietHours } from "../zone.ts";
import { dayMs, type Town } from "./town.ts";

type Asked = { readonly at: number; isAnswered: boolean; isYes: boolean };

/** What one helper lives through. */
type Life = { asks: Asked[]; matches: number[]; quietUntil: number };

export type Reply = { readonly answer: "yes" | "no"; readonly at: number };

const hourMs = 3_600_000;

/** How long a match keeps somebody busy. */
const matchMs = 7 * dayMs;

/**
 * The helpers of a town and how they answer. Assumed, and the same for every way of asking: each ask starts with chance a
 * half a time in which the helper does not answer (ten days on average), answers take five hours on average and come by
 * day, and who does not say yes says no half of the time.
 */
export class People {
  readonly #lives = new Map<string, Life>();
  readonly #town: Town;
  readonly #offers = new Map<string, HelperOffer[]>();
  readonly #random: () => number;

  constructor(town: Town, random: () => number) {
    this.#town = town;
    this.#random = random;
    for (const { offer } of town.helpers) {
      for (const category of offer.categories) {
        this.#offers.set(category, [...(this.#offers.get(category) ?? []), offer]);
      }
    }
  }

  /** The offers of a category as they stand at a moment, with what each helper carries. */
  offersAt(now: number, category: string): HelperOffer[] {
    return (this.#offers.get(category) ?? []).map((offer) => {
      const life = this.#lives.get(offer.helperId);
      return life === undefined ? offer : { ...offer, load: loadOf(life, now) };
    });
  }

  /** Asks somebody; the reply that will come, or null when none does. */
  ask(helperId: string, yesPerMille: number, now: number): Reply | null {
    const life = this.#lifeOf(helperId);
    const isQuiet = life.quietUntil > now;
    const asked: Asked = { at: now, isAnswered: false, isYes: false };
    life.asks.push(asked);
    const [startsQuiet, howLong, chance, delay] = [
      this.#random(),
      this.#random(),
      this.#random(),
      this.#random(),
    ];
    if (startsQuiet < 0.5) {
      life.quietUntil = Math.max(life.quietUntil, now + Math.round(exponential(howLong) * 10 * dayMs));
    }
    const yes = yesPerMille / 1000;
    if (isQuiet || chance >= yes + (1 - yes) / 2) {
      return null;
    }
    asked.isAnswered = true;
    asked.isYes = chance < yes;
    return {
      answer: asked.isYes ? "yes" : "no",
      at: outsideQuietHours(now + Math.round(exponential(delay) * 5 * hourMs), usualSearchRules.quiet),
    };
  }

  match(helperId: string, now: number): void {
    this.#lifeOf(helperId).matches.push(now);
  }

  /** How often each helper of the town was asked. */
  asksPerHelper(): number[] {
    return this.#town.helpers.map(({ offer }) => this.#lives.get(offer.helperId)?.asks.length ?? 0);
  }

  /** The most asks that any helper had within thirty days. */
  mostAsksIn30Days(): number {
    const most = [...this.#lives.values()].map(({ asks }) =>
      asks.reduce((peak, { at }) => Math.max(peak, asksIn30Days(asks, at)), 0),
    );
    return Math.max(0, ...most);
  }

  #lifeOf(helperId: string): Life {
    const life = this.#lives.get(helperId) ?? { asks: [], matches: [], quietUntil: 0 };
    this.#lives.set(helperId, life);
    return life;
  }
}

const asksIn30Days = (asks: readonly Asked[], now: number): number =>
  asks.filter(({ at }) => at <= now && at > now - 30 * dayMs).length;

const exponential = (uniform: number): number => -Math.log(1 - uniform);

const loadOf = ({ asks, matches }: Life, now: number): HelperOffer["load"] => {
  const lately = asks.filter(({ at }) => at > now - 90 * dayMs);
  return {
    openMatches: matches.filter((at) => at > now - matchMs).length,
    asks30: asksIn30Days(lately, now),
    matches30: matches.filter((at) => at > now - 30 * dayMs).length,
    lastAskedAt: asks.at(-1)?.at ?? null,
    asked90: lately.length,
    answered90: lately.filter(({ isAnswered }) => isAnswered).length,
    yes90: lately.filter(({ isYes }) => isYes).length,
  };
};
