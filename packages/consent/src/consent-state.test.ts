import { describe, expect, test } from "vitest";
import { clockSkewMs, type ConsentChange, consentStates, consentView, noConsents } from "./index.ts";
import { atPartner, event, inMatch } from "./proof/consent-events.ts";

const statesOf = (events: readonly ConsentChange[], at = 1000) => consentStates(consentView(events, at));
const statusesOf = (events: readonly ConsentChange[], at = 1000) => statesOf(events, at).map((s) => s.status);

describe("what is shown of an answer", () => {
  test("is nothing where nothing was answered, or where two people are mixed up", () => {
    expect(consentStates(noConsents)).toEqual([]);
    expect(statesOf([event(), event({ subjectId: "joost" })])).toEqual([]);
  });

  test("is the last one, with its own instant, id and text", () => {
    const given = event({ at: 100 });
    const refused = event({ at: 300, status: "refused" });
    const again = event({ at: 500, textVersion: 1, validUntil: 2000 });
    const expected = {
      purpose: "share.first-name",
      scope: null,
      status: "given",
      at: 500,
      eventId: again.id,
      textVersion: 1,
      validUntil: 2000,
    };
    for (const events of [
      [given, refused, again],
      [again, given, refused],
      [refused, again, given],
    ])
      expect(statesOf(events)).toEqual([expected]);
    expect(statesOf([given, refused])).toMatchObject([{ status: "refused", at: 300, eventId: refused.id }]);
  });

  test("a question that was not answered stands as asked", () => {
    expect(statusesOf([event({ status: "requested" })])).toEqual(["requested"]);
    expect(statusesOf([event({ status: "requested" }), event({ at: 100, status: "refused" })])).toEqual([
      "refused",
    ]);
  });

  test("in the same instant a no counts above a yes, and a yes above a question, in any order", () => {
    const asked = event({ status: "requested" });
    const yes = event();
    const no = event({ status: "withdrawn" });
    const later = event({ status: "refused" });
    expect(statusesOf([yes, no])).toEqual(["withdrawn"]);
    expect(statusesOf([no, yes])).toEqual(["withdrawn"]);
    expect(statusesOf([yes, asked])).toEqual(["given"]);
    expect(statusesOf([asked, yes])).toEqual(["given"]);
    // Of two of the same kind the one written last, which has the later id.
    expect(statusesOf([no, later])).toEqual(["refused"]);
    expect(statusesOf([later, no])).toEqual(["refused"]);
    expect(statusesOf([asked, event({ status: "requested", id: "id-0000" })])).toEqual(["requested"]);
  });

  test("a question of the same instant never hides a no, whichever was written last", () => {
    const no = event({ status: "withdrawn", id: "id-1" });
    const asked = event({ status: "requested", id: "id-2" });
    expect(statusesOf([no, asked])).toEqual(["withdrawn"]);
    expect(statusesOf([asked, no])).toEqual(["withdrawn"]);
  });

  test("the instant decides, and not the id, when clocks of servers differ", () => {
    const first = event({ at: 100, id: "id-9" });
    const last = event({ at: 500, id: "id-1" });
    for (const events of [
      [first, last],
      [last, first],
    ])
      expect(statesOf(events)).toMatchObject([{ at: 500, eventId: "id-1" }]);
    const no = { ...first, status: "refused" } as const;
    const question = { ...last, status: "requested" } as const;
    expect(statusesOf([no, question])).toEqual(["requested"]);
  });

  test("for one match too: a no of the same instant counts, and one of a server whose clock runs ahead", () => {
    const phone = { purpose: "share.phone", scope: inMatch("a") } as const;
    const yes = event({ ...phone, at: 1000 });
    const no = event({ ...phone, at: 1000, status: "withdrawn" });
    expect(statusesOf([yes, no])).toEqual(["withdrawn"]);
    expect(statusesOf([no, yes])).toEqual(["withdrawn"]);
    const ahead = (by: number) => event({ ...phone, at: 1000 + by, status: "withdrawn" });
    expect(statusesOf([yes, ahead(clockSkewMs)])).toEqual(["withdrawn"]);
    expect(statusesOf([yes, ahead(clockSkewMs + 1)])).toEqual(["given"]);
  });

  test("a no to something else leaves the answer for a match alone", () => {
    const phone = event({ purpose: "share.phone", scope: inMatch("a") });
    const name = event({ at: 500, status: "withdrawn" });
    expect(statesOf([phone, name]).map(({ purpose, status }) => `${purpose} ${status}`)).toEqual([
      "share.phone given",
      "share.first-name withdrawn",
    ]);
  });

  test("of two yeses in one instant that ended, the one written last is the one that ended", () => {
    const first = event({ validUntil: 200 });
    const second = event({ validUntil: 300 });
    for (const events of [
      [first, second],
      [second, first],
    ])
      expect(statesOf(events)).toMatchObject([{ status: "expired", eventId: second.id, validUntil: null }]);
  });

  test("a yes of which the end has come is over, and one ends as late as its last yes", () => {
    expect(statusesOf([event({ validUntil: 1000 })])).toEqual(["expired"]);
    expect(statusesOf([event({ validUntil: 1001 })])).toEqual(["given"]);
    const both = [event({ validUntil: 1500 }), event({ at: 200, validUntil: 3000 })];
    expect(statesOf(both)).toMatchObject([{ status: "given", at: 200, validUntil: 3000 }]);
    expect(statesOf(both.toReversed())).toMatchObject([{ validUntil: 3000 }]);
  });

  test("what is yet to come is not shown, save a no from a clock that runs ahead", () => {
    expect(statesOf([event({ at: 1001 })])).toEqual([]);
    expect(statusesOf([event({ at: 1000 })])).toEqual(["given"]);
    expect(statusesOf([event(), event({ at: 1001 })])).toEqual(["given"]);
    const ahead = event({ at: 1000 + clockSkewMs, status: "withdrawn" });
    expect(statusesOf([event(), ahead])).toEqual(["withdrawn"]);
    expect(statusesOf([event(), event({ at: 1001 + clockSkewMs, status: "withdrawn" })])).toEqual(["given"]);
  });

  test("a no at a time that cannot be read stands above every yes", () => {
    const unreadable = event({ at: Number.NaN, status: "withdrawn" });
    expect(statesOf([event(), unreadable])).toMatchObject([{ status: "withdrawn", eventId: unreadable.id }]);
    expect(statesOf([unreadable, event()])).toMatchObject([{ status: "withdrawn", eventId: unreadable.id }]);
  });
});

