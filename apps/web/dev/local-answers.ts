import type { AreaLookup, Site } from "@omzien/contracts";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A few recent examples and figures, as `GET /api/v1/site` gives them. */
export function examples(): Pick<Site, "recentExamples" | "figures" | "codeOfConductVersion"> {
  return {
    codeOfConductVersion: 1,
    recentExamples: [
      { categoryName: "Boodschappen gedaan", areaName: "Zuid", solvedOn: daysAgo(1) },
      { categoryName: "Samen naar het ziekenhuis", areaName: "De Hoven", solvedOn: daysAgo(2) },
      {
        categoryName: "Heg geknipt",
        areaName: "Verzorgingshuisbewonersvereniging-kwartier",
        solvedOn: daysAgo(4),
      },
      { categoryName: "Hulp met de computer", areaName: "Binnenstad", solvedOn: daysAgo(6) },
    ],
    figures: { helpers: 128, solvedThisYear: 312, medianHoursToYes: 9 },
  };
}

/** 1234 lies inside, 9999 on another site, the rest outside. */
export function lookup(postcode: string): AreaLookup {
  const area = { id: "0197a1b2-0000-7000-8000-000000000001", name: "Zuid", inhabitants: 3200 };
  const inside = postcode.startsWith("1234");
  return {
    inside,
    area: inside ? area : null,
    nearbyAreas: [],
    place: null,
    otherSite: postcode.startsWith("9999")
      ? { name: "Lindewaard", url: "http://lindewaard.localhost:3000" }
      : null,
  };
}
