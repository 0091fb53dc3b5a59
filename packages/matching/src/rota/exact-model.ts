import { countOn, dayNumber, ratherCost, shiftCost, unfilledCost } from "./rota-rules.ts";
import type { RotaPlan, Shift } from "./rota-types.ts";

/** The rota with its side rules as a mixed-integer program, and how to read who comes when from a solution. */
export type ExactModel = {
  readonly text: string;
  readonly shiftsOf: (isOne: (variable: string) => boolean) => Shift[];
};

/**
 * Variables: `x` member on day, `y` member is a face, `s` a member's next shift, `u` people missing. Each on a line of its
 * own, as old readers of the format stop at 560 characters.
 */
export const exactModel = (plan: RotaPlan, kept: readonly Shift[]): ExactModel => {
  const { days, members, rules } = plan;
  const isKept = (date: string, id: string) => kept.some((one) => one.date === date && one.memberId === id);
  const cells = cellsOf(plan);
  const slots = members.map(({ maxShifts }, member) => slotsOf(member, Math.min(days.length, maxShifts)));
  const [fixed, open] = [
    cells.filter(({ date, memberId }) => isKept(date, memberId)),
    cells.filter(({ date, memberId }) => !isKept(date, memberId)),
  ];
  const lines = [
    "Minimize",
    "obj:",
    ...cells.map(({ name, cost }) => `+ ${cost} ${name}`),
    ...slots.flat().map(({ name, cost }) => `+ ${cost} ${name}`),
    ...days.map((_, day) => `+ ${unfilledCost} u${day}`),
    "Subject To",
    ...days.flatMap(({ date, needed }, day) => {
      const own = cells.filter((cell) => cell.day === day).map(({ name }) => `+ ${name}`);
      return [`d${day}:`, ...own, `+ u${day}`, `= ${Math.max(needed, countOn(kept, date))}`];
    }),
    ...members.flatMap(({ id }, member) => loadLines(member, cells, slots[member] ?? [], countOf(kept, id))),
    ...(rules.restDay ? restLines(cells, isKept) : []),
    ...(rules.maxFaces === null ? [] : faceLines(cells, slots, kept, rules.maxFaces)),
    "Bounds",
    ...slots.flat().map(({ name }) => `${name} <= 1`),
    ...fixed.map(({ name }) => `${name} = 1`),
    "Binary",
    ...open.map(({ name }) => name),
    "End",
  ];
  const isComing = (isOne: (variable: string) => boolean) =>
    cells.filter(({ name, date, memberId }) => isKept(date, memberId) || isOne(name));
  return {
    text: lines.join("\n"),
    shiftsOf: (isOne) => isComing(isOne).map(({ date, memberId }) => ({ date, memberId })),
  };
};

type Cell = { day: number; member: number; name: string; date: string; memberId: string; cost: number };
type Slot = { name: string; cost: number };

const cellsOf = ({ days, members }: RotaPlan): Cell[] =>
  days.flatMap(({ date }, day) =>
    members.flatMap(({ id, dates, rather }, member) => {
      const cost = rather.includes(date) ? ratherCost : 0;
      return dates.includes(date)
        ? [{ day, member, name: `x${day}_${member}`, date, memberId: id, cost }]
        : [];
    }),
  );

const slotsOf = (member: number, count: number): Slot[] =>
  Array.from({ length: Math.max(0, count) }, (_, taken) => ({
    name: `s${member}_${taken}`,
    cost: shiftCost(taken),
  }));

const countOf = (shifts: readonly Shift[], id: string): number =>
  shifts.filter(({ memberId }) => memberId === id).length;

/** A member's shifts fit in the slots; promises beyond the maximum stand. */
const loadLines = (
  member: number,
  cells: readonly Cell[],
  slots: readonly Slot[],
  promised: number,
): string[] => {
  const own = cells.filter((cell) => cell.member === member).map(({ name }) => `+ ${name}`);
  const beyond = Math.max(0, promised - slots.length);
  return own.length === 0
    ? []
    : [`m${member}:`, ...own, ...slots.map(({ name }) => `- ${name}`), `<= ${beyond}`];
};

/** No two days running, except where both were promised. */
const restLines = (cells: readonly Cell[], isKept: (date: string, id: string) => boolean): string[] =>
  cells.flatMap((one) =>
    cells
      .filter(
        (next) =>
          next.member === one.member &&
          dayNumber(next.date) === dayNumber(one.date) + 1 &&
          !(isKept(one.date, one.memberId) && isKept(next.date, next.memberId)),
      )
      .map((next) => `+ ${one.name} + ${next.name} <= 1`),
  );

/**
 * Who comes at all is a face; who was promised is one already, also beyond the limit. That slots need a face as well
 * changes no answer, and lets the solver see early that few faces cost more.
 */
const faceLines = (
  cells: readonly Cell[],
  slots: readonly (readonly Slot[])[],
  kept: readonly Shift[],
  maxFaces: number,
): string[] => {
  const faces = new Set(kept.map(({ memberId }) => memberId));
  const others = cells.filter(({ memberId }) => !faces.has(memberId));
  const members = [...new Set(others.map(({ member }) => member))];
  const ofSlots = members.flatMap((member) =>
    (slots[member] ?? []).map(({ name }) => `+ ${name} - y${member} <= 0`),
  );
  const most = Math.max(0, maxFaces - faces.size);
  return others.length === 0
    ? []
    : [
        ...others.map(({ name, member }) => `+ ${name} - y${member} <= 0`),
        ...ofSlots,
        "faces:",
        ...members.map((member) => `+ y${member}`),
        `<= ${most}`,
      ];
};
