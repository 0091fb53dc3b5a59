import type { Rota } from "@omzien/contracts";
import type { TestHelper, TestPerson, TestTenant } from "@omzien/testing";
import {
  acceptRotaProposal,
  askRotaMember,
  getRota,
  makeRota,
  proposeShifts,
  setRotaAvailability,
} from "../index.ts";

export interface TestRota {
  id: string;
  asker: TestPerson;
  desk: TestPerson;
  helpers: TestHelper[];
  helpRequestId: string;
}

/** Every evening from 3 to 12 December, by one person who never comes two days running. */
const days = {
  startsOn: "2026-12-03",
  endsOn: "2026-12-12",
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from: "17:00",
  to: "19:00",
  needed: 1,
  maxFaces: null,
  restDay: true,
};

/** A rota with helpers who were asked by the desk and can come on any day, without turns. */
export async function makeTestRota(
  tenant: TestTenant,
  {
    names = ["Joost", "Samira", "Lotte"],
    noEmail = [] as readonly string[],
    input = {} as Partial<typeof days>,
  } = {},
): Promise<TestRota> {
  const asker = await tenant.resident("Fatima");
  const desk = await tenant.coordinator();
  const request = await tenant.aHelpRequest({ by: asker });
  const { id } = await makeRota({
    ctx: tenant.as(asker),
    input: { helpRequestId: request.id, ...days, ...input },
  });
  const helpers: TestHelper[] = [];
  for (const name of names) {
    const helper = await tenant.helper(name, noEmail.includes(name) ? { email: null } : {});
    await askRotaMember({ ctx: tenant.as(desk), input: { rotaId: id, personId: helper.id } });
    helpers.push(helper);
    await sayWhen(tenant, id, helper);
  }
  return { id, asker, desk, helpers, helpRequestId: request.id };
}

/** Says yes to every day, or to these. */
export async function sayWhen(
  tenant: TestTenant,
  rotaId: string,
  helper: TestPerson,
  { dates, maxShifts = 10 }: { dates?: readonly string[]; maxShifts?: number } = {},
): Promise<Rota> {
  const ctx = tenant.as(helper);
  const rota = await getRota({ ctx, input: { rotaId } });
  const chosen = dates ?? rota.days.map(({ date }) => date);
  return setRotaAvailability({
    ctx,
    input: {
      rotaId,
      memberId: rota.myMemberId ?? "",
      days: chosen.map((date) => ({ date, ratherNot: false })),
      maxShifts,
      isNamed: true,
    },
  });
}

/** Shares the open turns out and takes the proposal over. */
export async function shareOut(tenant: TestTenant, { id: rotaId, desk }: TestRota): Promise<Rota> {
  const ctx = tenant.as(desk);
  const { proposal } = await proposeShifts({ ctx, input: { rotaId } });
  return acceptRotaProposal({ ctx, input: { rotaId, proposalId: proposal?.id ?? "" } });
}
