import type { Rota, RotaFault, RotaFaultCode, RotaPlan, Shift } from "./rota-types.ts";

const msPerDay = 86_400_000;

/** What a day costs on which somebody is missing, per person. */
export const unfilledCost = 1000;

/** What it costs that somebody comes on a day on which another would be better. */
export const ratherCost = 15;

/** What the next shift of a member costs who has `taken` already: ever more, so that the load spreads. Below unfilled. */
export const shiftCost = (taken: number): number => Math.min(unfilledCost - 100, 5 * taken * (taken + 1));

/** The number of a local date, in which the next day is one more; also over 29 February and a change of the clock. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / msPerDay;

/** By date, then by member. */
export const byDate = (a: Shift, b: Shift): number =>
  a.date === b.date ? compare(a.memberId, b.memberId) : compare(a.date, b.date);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Everything that is wrong with these shifts, in the order of the shifts; empty when every rule holds. */
export const rotaFaults = (plan: RotaPlan, shifts: readonly Shift[]): RotaFault[] => {
  const sofar: Shift[] = [];
  return shifts.toSorted(byDate).flatMap((shift) => {
    const codes = faultsOf(plan, sofar, shift);
    sofar.push(shift);
    return codes.map((code) => ({ ...shift, code }));
  });
};

/** What is wrong with the shifts afterwards that was not wrong before. */
export const addedFaults = (
  plan: RotaPlan,
  before: readonly Shift[],
  after: readonly Shift[],
): readonly RotaFault[] => {
  const known = new Set(rotaFaults(plan, before).map(nameOf));
  return rotaFaults(plan, after).filter((fault) => !known.has(nameOf(fault)));
};

const nameOf = ({ date, memberId, code }: RotaFault): string => `${date} ${memberId} ${code}`;

/** What would be wrong with one shift more. */
export const faultsOf = (
  { days, members, rules }: RotaPlan,
  sofar: readonly Shift[],
  { date, memberId }: Shift,
): RotaFaultCode[] => {
  const day = days.find((one) => one.date === date);
  const member = members.find(({ id }) => id === memberId);
  const own = sofar.filter((one) => one.memberId === memberId);
  const faces = new Set([...sofar.map((one) => one.memberId), memberId]);
  const checks: [RotaFaultCode, boolean][] = [
    ["day_unknown", day === undefined],
    ["member_unknown", member === undefined],
    ["not_available", member !== undefined && !member.dates.includes(date)],
    ["twice", own.some((one) => one.date === date)],
    ["day_full", day !== undefined && sofar.filter((one) => one.date === date).length >= day.needed],
    ["too_many_shifts", member !== undefined && own.length >= member.maxShifts],
    ["days_running", rules.restDay && own.some((one) => isNextTo(one.date, date))],
    ["too_many_faces", rules.maxFaces !== null && own.length === 0 && faces.size > rules.maxFaces],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([code]) => code);
};

const isNextTo = (one: string, other: string): boolean => Math.abs(dayNumber(one) - dayNumber(other)) === 1;

/** What these shifts cost: people missing, the load of each, and days on which another would be better. */
export const rotaCost = ({ days, members }: RotaPlan, shifts: readonly Shift[]): number => {
  const missing = days.reduce(
    (sum, { date, needed }) => sum + Math.max(0, needed - countOn(shifts, date)),
    0,
  );
  const load = members.reduce((sum, { id, rather }) => {
    const own = shifts.filter(({ memberId }) => memberId === id);
    const unloved = own.filter(({ date }) => rather.includes(date)).length;
    return sum + unloved * ratherCost + own.reduce((cost, _, taken) => cost + shiftCost(taken), 0);
  }, 0);
  return missing * unfilledCost + load;
};

/** How many people come on a date. */
export const countOn = (shifts: readonly Shift[], date: string): number =>
  shifts.filter((one) => one.date === date).length;

/** Days with too few people. */
export const unfilledOf = ({ days }: RotaPlan, shifts: readonly Shift[]): Rota["unfilled"] =>
  days
    .map(({ date, needed }) => ({ date, missing: needed - countOn(shifts, date) }))
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => compare(a.date, b.date));
