import { fitOf } from "./availability.ts";
import { metresBetween, roundedMinutes } from "./distance.ts";
import { hasSkill } from "./factors.ts";
import type { PreparedRequest } from "./filters.ts";
import { areTwins } from "./rings.ts";
import type { Factor, HelperOffer, Text } from "./types.ts";

const msPerDay = 86_400_000;
const minutesPerDay = 24 * 60;

type TextOf = (prepared: PreparedRequest, offer: HelperOffer) => Text;

/**
 * What a factor found, as a template and its arguments. Nothing here is more precise than its readers may know:
 * distance is travel time rounded to five minutes, and a need is never named.
 */
export const textOf: Readonly<Record<Factor, TextOf>> = {
  distance: ({ request, policy }, offer) => {
    if (request.nearness === "not-my-area" && areTwins(policy, request.areaId, offer.areaId)) {
      return text("distance.twin");
    }
    const metres = metresBetween(request.location, offer.location);
    return metres === null
      ? text("distance.same-area")
      : text(`distance.${offer.travelMode}`, { minutes: roundedMinutes(metres, offer.travelMode) });
  },

  availability: ({ request }, offer) => {
    const { moments, wanted } = fitOf(request, offer);
    const [first] = request.windows;
    if (moments === 0) {
      return text("availability.none");
    }
    if (request.flexible) {
      return text("availability.flexible", { moments });
    }
    return wanted === 1 && first !== undefined
      ? text("availability.once", { weekday: Math.floor(first.fromMinute / minutesPerDay) + 1 })
      : text("availability.several", { moments, wanted });
  },

  interest: ({ request }, offer) => {
    const liking = offer.favourites.includes(request.category) ? "favourite" : "offered";
    const skill = hasSkill(request.needs, offer) ? "-skilled" : "";
    return text(`interest.${liking}${skill}`, { category: request.category });
  },

  bond: ({ bonds }, { helperId }) => {
    const bond = bonds.get(helperId);
    if (bond === undefined) {
      return text("bond.none");
    }
    return text(bond.askerAgain === "yes" ? "bond.again" : "bond.before");
  },

  fairness: (_, { load }) => text("fairness", { asks: load.asks30, matches: load.matches30 }),

  freshness: ({ now }, { load }) =>
    load.lastAskedAt === null
      ? text("freshness.never")
      : text("freshness.days", { days: Math.max(0, Math.floor((now - load.lastAskedAt) / msPerDay)) }),

  reciprocity: (_, { balance }) => {
    if (balance === 0) {
      return text("reciprocity.even");
    }
    return text(balance < 0 ? "reciprocity.received" : "reciprocity.gave");
  },

  language: ({ request }, offer) => {
    const shared = request.languages.find((language) => offer.languages.includes(language));
    if (request.languages.length === 0) {
      return text("language.unknown");
    }
    return shared === undefined ? text("language.none") : text("language.shared", { language: shared });
  },

  responsiveness: (_, { load }) => {
    if (load.asked90 === 0) {
      return text("responsiveness.new");
    }
    return text("responsiveness.answers", { answered: load.answered90, asked: load.asked90 });
  },
};

const text = (name: string, args: Text["args"] = {}): Text => ({ textKey: `matching.${name}`, args });
