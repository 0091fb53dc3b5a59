import type { Rota } from "@omzien/contracts";
import type { RotaFacts } from "./rota-facts.ts";

interface Parts {
  request: Pick<Rota, "category">;
  asker: { name: string };
  people: readonly {
    id: string;
    name: string;
    availability?: { date: string; ratherNot: boolean }[];
  }[];
}

/** Puts the names that went through the policy beside the ids; "" is somebody whom the reader may not see. */
export function joinRota({ request, asker, people }: Parts, facts: RotaFacts): Rota {
  const named = new Map(people.map((person) => [person.id, person]));
  const nameOf = (id: string) => named.get(id)?.name ?? "";
  return {
    ...facts,
    category: request.category,
    askerName: asker.name,
    days: facts.days.map((day) => ({
      ...day,
      shifts: day.shifts.map((shift) => ({ ...shift, name: nameOf(shift.memberId) })),
    })),
    members: facts.members.map((member) => {
      const availability = named.get(member.id)?.availability;
      return { ...member, name: nameOf(member.id), ...(availability ? { availability } : {}) };
    }),
    proposal: facts.proposal && {
      ...facts.proposal,
      shifts: facts.proposal.shifts.map((shift) => ({ ...shift, name: nameOf(shift.memberId) })),
      unfilled: facts.proposal.unfilled.map((day) => ({
        ...day,
        reasons: day.reasons.map((reason) => ({ ...reason })),
      })),
    },
    swaps: facts.swaps.map((swap) => ({
      ...swap,
      fromName: nameOf(swap.fromMemberId),
      toName: nameOf(swap.toMemberId),
    })),
    toCall: facts.toCall.map((call) => ({ ...call, name: nameOf(call.memberId) })),
  };
}
