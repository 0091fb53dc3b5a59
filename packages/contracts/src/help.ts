import { z } from "zod";

/** Weight of help (#58). `complex` never leaves the broker's desk by itself. */
export const Weight = z.enum(["light", "middle", "complex"]);
export type Weight = z.infer<typeof Weight>;

/** What a helper should know beforehand; chosen from a list, so that nobody has to write about health. */
export const Need = z.enum([
  "wheelchair",
  "walker",
  "stairs",
  "dementia-experience",
  "visually-impaired",
  "hard-of-hearing",
  "dog-at-home",
  "cat-at-home",
  "smokes",
  "smoke-free",
  "car-needed",
  "tools-needed",
]);
export type Need = z.infer<typeof Need>;

const aboutHealth = [
  "wheelchair",
  "walker",
  "dementia-experience",
  "visually-impaired",
  "hard-of-hearing",
] as const satisfies readonly Need[];

/** Needs that say something about health: shown to helpers only with explicit consent (GDPR art. 9(2)(a)). */
export const healthNeeds: readonly Need[] = aboutHealth;

/** What a helper should know that says nothing about health. */
export const PlainNeed = Need.exclude(aboutHealth);
export type PlainNeed = z.infer<typeof PlainNeed>;

/** #77: some people would rather not be helped by someone they meet every day. */
export const Nearness = z.enum(["near", "any", "not-my-street", "not-my-area"]);
export type Nearness = z.infer<typeof Nearness>;

export const TravelMode = z.enum(["walk", "bicycle", "car"]);
export type TravelMode = z.infer<typeof TravelMode>;

export const Urgency = z.enum(["normal", "soon", "today"]);
export type Urgency = z.infer<typeof Urgency>;

/** Who may be asked: only the own neighbourhood, also the twin or adjoining ones, or the whole municipality. */
export const Ring = z.enum(["neighbourhood", "adjoining", "municipality"]);
export type Ring = z.infer<typeof Ring>;
