import {
  type CompiledPolicy,
  type Effect,
  groupFields,
  momentPhases,
  momentsOf,
  mostShown,
  narrowable,
  notPersonal,
  type Projected,
} from "@omzien/consent";
import { type DisclosurePreview, type Narrowing, narrowedRelations, type SightLine } from "@omzien/contracts";
import { administratorOf, type ServiceContext } from "../context.ts";
import { plainPolicy, policyWith } from "../published-policy.ts";
import { currentSettings } from "./current-settings.ts";
import { countAffected, countViewers, sightedPeople } from "./people-affected.ts";

/** Fewer people than this behind a figure, and it could be about someone the reader knows. */
const smallestGroup = 5;

/**
 * Who would see more and who less if the draft were published: every role, field and moment by the evaluator itself,
 * with how many people it touches as they stand today. Counts only; nobody is shown.
 * @throws ForbiddenError for all but administrators.
 */
export async function previewDisclosure({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<DisclosurePreview>> {
  administratorOf(ctx);
  const { version, published, draft } = await currentSettings(ctx.db);
  const now = policyWith(published?.settings ?? null);
  const next = draft ? policyWith(draft.settings) : now;
  const sighted = await sightedPeople(ctx.db, ctx);
  const viewers = await countViewers(ctx.db, sighted);
  const at = { now: ctx.now().getTime(), policies: [now, next] as const };
  const lines = sightLines({ now, next }).map((line): SightLine => {
    const people = line.now === line.next ? 0 : countAffected(sighted, line, at);
    return { ...line, people: orFew(people) };
  });
  return notPersonal({
    version,
    lines,
    viewers: narrowedRelations.map((relation) => ({ relation, count: orFew(viewers[relation]) })),
  });
}

function orFew(count: number): number | null {
  return count > 0 && count < smallestGroup ? null : count;
}

/** The table of what can be narrowed, for two policies beside the platform's own. */
export function sightLines(policies: {
  now: CompiledPolicy;
  next: CompiledPolicy;
}): Omit<SightLine, "people">[] {
  return narrowedRelations.flatMap((relation) =>
    narrowable[relation].flatMap((group) =>
      stretchesOf(relation).map((moment) => {
        const cell = { relation, group, moment };
        const most = shownIn(plainPolicy, cell);
        return { ...cell, most, now: shownIn(policies.now, cell), next: shownIn(policies.next, cell) };
      }),
    ),
  );
}

/** Between neighbours each stretch of the way has a line of its own. */
function stretchesOf(relation: Narrowing["relation"]): readonly Narrowing["when"][] {
  const moments = momentsOf(relation);
  return moments.length > 1 ? moments.filter((moment) => moment !== "always") : moments;
}

const heights = { deny: 0, mask: 1, allow: 2 } as const satisfies Record<Effect, number>;

function shownIn(
  policy: CompiledPolicy,
  { relation, group, moment }: Pick<SightLine, "relation" | "group" | "moment">,
): Effect {
  return momentPhases[moment]
    .flatMap((phase) => groupFields[group].map((field) => mostShown(policy, field, { relation, phase })))
    .reduce((most, effect) => (heights[effect] > heights[most] ? effect : most));
}
