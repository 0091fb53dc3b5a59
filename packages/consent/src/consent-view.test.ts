import { describe, expect, test } from "vitest";
import {
  clockSkewMs,
  type ConsentChange,
  consentFacts,
  consentStates,
  consentView,
  isPermitted,
  noConsents,
} from "./index.ts";

let serial = 0;
function event(change: Partial<ConsentChange>): ConsentChange {
  serial += 1;
  const id = `id-${String(serial).padStart(4, "0")}`;
  return {
    id,
    subjectId: "fatima",
    purpose: "share.first-name",
    status: "given",
    at: 100,
    textVersion: 1,
    ...change,
  };
}

const stands = (events: readonly ConsentChange[], now = 1000, matchId?: string) =>
  isPermitted(consentView(events, now), events[0]?.purpose ?? "share.first-name", {
    now,
    ...(matchId === undefined ? {} : { matchId }),
  });

const inMatch = (id: string) => ({ purpose: "share.phone", scope: { kind: "match", id } }) as const;

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
    const events = [event(inMatch("a"))];
    expect(stands(events, 1000, "a")).toBe(true);
    expect(stands(events, 1000, "b")).toBe(false);
    expect(stands(events)).toBe(false);
  });

  test("not in any match after it is withdrawn in general", () => {
    const everywhere = event({ purpose: "share.phone", at: 200, status: "withdrawn" });
    const view = consentView([event(inMatch("a")), everywhere], 1000);
    expect(isPermitted(view, "share.phone", { now: 1000, matchId: "a" })).toBe(false);
    expect(consentStates(view).map(({ status }) => status)).toEqual(["withdrawn", "withdrawn"]);
  });

  test("for what is asked in general also in a match, unless taken back for that match", () => {
    const back = event({ at: 200, status: "withdrawn", scope: { kind: "match", id: "a" } });
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
  });
});

test("figures are counted until someone objects, and an account needs no yes", () => {
  const objection = event({ purpose: "statistics", status: "withdrawn", at: 100 });
  expect(isPermitted(noConsents, "statistics", { now: 1 })).toBe(true);
  expect(isPermitted(consentView([objection], 1000), "statistics", { now: 1000 })).toBe(false);
  const lifted = event({ purpose: "statistics", at: 200 });
  expect(isPermitted(consentView([objection, lifted], 1000), "statistics", { now: 1000 })).toBe(true);
  expect(isPermitted(noConsents, "account", { now: 1 })).toBe(true);
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
