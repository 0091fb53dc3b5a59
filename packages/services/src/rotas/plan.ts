import type { RotaPlan, Shift } from "@omzien/matching";
import { isAhead } from "./rota-time.ts";
import type { MemberRow, RotaRows } from "./queries.ts";

/** Whether somebody takes turns now. */
export function takesPart(member: Pick<MemberRow, "joined_at" | "left_at">): boolean {
  return member.joined_at !== null && member.left_at === null;
}

/** Turns as the rules of matching see them. */
export function shiftsIn(rows: Pick<RotaRows, "shifts">): Shift[] {
  return rows.shifts.map(({ date, member_id: memberId }) => ({ date, memberId }));
}

/**
 * The rota as the rules of matching see it: what was promised stays, and of days that have begun nothing is asked.
 * @param fitting ids of persons who may be given new turns; whoever is not among them keeps what was promised.
 */
export function planOf(rows: RotaRows, now: Date, fitting: ReadonlySet<string>): RotaPlan {
  const members = rows.members.filter(takesPart);
  const ids = new Set(members.map(({ id }) => id));
  const promised = shiftsIn(rows).filter(({ memberId }) => ids.has(memberId));
  return {
    days: rows.days.map(({ date, needed }) => ({
      date,
      needed: isAhead(rows.rota, date, now) ? needed : promised.filter((shift) => shift.date === date).length,
    })),
    members: members.map((member) => {
      const own = promised.filter(({ memberId }) => memberId === member.id).map(({ date }) => date);
      const open = fitting.has(member.person_id) ? member.availability : [];
      const ahead = open.filter(({ date }) => isAhead(rows.rota, date, now));
      return {
        id: member.id,
        dates: [...new Set([...ahead.map(({ date }) => date), ...own])],
        rather: ahead.filter(({ ratherNot }) => ratherNot).map(({ date }) => date),
        maxShifts: Math.max(member.max_shifts ?? 0, own.length),
      };
    }),
    rules: { maxFaces: rows.rota.max_faces, restDay: rows.rota.rest_day },
    promised,
  };
}

/** Everybody who takes part. */
export function everybodyIn(rows: Pick<RotaRows, "members">): Set<string> {
  return new Set(rows.members.filter(takesPart).map(({ person_id: id }) => id));
}
