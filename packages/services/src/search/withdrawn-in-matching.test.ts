import { type ConsentChange, consentFacts, consentStatuses, consentView } from "@omzien/consent";
import { rank } from "@omzien/matching";
import fc from "fast-check";
import { expect, test } from "vitest";
// Random requests with offers around them, as matching proves itself with.
import { world } from "../../../matching/src/testing/arbitraries.ts";

const numRuns = Number(process.env["OMZIEN_PROPERTY_RUNS"] ?? 2000);
const now = 1000;

type View = typeof consentView;

/** Whatever somebody answered before; instants are few, so that the same one is met often. */
function answers(subjectId: string, purpose: ConsentChange["purpose"]) {
  return fc.array(
    fc.record({
      id: fc.uuid({ version: 7 }),
      subjectId: fc.constant(subjectId),
      purpose: fc.constantFrom(purpose, "share.first-name" as const),
      status: fc.constantFrom("given", "given", ...consentStatuses),
      at: fc.integer({ min: now - 5, max: now + 5 }),
      textVersion: fc.constant(1),
      validUntil: fc.constantFrom(null, now + 1, now - 1),
    }),
    { maxLength: 6 },
  );
}

/** The answers up to this moment, and then a no. */
function withdrawn(events: readonly ConsentChange[], purpose: ConsentChange["purpose"], subjectId: string) {
  const no: ConsentChange = { id: "no", subjectId, purpose, status: "withdrawn", at: now, textVersion: 1 };
  return [...events.filter(({ at }) => at <= now), no];
}

/** 13. Who said no to being found, or to being asked, is in no ranking, whatever came before and whoever else there is. */
function isOffEveryList(view: View) {
  return fc.property(
    world,
    answers("asker", "match.be-found"),
    answers("helper", "match.be-asked"),
    ({ request, offers, policy, now: at }, ofAsker, ofHelper) => {
      const factsOf = (events: readonly ConsentChange[]) => consentFacts(view(events, now), now);
      const order = { now: at, k: offers.length };
      const { mayBeFound } = factsOf(withdrawn(ofAsker, "match.be-found", "asker"));
      const unfound = { ...request, consent: { ...request.consent, mayBeFound } };
      const { mayBeAsked } = factsOf(withdrawn(ofHelper, "match.be-asked", "helper"));
      const [first, ...others] = offers;
      const unasked = first ? [{ ...first, consent: { mayBeAsked } }, ...others] : [];
      const listed = rank(request, unasked, policy, order).top.some(({ offerId }) => offerId === first?.id);
      return rank(unfound, offers, policy, order).top.length === 0 && !listed;
    },
  );
}

test("a withdrawal takes asker and helper off every list", { timeout: 60_000 + numRuns * 20 }, () => {
  fc.assert(isOffEveryList(consentView), { numRuns });
});

test.each<[string, View]>([
  [
    "forgets withdrawals",
    (events, at) =>
      consentView(
        events.filter(({ status }) => status !== "withdrawn"),
        at,
      ),
  ],
  ["believes an earlier yes", (events, at) => consentView(events.slice(0, -1), at)],
])("a fold that %s leaves people on a list", (_, view) => {
  expect(fc.check(isOffEveryList(view), { numRuns: 5000, seed: 13 }).failed).toBe(true);
});
