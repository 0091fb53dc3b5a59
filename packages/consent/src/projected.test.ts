import { expect, test } from "vitest";
import {
  basePolicy,
  compilePolicy,
  type Facts,
  noConsents,
  notPersonal,
  nothingAgainst,
  present,
  project,
  type Projected,
  projectedList,
  projectOwn,
  withFacts,
} from "./index.ts";

const policy = compilePolicy(basePolicy);
const fatima = { id: "fatima", tenantId: "tilburg" };
const joost = { id: "joost", tenantId: "tilburg" };
const values = { firstName: "Fatima", pseudonym: "Merel", phone: "0612345678" };

/** A door: what leaves the house must carry the seal. */
function send<T>(body: Projected<T>): T {
  return body;
}

function seenBy(viewer: typeof fatima, relation: "self" | "matched-helper", facts: Facts = nothingAgainst) {
  const purpose = relation === "self" ? "account" : "match.help";
  const ctx = { now: 1, phase: 4, relation, channel: "web", purpose, facts, consents: noConsents } as const;
  return project(policy, viewer, { kind: "person", subject: fatima, values }, ctx);
}

test("only projected values fit through a door", () => {
  const visible = seenBy(fatima, "self");
  expect(send(visible)).toEqual(values);
  // @ts-expect-error raw values are not projected
  send<{ firstName: string }>({ firstName: "Fatima" });
  // @ts-expect-error a spread loses the seal, so nothing can be slipped in beside it
  // oxlint-disable-next-line typescript/no-misused-spread
  send({ ...visible, phone: "0612345678" });
  // @ts-expect-error nor does a copy keep it
  send(Object.fromEntries(Object.entries(visible)));
  // @ts-expect-error someone's own field cannot ride along as a fact
  withFacts({ phone: "0612345678" }, visible);
});

test("a body is built from what passed the policy and from facts about nobody", () => {
  interface Body {
    id: string;
    other: { name: string } | null;
    phone?: string;
  }
  const asker = seenBy(joost, "matched-helper");
  const body: Projected<Body> = present({ id: "match-1" }, { asker }, (parts, facts) => ({
    ...facts,
    ...parts.asker,
    other: { name: parts.asker.firstName ?? "" },
  }));
  expect(send(body)).toEqual({
    id: "match-1",
    firstName: "Merel",
    pseudonym: "Merel",
    other: { name: "Merel" },
  });
  const nobody = null as typeof asker | null;
  const without: Projected<Body> = present({ id: "match-1" }, { asker: nobody }, (parts, facts) => ({
    ...facts,
    other: parts.asker && { name: "" },
  }));
  expect(without).toEqual({ id: "match-1", other: null });
});

test("facts stand beside a projection without replacing it", () => {
  const body: Projected<{ id: string; firstName?: string }> = withFacts(
    { id: "fatima" },
    seenBy(fatima, "self"),
  );
  expect(body).toEqual({ id: "fatima", ...values });
  expect(send(projectedList([body]))).toEqual([{ id: "fatima", ...values }]);
  const site: Projected<{ name: string; areas: string[] }> = notPersonal({ name: "Tilburg", areas: [] });
  expect(site.name).toBe("Tilburg");
});

test("the download of own data opens for oneself only", () => {
  expect(projectOwn(fatima, fatima, values)).toBe(values);
  expect(() => projectOwn(joost, fatima, values)).toThrow(TypeError);
  expect(() => projectOwn({ ...fatima, tenantId: "almere" }, fatima, values)).toThrow(TypeError);
});
