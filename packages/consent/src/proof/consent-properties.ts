import fc from "fast-check";
import { consentFacts } from "../consent-facts.ts";
import { fieldIds } from "../field.ts";
import { change, field, instant, look } from "./arbitraries.ts";
import type { Engine } from "./engine.ts";
import { seen } from "./outcome.ts";

/** 2. Taking a yes away, or adding a withdrawal of any kind, shows no one more. */
export function isMonotoneInConsent(engine: Engine) {
  const restricting = fc.constantFrom("refused", "withdrawn", "expired", "revoked-by-org", "invalidated");
  return fc.property(look, field, change, restricting, fc.nat(), (look, field, extra, status, place) => {
    const before = seen(engine, field, look);
    const index = place % (look.events.length + 1);
    const withdrawn = look.events.toSpliced(index, 0, { ...extra, status });
    const fewer = look.events
      .filter((event) => event.status === "given" || event.status === "renewed")
      .map((grant) => look.events.filter((event) => event !== grant));
    return [withdrawn, ...fewer].every((events) => seen(engine, field, { ...look, events }) <= before);
  });
}

/** 2b. After a withdrawal of everything, nothing that rests on consent is left. */
export function withdrawalEndsSight(engine: Engine) {
  return fc.property(look, field, (look, field) => {
    const withdrawn = look.events.map((event, index) => ({
      ...event,
      id: `w${index}`,
      status: "withdrawn" as const,
      at: look.now,
      scope: null,
    }));
    return (
      seen(engine, field, { ...look, events: [...look.events, ...withdrawn] }) ===
      seen(engine, field, { ...look, events: [] })
    );
  });
}

/** 9. A consent holds until the millisecond before its end, and not at it. */
export function endsOnTime(engine: Engine) {
  return fc.property(instant, fc.integer({ min: 1, max: 9 }), (at, length) => {
    const end = at + length;
    const given = {
      id: "1",
      subjectId: "fatima",
      purpose: "match.be-found",
      status: "given",
      at,
      textVersion: 1,
      validUntil: end,
    } as const;
    const found = (now: number, foldedAt: number) =>
      consentFacts(engine.consentView([given], foldedAt), now).mayBeFound;
    return (
      [at, end - 1].every((now) => found(now, now)) &&
      !found(end, end) &&
      !found(end, at) &&
      !found(Number.NaN, at)
    );
  });
}

/** 13. Whoever does not want to be found any more, is not found, whatever came before. */
export function withdrawalTakesOffTheLists(engine: Engine) {
  return fc.property(look, field, instant, (look, field, at) => {
    const withdrawal = {
      id: "w",
      subjectId: "fatima",
      purpose: "match.be-found",
      status: "withdrawn",
      at,
      textVersion: 1,
    } as const;
    const later = look.events.filter((event) => event.at <= at);
    const after = {
      ...look,
      now: at,
      events: [...later, withdrawal],
      relation: "candidate",
      purpose: "match.be-found",
    } as const;
    return (
      !consentFacts(engine.consentView(after.events, at), at).mayBeFound && seen(engine, field, after) === 0
    );
  });
}

/** A yes for one match says nothing about another; a yes of one person says nothing about another. */
export function keepsConsentWhereItWasGiven(engine: Engine) {
  return fc.property(look, fc.constantFrom(...fieldIds), fc.boolean(), (look, field, isOtherPerson) => {
    const moved = look.events.map((event) =>
      isOtherPerson
        ? { ...event, subjectId: "anneke" }
        : { ...event, scope: { kind: "match", id: "another" } as const },
    );
    return seen(engine, field, { ...look, events: moved }) === seen(engine, field, { ...look, events: [] });
  });
}
