import type { HelpKind, HelpKindGroup, HelpKinds } from "@omzien/contracts";
import type { FieldPlace } from "../../forms/form-faults.ts";

/** A kind that is being added: light, for everybody, to be named. */
export const newKind = (): HelpKind => ({
  id: null,
  name: { nl: "", en: "" },
  hint: { nl: "", en: "" },
  weight: "light",
  vogRequired: false,
  hidden: false,
});

/** The list with one of it changed. */
export function replacedAt<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.map((each, place) => (place === index ? item : each));
}

/** The list with one of it a place up (-1) or down (1); at the edge it stays. */
export function movedBy<Item>(list: readonly Item[], index: number, by: -1 | 1): Item[] {
  const other = list[index + by];
  const own = list[index];
  if (other === undefined || own === undefined) return [...list];
  return replacedAt(replacedAt(list, index, other), index + by, own);
}

/** Id of a field of the kind at this place: `kind-2-0-name`. */
export const fieldOf = (place: readonly number[], field: string): string =>
  ["kind", ...place, field].join("-");

/** Where faults are shown, in the order of the page. */
export function placesIn({ groups, notOffered, trainings }: HelpKinds): FieldPlace[] {
  const ofKind = (pointer: string, place: readonly number[]): FieldPlace[] => [
    { pointer: `${pointer}/name/nl`, id: fieldOf(place, "name") },
    { pointer: `${pointer}/name/en`, id: fieldOf(place, "english") },
    { pointer: `${pointer}/hint/nl`, id: fieldOf(place, "hint") },
  ];
  return [
    ...groups.flatMap((group: HelpKindGroup, index) => [
      ...ofKind(`/settings/groups/${index}`, [index]),
      ...group.children.flatMap((_, child) =>
        ofKind(`/settings/groups/${index}/children/${child}`, [index, child]),
      ),
    ]),
    ...notOffered.flatMap((_, index) => [
      { pointer: `/settings/notOffered/${index}/what`, id: `not-${index}-what` },
      { pointer: `/settings/notOffered/${index}/instead`, id: `not-${index}-instead` },
    ]),
    ...trainings.flatMap((_, index) => [
      { pointer: `/settings/trainings/${index}/name/nl`, id: `training-${index}-title` },
      { pointer: `/settings/trainings/${index}/name/en`, id: `training-${index}-english` },
    ]),
    { pointer: "/note", id: "note" },
  ];
}
