import { newId } from "@omzien/services";
import type { TestPerson, TestTenant } from "@omzien/testing";
import type { WorldIds } from "./call-samples.ts";

type RotaIds = Pick<WorldIds, "rotaId" | "memberId" | "proposalId" | "shiftId" | "swapId" | "forShiftId">;

/** A rota for every operation that changes one so that the next would not find it; one for all others. */
export async function aRota(
  tenant: TestTenant,
  people: { helper: TestPerson },
): Promise<{
  ids: RotaIds & Pick<WorldIds, "fittingId">;
  ofOperation: WorldIds["ofOperation"];
}> {
  const second = await tenant.helper("Rachid");
  const fitting = await tenant.helper("Wim");
  // Somebody else than who asks in the rest of this world: nobody has so many open requests.
  const asker = await tenant.resident("Hanna");
  // Of those whose offer rests in the course of the sweep, none may be given a turn, or say when they can.
  const first = await tenant.helper("Bo");
  const make = (by: TestPerson = asker, helper: TestPerson = first) =>
    insertRota(tenant, { asker: by, helper, second });
  // Whoever is stopped is kept apart from the asker for good: so these are others.
  const stopping = await tenant.resident("Yara");
  const stopped = await tenant.helper("Ali");
  const fresh = await tenant.aHelpRequest({ by: asker });
  return {
    ids: { ...(await make(asker, people.helper)), fittingId: fitting.id },
    ofOperation: {
      makeRota: { helpRequestId: fresh.id },
      setRotaAvailability: await make(),
      proposeShifts: await make(),
      acceptRotaProposal: await make(),
      endRota: await make(),
      leaveRota: await make(),
      takeShift: await make(),
      returnShift: await make(),
      answerSwap: await make(),
      stopRotaMember: await make(stopping, stopped),
    },
  };
}

async function insertRota(
  tenant: TestTenant,
  people: { asker: TestPerson; helper: TestPerson; second: TestPerson },
): Promise<RotaIds> {
  const { kysely } = tenant.db;
  const at = tenant.clock.now();
  const request = await tenant.aHelpRequest({ by: people.asker });
  const [rotaId, memberId, secondId, shiftId, forShiftId, swapId, proposalId] = [0, 1, 2, 3, 4, 5, 6].map(
    () => newId(),
  ) as [string, string, string, string, string, string, string];
  await kysely
    .insertInto("rota")
    .values({
      id: rotaId,
      help_request_id: request.id,
      asker_id: people.asker.id,
      starts_on: "2026-12-03",
      ends_on: "2026-12-10",
      starts_at: "17:00",
      ends_at: "19:00",
      max_faces: null,
      rest_day: true,
      made_at: at,
      made_by: people.asker.id,
    })
    .execute();
  const dates = ["03", "05", "07", "09"].map((day) => `2026-12-${day}`);
  await kysely
    .insertInto("rota_day")
    .values(dates.map((date) => ({ rota_id: rotaId, date, needed: 1 })))
    .execute();
  const availability = JSON.stringify(dates.map((date) => ({ date, ratherNot: false })));
  const member = {
    rota_id: rotaId,
    asked_at: at,
    joined_at: at,
    availability,
    max_shifts: 3,
    is_named: true,
  };
  await kysely
    .insertInto("rota_member")
    .values([
      { ...member, id: memberId, person_id: people.helper.id },
      { ...member, id: secondId, person_id: people.second.id },
    ])
    .execute();
  const given = { rota_id: rotaId, given_at: at, given_by: people.asker.id, given_how: "proposal" as const };
  await kysely
    .insertInto("rota_shift")
    .values([
      { ...given, id: shiftId, date: "2026-12-03", member_id: memberId },
      { ...given, id: forShiftId, date: "2026-12-05", member_id: secondId },
    ])
    .execute();
  await kysely
    .insertInto("rota_swap")
    .values({
      id: swapId,
      rota_id: rotaId,
      shift_id: shiftId,
      to_member_id: secondId,
      for_shift_id: forShiftId,
      proposed_at: at,
      proposed_by: people.helper.id,
    })
    .execute();
  await kysely
    .insertInto("rota_proposal")
    .values({
      id: proposalId,
      rota_id: rotaId,
      revision: 0,
      made_at: at,
      made_by: people.asker.id,
      label: "optimal",
      cost: 0,
      lower_bound: 0,
      shifts: JSON.stringify([{ date: "2026-12-07", memberId }]),
      unfilled: "[]",
    })
    .execute();
  return { rotaId, memberId, proposalId, shiftId, swapId, forShiftId };
}
