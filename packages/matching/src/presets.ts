import type { Factor } from "./types.ts";

export type PresetName = "neighbourhood-network" | "job-board" | "village" | "charity" | "mutual";

/** Bundles of weights that a tenant may begin with; each lies within the guard rails. Source: domain rules, B.4. */
export const presets: Readonly<Record<PresetName, Readonly<Record<Factor, number>>>> = {
  /** Who knows each other helps each other again. */
  "neighbourhood-network": {
    distance: 20,
    availability: 13,
    interest: 12,
    bond: 18,
    fairness: 18,
    freshness: 5,
    reciprocity: 4,
    language: 4,
    responsiveness: 6,
  },
  /** Short jobs: who has time comes first. */
  "job-board": {
    distance: 18,
    availability: 28,
    interest: 15,
    bond: 4,
    fairness: 17,
    freshness: 5,
    reciprocity: 1,
    language: 4,
    responsiveness: 8,
  },
  /** Everybody lives far apart, so distance says little. */
  village: {
    distance: 8,
    availability: 20,
    interest: 18,
    bond: 14,
    fairness: 20,
    freshness: 5,
    reciprocity: 5,
    language: 4,
    responsiveness: 6,
  },
  /** Some give and others receive: nobody keeps count. */
  charity: {
    distance: 22,
    availability: 16,
    interest: 15,
    bond: 8,
    fairness: 22,
    freshness: 5,
    reciprocity: 0,
    language: 6,
    responsiveness: 6,
  },
  /** Giving and receiving take turns. */
  mutual: {
    distance: 18,
    availability: 15,
    interest: 14,
    bond: 15,
    fairness: 18,
    freshness: 5,
    reciprocity: 5,
    language: 4,
    responsiveness: 6,
  },
};