describe("for one match or partner", () => {
  test("each has an answer of its own", () => {
    const purpose = "share.phone" as const;
    const events = [
      event({ purpose, scope: inMatch("a") }),
      event({ purpose, scope: inMatch("b"), status: "refused" }),
      event({ purpose: "refer.partner", scope: atPartner("a"), status: "withdrawn" }),
      event({ purpose: "share.email", scope: inMatch("a"), status: "requested" }),
    ];
    expect(statesOf(events).map(({ purpose, scope, status }) => [purpose, scope?.id, status])).toEqual([
      ["share.phone", "a", "given"],
      ["share.phone", "b", "refused"],
      ["refer.partner", "a", "withdrawn"],
      ["share.email", "a", "requested"],
    ]);
  });

  test("a no in general is a no there, a yes in general says nothing there", () => {
    const purpose = "share.phone" as const;
    const here = event({ purpose, scope: inMatch("a"), status: "requested", at: 50 });
    const everywhere = event({ purpose, at: 100 });
    expect(statusesOf([here, everywhere])).toEqual(["requested", "given"]);
    const never = event({ purpose, at: 200, status: "withdrawn" });
    expect(statusesOf([here, everywhere, never])).toEqual(["withdrawn", "withdrawn"]);
    const anew = event({ purpose, scope: inMatch("a"), at: 300 });
    expect(statusesOf([here, everywhere, never, anew])).toEqual(["given", "withdrawn"]);
    const sameInstant = event({ purpose, scope: inMatch("a"), at: 200 });
    expect(statusesOf([here, everywhere, never, sameInstant])).toEqual(["withdrawn", "withdrawn"]);
  });

  test("a no in one match is not a no in general", () => {
    const here = event({ scope: inMatch("a"), at: 200, status: "withdrawn" });
    expect(statusesOf([event(), here])).toEqual(["given", "withdrawn"]);
  });
});
