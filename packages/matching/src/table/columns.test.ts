import { describe, expect, it } from "vitest";
import { weeklyBitmap } from "../availability.ts";
import { totalPoints } from "../factors.ts";
import { filters, prepareRequest } from "../filters.ts";
import { tenantPolicy } from "../policy.ts";
import { day, fatimaAsks, joostOffers, mondayMorning, noLoad, zuidPolicy } from "../testing/cast.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";
import { languageBits, offerTable, tablesByCategory } from "./offer-table.ts";
import { plainRows } from "./plain-rows.ts";
import { pointsBound } from "./points-bound.ts";
import { columnFilter, noHit, wholeFilter } from "./row-filter.ts";

type Request = Partial<MatchRequest>;
type Offer = Partial<HelperOffer>;

/** Joost with nothing special about him, among others so that he has a row and codes of his own. */
const tableOf = (offer: Offer) => {
  const other = joostOffers({ id: "0", helperId: "0", areaId: "noord", categories: ["lending"] });
  return offerTable([other, joostOffers({ intakeDone: true, ...offer })]);
};
const prepared = (request: Request, policy = zuidPolicy) =>
  prepareRequest(fatimaAsks(request), policy, mondayMorning);

const evening = weeklyBitmap([{ weekday: 2, part: "evening" }]);
const blocked = { helperId: "somebody", askerAgain: "yes", helperAgain: "yes" } as const;

describe("a row surely passes what only the offer itself tells", () => {
  const isPlain = (request: Request, offer: Offer, policy = zuidPolicy) =>
    plainRows(tableOf(offer), prepared(request, policy))(1);

  it.each<[string, Request, Offer]>([
    ["with nothing special", {}, {}],
    ["with a language in common", { languages: ["tr", "nl"] }, { languages: ["en", "nl"] }],
    ["in any language, where that is all one", { anyLanguage: true }, { languages: ["pl"] }],
    ["in any language, where none was told", { languages: [] }, { languages: ["pl"] }],
    ["one match below the cap", {}, { load: { ...noLoad, openMatches: 2 } }],
    ["one ask below the helper's own cap", {}, { load: { ...noLoad, asks30: 3 } }],
    ["one ask below the tenant's cap", {}, { load: { ...noLoad, asks30: 5 }, maxAsksPerMonth: 31 }],
  ])("%s", (_, request, offer) => {
    expect(isPlain(request, offer)).toBe(true);
  });

  it.each<[string, Request, Offer]>([
    ["a skill is needed", { requires: ["stairs"] }, { skills: ["stairs"] }],
    ["a woman is wished for", { genderWish: { gender: "woman", ground: "intimate-care" } }, {}],
    ["the asker blocked somebody", { blocks: ["somebody"] }, {}],
    ["the asker knows somebody", { bonds: [blocked] }, {}],
    ["the helper is the asker", { askerId: "joost" }, {}],
    ["no language in common", { languages: ["tr"] }, { languages: ["pl"] }],
    ["enough matches", {}, { load: { ...noLoad, openMatches: 3 } }],
    ["enough asks for the helper", {}, { load: { ...noLoad, asks30: 4 } }],
    ["enough asks for the tenant", {}, { load: { ...noLoad, asks30: 6 }, maxAsksPerMonth: 31 }],
    ["no code of conduct", {}, { codeOfConductAccepted: false }],
    ["no intake", {}, { intakeDone: false }],
    ["the helper blocked somebody", {}, { blocks: ["somebody"] }],
    ["the helper promised something", {}, { promised: [{ startsAt: 0, endsAt: 1 }] }],
    ["a minor", {}, { minor: true }],
    ["with guidance", {}, { guided: true }],
  ])("is not said where there is %s", (_, request, offer) => {
    expect(isPlain(request, offer)).toBe(false);
  });

  it("is not said where a certificate is asked for", () => {
    expect(isPlain({}, {}, tenantPolicy({ vogCategories: ["garden"] }))).toBe(false);
  });
});

describe("no row has more points than its bound", () => {
  const perfect: Offer = { favourites: ["garden"], languages: ["tr"], balance: -9 };

  it.each<[string, Request, Offer, number]>([
    ["exactly so many where the rest is perfect", {}, {}, 0],
    ["also by bicycle, elsewhere", {}, { travelMode: "bicycle", location: { x: 132_700, y: 396_600 } }, 0],
    [
      "also for who was asked before",
      {},
      {
        load: {
          ...noLoad,
          asks30: 2,
          matches30: 1,
          asked90: 6,
          answered90: 3,
          lastAskedAt: mondayMorning - 15 * day,
        },
      },
      0,
    ],
    ["a bond more where the asker knows somebody", { bonds: [blocked] }, {}, 10_000],
    ["all of distance where distance is sought", { nearness: "not-my-area" }, {}, 20_000 - 11_111],
    ["all of distance where the helper's place is unknown", {}, { location: null }, 10_000],
    ["all of distance where the asker's place is unknown", { location: null }, {}, 10_000],
  ])("%s", (_, request, offer, more) => {
    const table = tableOf({ ...perfect, ...offer });
    const asked = prepared(request);
    const joost = table.offers[1] ?? joostOffers();
    expect(pointsBound(table, asked)(1)).toBe(totalPoints(asked, joost) + more);
  });
});

