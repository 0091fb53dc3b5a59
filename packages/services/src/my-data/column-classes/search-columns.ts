import type { Classes } from "./column-class.ts";

/** Copies that triggers keep for the search; after the tables that they are made of. */
export const searchColumns = {
  search_offer: {
    category_id: "trace",
    offer_id: "id",
    person_id: "id",
    area_id: "personal",
    x: "personal",
    y: "personal",
    weight_max: "trace",
    max_distance_meters: "trace",
    paused_at: "trace",
    paused_until: "trace",
    is_favourite: "trace",
    is_held: "trace",
    reach: "trace",
  },
  helper_standing: {
    person_id: "id",
    asks: "trace",
    matches: "trace",
    open_matches: "trace",
    given: "trace",
    taken: "trace",
    promised: "personal",
    turns: "personal",
  },
} as const satisfies Partial<Classes>;
