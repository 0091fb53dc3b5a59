import type { Rota } from "@omzien/contracts";
import { tradeFaults, type UnfilledDay } from "@omzien/matching";
import { addDays, localDateOf } from "../local-time.ts";
import { everybodyIn, planOf, shiftsIn, takesPart } from "./plan.ts";
import { isAhead, isOver, isSoon } from "./rota-time.ts";
import type { MemberRow, RotaRows, SwapRow } from "./queries.ts";

interface Look {
  role: Rota["role"];
  me: MemberRow | undefined;
  now: Date;
}

/** What a rota says of nobody: ids, days, counts and states; names are joined to the ids where they may be seen. */
export type RotaFacts = ReturnType<typeof rotaFacts>;

export function rotaFacts(rows: RotaRows, look: Look) {
  const { rota } = rows;
  return {
    id: rota.id,
    role: look.role,
    ...(look.role === "member" ? {} : { helpRequestId: rota.help_request_id }),
    startsOn: rota.starts_on,
    endsOn: rota.ends_on,
    from: rota.starts_at,
    to: rota.ends_at,
    maxFaces: rota.max_faces,
    restDay: rota.rest_day,
    myMemberId: look.me?.id ?? null,
    days: daysOf(rows, look),
    members: membersOf(rows, look),
    proposal: look.role === "member" ? null : proposalOf(rows),
    swaps: swapsOf(rows, look),
    toCall: look.role === "desk" ? toCall(rows, look.now) : [],
    endedAt: rota.ended_at?.toISOString() ?? null,
    endedBecause: rota.ended_because,
  };
}

function daysOf({ rota, days, shifts }: RotaRows, { me, now }: Look) {
  return days.map(({ date, needed }) => {
    const coming = shifts.filter((shift) => shift.date === date);
    const missing = Math.max(0, needed - coming.length);
    return {
      date,
      needed,
      shifts: coming.map(({ id, member_id: memberId }) => ({ id, memberId, isMine: memberId === me?.id })),
      missing,
      isAhead: isAhead(rota, date, now),
      isOver: isOver(rota, date, now),
      isSoon: missing > 0 && isSoon(rota, date, now),
    };
  });
}

/** Whom the reader may know of. Who was only asked, or said no, is for the desk alone; everybody knows whose turn it is. */
function isShown({ shifts }: RotaRows, { role, me }: Look, member: MemberRow): boolean {
  if (role === "desk" || member.id === me?.id || shifts.some(comesAs(member))) return true;
  return role === "asker" ? member.joined_at !== null : takesPart(member);
}

function membersOf(rows: RotaRows, look: Look) {
  const { members, shifts } = rows;
  const { role, me } = look;
  return members
    .filter((member) => isShown(rows, look, member))
    .map((member) => ({
      id: member.id,
      isMe: member.id === me?.id,
      state: stateOf(member),
      shifts: shifts.filter(comesAs(member)).length,
      ...(role === "desk" ? { personId: member.person_id, hasEmail: member.has_email } : {}),
      ...(role === "desk" || member.id === me?.id
        ? { maxShifts: member.max_shifts, isNamed: member.is_named }
        : {}),
    }));
}

function comesAs(member: MemberRow) {
  return (shift: { member_id: string }) => shift.member_id === member.id;
}

function stateOf(member: MemberRow): Rota["members"][number]["state"] {
  if (member.left_at !== null) return "left";
  return member.joined_at === null ? "asked" : "joined";
}

/** A proposal that waits; one that was accepted is the rota itself. */
function proposalOf({ rota, proposal, shifts }: RotaRows) {
  if (!proposal || proposal.accepted_at || rota.ended_at) return null;
  const isNew = (one: { date: string; memberId: string }) =>
    !shifts.some((shift) => shift.date === one.date && shift.member_id === one.memberId);
  return {
    id: proposal.id,
    madeAt: proposal.made_at.toISOString(),
    label: proposal.label,
    better: Math.max(0, proposal.cost - proposal.lower_bound),
    isCurrent: proposal.revision === rota.revision,
    shifts: proposal.shifts.map((one) => ({ ...one, isNew: isNew(one) })),
    // Written by `proposeShifts` in this shape.
    unfilled: proposal.unfilled as UnfilledDay[],
  };
}

/** Questions that can still be answered: one's own and those to oneself; all of them for the desk. */
function swapsOf(rows: RotaRows, { role, me, now }: Look) {
  if (rows.rota.ended_at) return [];
  const plan = planOf(rows, now, everybodyIn(rows));
  return rows.swaps.flatMap((swap) => {
    const shift = rows.shifts.find(({ id }) => id === swap.shift_id);
    const isMine = me !== undefined && (shift?.member_id === me.id || swap.to_member_id === me.id);
    if (!shift || !(role === "desk" || isMine)) return [];
    const back = rows.shifts.find(({ id }) => id === swap.for_shift_id);
    if ([shift, ...(back ? [back] : [])].some(({ date }) => !isAhead(rows.rota, date, now))) return [];
    return [
      {
        id: swap.id,
        fromMemberId: shift.member_id,
        toMemberId: swap.to_member_id,
        date: shift.date,
        forDate: back?.date ?? null,
        breaks: breaksOf(rows, plan, { swap, shift, back }),
      },
    ];
  });
}

const breaches = ["not_available", "too_many_shifts", "days_running", "too_many_faces"] as const;

function breaksOf(
  rows: RotaRows,
  plan: ReturnType<typeof planOf>,
  { swap, shift, back }: { swap: SwapRow } & Record<"shift" | "back", RotaRows["shifts"][number] | undefined>,
) {
  if (!shift) return [];
  const faults = tradeFaults(plan, shiftsIn(rows), {
    shift: { date: shift.date, memberId: shift.member_id },
    toMemberId: swap.to_member_id,
    forShift: back ? { date: back.date, memberId: back.member_id } : null,
  });
  return breaches.filter((code) => faults.some((fault) => fault.code === code));
}

/** Whose turn is tomorrow and whom no mail reaches. */
function toCall({ shifts, members, rota }: RotaRows, now: Date) {
  const tomorrow = addDays(localDateOf(now), 1);
  const phoned = members.filter((member) => takesPart(member) && !member.has_email);
  return shifts
    .filter(({ date, member_id: id }) => date === tomorrow && phoned.some((member) => member.id === id))
    .filter(() => rota.ended_at === null)
    .map(({ date, member_id: memberId }) => ({ memberId, date }));
}
