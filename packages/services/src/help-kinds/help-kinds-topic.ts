import { type HelpKind, HelpKinds } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";
import { InvalidInputError } from "../errors.ts";
import { newId } from "../new-id.ts";
import type { Topic } from "../settings/topic.ts";
import { saveTrainings, trainingRows } from "../trainings/queries.ts";
import { hideOthers, insertKind, type KindRow, kindRows, type PlacedKind, updateKind } from "./queries.ts";
import { slugFor } from "./slug-for.ts";

const iconOfNew = "hand-heart";

/**
 * Kinds of help, and the trainings that helpers may have had. Requests and offers point at them, so none is ever removed: what is not wanted is hidden, and what
 * runs goes on. What is published is written into the categories and trainings that everything reads.
 */
export const helpKindsTopic: Topic<HelpKinds> = {
  id: "help-kinds",
  schema: HelpKinds,
  first: madeWith,
  prepare: withIds,
  onPublished: (tx, _ctx, settings) => applyKinds(tx, settings),
};

async function madeWith(db: TenantExecutor): Promise<HelpKinds> {
  const [rows, trainings] = await Promise.all([kindRows(db), trainingRows(db)]);
  const groups = rows
    .filter(({ parent_id: parent }) => parent === null)
    .map((row) => ({
      ...kindOf(row),
      children: rows.filter(({ parent_id: parent }) => parent === row.id).map(kindOf),
    }));
  return {
    groups,
    notOffered: [],
    trainings: trainings.map(({ id, names, hidden }) => ({ id, name: names, hidden })),
  };
}

function kindOf({ id, names, hints, weight, vog_required: vogRequired, hidden }: KindRow): HelpKind {
  const hint = { nl: hints.nl ?? "", en: hints.en ?? "" };
  return { id, name: names, hint, weight, vogRequired, hidden };
}

/** @throws InvalidInputError `unknown_value` for an id that is no kind at that level, or that stands there twice. */
async function withIds(tx: TenantTx, settings: HelpKinds): Promise<HelpKinds> {
  const rows = await kindRows(tx);
  const roots = new Set(rows.filter((row) => row.parent_id === null).map(({ id }) => id));
  const parentOf = new Map(rows.map((row) => [row.id, row.parent_id]));
  const seen = new Set<string>();
  const faults: { pointer: string; code: string }[] = [];
  const idOf = (id: string | null, isKnown: (given: string) => boolean, pointer: string) => {
    const own = id ?? newId();
    if (seen.has(own) || (id !== null && !isKnown(id))) faults.push({ pointer, code: "unknown_value" });
    seen.add(own);
    return own;
  };
  const groups = settings.groups.map((group, index) => {
    const pointer = `/settings/groups/${index}`;
    const id = idOf(group.id, (given) => roots.has(given), `${pointer}/id`);
    const children = group.children.map((child, place) => ({
      ...child,
      id: idOf(child.id, (given) => parentOf.get(given) === id, `${pointer}/children/${place}/id`),
    }));
    return { ...group, id, children };
  });
  const kept = new Set((await trainingRows(tx)).map(({ id }) => id));
  const trainings = settings.trainings.map((training, index) => ({
    ...training,
    id: idOf(training.id, (given) => kept.has(given), `/settings/trainings/${index}/id`),
  }));
  if (faults.length > 0) throw new InvalidInputError(faults);
  return { ...settings, groups, trainings };
}

async function applyKinds(tx: TenantTx, { groups, trainings }: HelpKinds): Promise<void> {
  await saveTrainings(
    tx,
    trainings.map((training, position) => ({ ...training, id: training.id ?? newId(), position })),
  );
  const rows = await kindRows(tx);
  const placed = groups.flatMap((group, position) => placesOf(group, position));
  const slugs = new Set(rows.map(({ slug }) => slug));
  for (const kind of placed) {
    const known = rows.some(({ id }) => id === kind.id);
    if (known) await updateKind(tx, kind);
    else {
      const slug = slugFor(kind.name.nl, slugs);
      slugs.add(slug);
      await insertKind(tx, kind, { slug, icon: iconFor(kind, rows) });
    }
  }
  await hideOthers(
    tx,
    placed.map(({ id }) => id),
  );
}

/** A group before its children; a hidden group takes them along. */
function placesOf({ children, ...group }: HelpKinds["groups"][number], position: number): PlacedKind[] {
  const id = group.id ?? newId();
  return [
    { ...group, id, parentId: null, position },
    ...children.map((child, place) => ({
      ...child,
      id: child.id ?? newId(),
      hidden: child.hidden || group.hidden,
      parentId: id,
      position: place,
    })),
  ];
}

const iconFor = (kind: PlacedKind, rows: readonly KindRow[]) =>
  rows.find(({ id }) => id === kind.parentId)?.icon ?? iconOfNew;
