import { describe, expect, test } from "vitest";
import {
  type AnyPurposeId,
  clockSkewMs,
  type ConsentChange,
  consentFacts,
  consentStates,
  consentView,
  isPermitted,
  noConsents,
} from "./index.ts";
import { atPartner, event, inMatch } from "./proof/consent-events.ts";

const stands = (events: readonly ConsentChange[], now = 1000, matchId?: string) =>
  isPermitted(consentView(events, now), events[0]?.purpose ?? "share.first-name", {
    now,
    ...(matchId === undefined ? {} : { matchId }),
  });

const inPhone = (id: string) => ({ purpose: "share.phone", scope: inMatch(id) }) as const;

describe("a consent stands", () => {
  test("once given, until withdrawn, and again when given anew", () => {
    const given = event({ at: 100 });
    const withdrawn = event({ at: 200, status: "withdrawn" });
    expect(stands([given])).toBe(true);
    expect(stands([given, withdrawn])).toBe(false);
    expect(stands([given, withdrawn, event({ at: 300 })])).toBe(true);
    expect(stands([given, withdrawn, event({ at: 300, status: "renewed" })])).toBe(true);
  });

  test.each(["refused", "withdrawn", "expired", "revoked-by-org", "invalidated"] as const)(
    "not after %s",
    (status) => {
      expect(stands([event({ at: 100 }), event({ at: 200, status })])).toBe(false);
    },
  );

  test("also while it is asked again", () => {
    const events = [event({ at: 100 }), event({ at: 200, status: "requested" })];
    expect(stands(events)).toBe(true);
    expect(consentStates(consentView(events, 1000))).toMatchObject([{ status: "given", at: 100 }]);
    expect(stands([event({ status: "requested" })])).toBe(false);
  });

  test("not when withdrawn in the same instant, whichever was written first", () => {
    expect(stands([event({ at: 100 }), event({ at: 100, status: "withdrawn" })])).toBe(false);
    expect(stands([event({ at: 100, status: "withdrawn" }), event({ at: 100 })])).toBe(false);
  });

  test("for the match in which it was ticked only", () => {
    const events = [event(inPhone("a"))];
    expect(stands(events, 1000, "a")).toBe(true);
    expect(stands(events, 1000, "b")).toBe(false);
    expect(stands(events)).toBe(false);
  });

  test("for its own purpose: a yes to what needs none opens nothing", () => {
    const { general, byScope } = consentView([event({ purpose: "account" })], 1000);
    expect(general).toEqual({ any: 0, own: 0 });
    expect(byScope.size).toBe(0);
    const { byScope: ofMatch } = consentView([event({ purpose: "account", scope: inMatch("a") })], 1000);
    expect(ofMatch.get("a")).toEqual({ any: 0, own: 0 });
  });

  test("in general, without keeping anything for a match that nobody answered for", () => {
    expect(consentView([event()], 1000).byScope).toBe(noConsents.byScope);
  });

  test("not in any match after it is withdrawn in general", () => {
    const everywhere = event({ purpose: "share.phone", at: 200, status: "withdrawn" });
    const view = consentView([event(inPhone("a")), everywhere], 1000);
    expect(isPermitted(view, "share.phone", { now: 1000, matchId: "a" })).toBe(false);
    expect(consentStates(view).map(({ status }) => status)).toEqual(["withdrawn", "withdrawn"]);
  });

  test("for what is asked in general also in a match, unless taken back for that match", () => {
    const back = event({ at: 200, status: "withdrawn", scope: inMatch("a") });
    const events = [event({}), back];
    expect(stands(events, 1000, "a")).toBe(false);
    expect(stands(events, 1000, "b")).toBe(true);
    expect(stands(events)).toBe(true);
  });

  test("until the millisecond before its end", () => {
    const events = [event({ validUntil: 500 })];
    expect([stands(events, 499), stands(events, 500), stands(events, 501)]).toEqual([true, false, false]);
    expect(consentStates(consentView(events, 499))).toMatchObject([{ status: "given", validUntil: 500 }]);
    expect(consentStates(consentView(events, 500))).toMatchObject([{ status: "expired", validUntil: null }]);
    const early = consentView(events, 200);
    expect(isPermitted(early, "share.first-name", { now: 500 })).toBe(false);
  });

  test("only for a text that still means the same", () => {
    expect(stands([event({ textVersion: 0 })])).toBe(false);
    expect(stands([event({ textVersion: 2 })])).toBe(false);
  });
});