describe("what a row says by itself", () => {
  const nameOf = (hit: number) => (hit === noHit ? null : filters[hit]?.id);
  const columns = (request: Request, offer: Offer, policy = zuidPolicy) =>
    nameOf(columnFilter(tableOf(offer), prepared(request, policy))(1));
  const whole = (request: Request, offer: Offer) => nameOf(wholeFilter(tableOf(offer), prepared(request))(1));
  const streets = { nearness: "not-my-street" } as const;

  it.each<[string, Request, Offer, string | null]>([
    ["nothing", {}, {}, null],
    ["F1 another area", {}, { areaId: "oost" }, "F1"],
    ["F1 no area", {}, { areaId: null }, "F1"],
    ["F1 an area in which nobody lives", { areaId: "leeg" }, { areaId: null }, "F1"],
    ["not F1 where all areas are open", { ring: "municipality" }, { areaId: null }, null],
    ["F2 the asker", { consent: { mayBeFound: false, beyondNeighbourhood: true } }, {}, "F2"],
    ["F2 the helper", {}, { consent: { mayBeAsked: false } }, "F2"],
    ["F3 ended", {}, { active: false }, "F3"],
    ["F3 paused", {}, { pausedUntil: mondayMorning + 1 }, "F3"],
    ["not F3 this very moment", {}, { pausedUntil: mondayMorning }, null],
    ["F4 other help", {}, { categories: ["lending"] }, "F4"],
    ["F4 help that nobody offers", { category: "cooking" }, {}, "F4"],
    ["F5 heavier", { weight: "complex" }, {}, "F5"],
    ["not F5 just as heavy", { weight: "middle" }, {}, null],
    ["F6 beyond the helper's metres", {}, { maxMetres: 399 }, "F6"],
    ["F6 beyond the asker's metres", { maxMetres: 399 }, {}, "F6"],
    ["not F6 just as far", { maxMetres: 400 }, { maxMetres: 400 }, null],
    ["F7 no time", {}, { weekly: evening }, "F7"],
    ["not F7 before the street is known", streets, { weekly: evening }, null],
    ["not F7 before the area is known", { nearness: "not-my-area" }, { weekly: evening }, null],
    ["not F7 where the helper minds the street", {}, { weekly: evening, notOwnStreet: true }, null],
    ["not F7 where the helper's place is unknown", {}, { weekly: evening, location: null }, null],
    ["not F7 where the asker's place is unknown", { location: null }, { weekly: evening }, null],
  ])("%s", (_, request, offer, expected) => {
    expect(columns(request, offer)).toBe(expected);
  });

  it("F4 a kind of help that is closed", () => {
    expect(columns({}, {}, tenantPolicy({ closedCategories: ["garden"] }))).toBe("F4");
  });

  it.each<[string, Request, Offer, string | null]>([
    ["nothing", {}, {}, null],
    ["not the distance again that the columns told", {}, { maxMetres: 100 }, null],
    ["the distance where streets count", streets, { maxMetres: 100 }, "F6"],
    ["the distance where the helper minds the street", {}, { maxMetres: 100, notOwnStreet: true }, "F6"],
    ["the distance where a place is unknown", {}, { location: null, areaId: "oost" }, "F6"],
    ["the same street", streets, { streetKey: "zuid/lindelaan" }, "F6"],
    ["the time", {}, { weekly: evening }, "F7"],
    ["the code of conduct", {}, { codeOfConductAccepted: false }, "F8"],
  ])("and as a whole: %s", (_, request, offer, expected) => {
    expect(whole(request, offer)).toBe(expected);
  });
});

describe("offers in columns", () => {
  it("know each language by a bit of its own", () => {
    expect(languageBits([])).toBe(0);
    expect(languageBits(["nl", "tr"])).toBe(languageBits(["nl"]) | languageBits(["tr"]));
    expect(languageBits(["nl"]) & languageBits(["tr"])).toBe(0);
  });

  it("have a table for each category, made once, with every offer once", () => {
    const both = joostOffers({ id: "2", helperId: "2", categories: ["garden", "shopping", "garden"] });
    const tables = tablesByCategory(offerTable([joostOffers(), both]));
    const idsOf = (category: string) => tables(category).offers.map(({ id }) => id);
    expect([idsOf("garden"), idsOf("shopping"), idsOf("cooking")]).toEqual([["offer-joost", "2"], ["2"], []]);
    expect(tables("garden")).toBe(tables("garden"));
    expect(tables("garden").categoryWords).toBe(1);
  });
});
