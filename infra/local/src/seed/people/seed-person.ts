import type { AvailabilitySlot, DayPart, Language, Need, Role, TravelMode, Weight } from "@omzien/contracts";

/** Somebody who lives in a fictional town. First names are unique within a town: stories call people by them. */
export type SeedPerson = {
  firstName: string;
  lastName: string;
  /** Neighbourhood, and which of its homes: 0 is in the middle. */
  home: readonly [area: string, index: number];
  houseNumber: string;
  /** Days ago. */
  joined: number;
  languages?: readonly Language[];
  role?: Exclude<Role, "resident">;
  /** Taken down by the desk: no e-mail address, only a telephone. */
  isPhoneOnly?: true;
  /** Says no to being helped, or asked, by people from further away than the own neighbourhood. */
  staysNear?: true;
  /** Lets helpers see needs that say something about health. */
  showsNeeds?: true;
  offer?: SeedOffer;
  /** Printed at the start: who it is, and what there is to see. */
  demo?: string;
};

/** What both municipalities keep on their list, in Dutch and English. */
export const seedTrainings = {
  dementia: { nl: "Omgaan met dementie", en: "Living with dementia" },
  grief: { nl: "Steun bij rouw", en: "Support in grief" },
} as const;
export type SeedTraining = keyof typeof seedTrainings;

export type SeedOffer = {
  /** Slugs of kinds of help. */
  does: readonly string[];
  likes?: readonly string[];
  free: readonly AvailabilitySlot[];
  introduction: string;
  notDoing?: string;
  weightMax?: Weight;
  skills?: readonly Need[];
  travelMode?: TravelMode;
  maxDistanceMeters?: number;
  maxAsksPerMonth?: number;
  /** Days ago on which the helper took a break. */
  paused?: number;
  /** A certificate of conduct was shown to the desk. */
  hasVog?: true;
  /** A training on the list of the municipality that the desk wrote down. */
  hadTraining?: SeedTraining;
};

const week = [1, 2, 3, 4, 5] as const;
const slots = (weekdays: readonly number[], ...parts: DayPart[]): AvailabilitySlot[] =>
  weekdays.flatMap((weekday) => parts.map((part) => ({ weekday, part })));

export const mornings = slots(week, "morning");
export const afternoons = slots(week, "afternoon");
export const daytime = [...mornings, ...afternoons];
export const evenings = slots(week, "evening");
export const weekend = slots([6, 7], "morning", "afternoon");
export const always = slots([...week, 6, 7], "morning", "afternoon", "evening");