describe("in one match or at one partner", () => {
  const here = { scope: inMatch("a") } as const;

  test("every answer about it counts, whatever came in between and in whatever order", () => {
    const back = event({ ...here, at: 200, status: "withdrawn" });
    const asked = event({ ...here, at: 300, status: "requested" });
    expect(stands([event(), back, asked], 1000, "a")).toBe(false);
    const early = event({ ...inPhone("a"), at: 100, status: "withdrawn" });
    const late = event({ ...inPhone("a"), at: 200, status: "refused" });
    const between = event({ ...inPhone("a"), at: 150 });
    expect(stands([late, early, between], 1000, "a")).toBe(false);
    expect(stands([early, late, between], 1000, "a")).toBe(false);
    expect(stands([early, between], 1000, "a")).toBe(true);
  });

  test("what was ticked there and taken back there, in the same instant too, is over", () => {
    const ticked = event(inPhone("a"));
    expect(stands([ticked, event({ ...inPhone("a"), at: 101, status: "withdrawn" })], 1000, "a")).toBe(false);
    expect(stands([ticked, event({ ...inPhone("a"), at: 100, status: "withdrawn" })], 1000, "a")).toBe(false);
    expect(stands([ticked, event({ ...inPhone("a"), at: 99, status: "withdrawn" })], 1000, "a")).toBe(true);
  });

  test("a later yes in general counts there again, of that very purpose and after that very no", () => {
    const back = event({ ...here, at: 200, status: "withdrawn" });
    const before = event({ at: 100 });
    const other = event({ at: 300, purpose: "match.be-found" });
    expect(stands([before, back, event({ at: 300 })], 1000, "a")).toBe(true);
    expect(stands([before, back, event({ at: 200 })], 1000, "a")).toBe(false);
    expect(stands([before, back, other], 1000, "a")).toBe(false);
    expect(stands([back, before, other], 1000, "a")).toBe(false);
  });

  test("a yes to a match is none to a partner, nor the other way round", () => {
    const phone = event({ purpose: "share.phone", scope: atPartner("a") });
    expect(stands([phone], 1000, "partner a")).toBe(false);
    const referral = event({ purpose: "refer.partner", scope: inMatch("a") });
    expect(stands([referral], 1000, "a")).toBe(false);
    const meant = event({ purpose: "refer.partner", scope: atPartner("a") });
    expect(stands([meant], 1000, "partner a")).toBe(true);
  });

  test("what is asked for each match needs a yes for that match", () => {
    expect(stands([event({ purpose: "share.phone" })], 1000, "a")).toBe(false);
  });
});

test("a view that was made earlier forgets each consent at its own end", () => {
  const events = [
    event({ purpose: "match.be-found", validUntil: 300 }),
    event({ purpose: "match.be-asked" }),
    event({ purpose: "need.show", validUntil: 600 }),
  ];
  const at = (now: number) => consentFacts(consentView(events, 200), now);
  expect(at(299)).toMatchObject({ mayBeFound: true, mayBeAsked: true, mayShowHealthNeeds: true });
  expect(at(300)).toMatchObject({ mayBeFound: false, mayBeAsked: true, mayShowHealthNeeds: true });
  expect(at(600)).toMatchObject({ mayBeFound: false, mayBeAsked: true, mayShowHealthNeeds: false });
});

describe("what cannot be read takes the safe side", () => {
  test("a yes from the future waits, a no from a clock that runs ahead counts at once", () => {
    expect(stands([event({ at: 1001 })])).toBe(false);
    expect(stands([event({}), event({ at: 1000 + clockSkewMs, status: "withdrawn" })])).toBe(false);
    expect(stands([event({}), event({ at: 1001 + clockSkewMs, status: "withdrawn" })])).toBe(true);
  });

  test("times that are no numbers give nothing and take everything", () => {
    expect(stands([event({ at: Number.NaN })])).toBe(false);
    expect(stands([event({}), event({ at: Number.NaN, status: "withdrawn" })])).toBe(false);
    expect(stands([event({ validUntil: Number.NaN })])).toBe(false);
    expect(stands([event({})], Number.NaN)).toBe(false);
  });

  test("events of two people come to nothing", () => {
    expect(stands([event({}), event({ subjectId: "joost" })])).toBe(false);
    expect(consentView([], 5)).toEqual({ ...noConsents, at: 5 });
    expect(noConsents).toMatchObject({ subjectId: null, events: [], general: { any: 0, own: 0 } });
  });

  test.each(["selling", "toString", ""])(
    "a purpose that is not in the register (%s) gives and takes nothing",
    (odd) => {
      const purpose = odd as AnyPurposeId;
      const view = consentView([event(), event({ purpose }), event({ purpose, status: "withdrawn" })], 1000);
      expect(isPermitted(view, "share.first-name", { now: 1000 })).toBe(true);
      expect(consentView([event({ purpose })], 1000).general).toEqual({ any: 0, own: 0 });
    },
  );
});

test("figures are counted until someone objects, and an account needs no yes", () => {
  const objection = event({ purpose: "statistics", status: "withdrawn", at: 100 });
  expect(isPermitted(noConsents, "statistics", { now: 1 })).toBe(true);
  expect(isPermitted(consentView([objection], 1000), "statistics", { now: 1000 })).toBe(false);
  const lifted = event({ purpose: "statistics", at: 200 });
  expect(isPermitted(consentView([objection, lifted], 1000), "statistics", { now: 1000 })).toBe(true);
  expect(isPermitted(noConsents, "account", { now: 1 })).toBe(true);
  const closing = event({ purpose: "account", status: "withdrawn" });
  expect(isPermitted(consentView([closing], 1000), "account", { now: 1000 })).toBe(true);
});

test.each([
  ["refused", false],
  ["withdrawn", false],
  ["revoked-by-org", false],
  ["invalidated", false],
  ["expired", true],
  ["requested", true],
] as const)("figures after %s: counted is %s", (status, counted) => {
  const view = consentView([event({ purpose: "statistics", status })], 1000);
  expect(isPermitted(view, "statistics", { now: 1000 })).toBe(counted);
  const other = consentView([event({ status })], 1000);
  expect(isPermitted(other, "statistics", { now: 1000 })).toBe(true);
});

test("matching hears four plain answers", () => {
  const view = consentView([event({ purpose: "match.be-found" }), event({ purpose: "need.show" })], 1000);
  expect(consentFacts(view, 1000)).toEqual({
    mayBeFound: true,
    mayBeAsked: false,
    beyondNeighbourhood: false,
    mayShowHealthNeeds: true,
  });
});
