import type { TestPerson, TestTenant } from "@omzien/testing";
import type { Logger } from "pino";
import type { Route } from "../http/route.ts";
import { routes } from "../routes/index.ts";
import { sampleCall, type WorldIds } from "./call-samples.ts";
import { type CanaryPolicy, canaryPolicy } from "./canary-policy.ts";
import { buildCanaryWorld, type CanaryWorld, type WorldCanary } from "./canary-world.ts";
import { createTestApi, type TestApi } from "./test-api.ts";

export interface CanaryWalk {
  calls: number;
  canaries: number;
  columns: number;
  /** Values of others that were shown, and may be. */
  allowed: number;
  /** Own values that were shown to their owner. */
  own: number;
  /** By role: how many values of others it saw. */
  byRole: Record<string, number>;
  /** Columns of which somebody saw somebody else's value. */
  seen: Set<string>;
  /** Shown, though the policy table says no. */
  leaks: string[];
  failures: string[];
}

const queries: Readonly<Record<string, readonly string[]>> = {
  listHelpRequests: ["?list=mine", "?list=open", "?list=triage", "?list=unanswered"],
  listMatches: ["?list=mine", "?list=follow-up"],
};
const readingPosts = ["findPeople", "openInvitation", "openDraft", "openConsentRecording", "readOutData"];
const reads = routes.filter(({ spec }) => spec.method === "get" || readingPosts.includes(spec.operationId));

/** Neighbourhoods are public; that somebody lives in one is not said there, nor who was looked at in one. */
const listsAreas = new Set(["listAreas", "lookUpArea", "listLookAlarms", "getAreaMap"]);

/** Who of the desk looked at somebody belongs to what is held about that person (domain model C.9): by first name. */
const tellsWhoLooked = new Set(["listLooks", "getMyData", "getMyDataDocument"]);

/** Calls every reading operation as everybody, and asks the policy about each value that an answer holds. */
export async function walkCanaries(tenant: TestTenant, log?: Logger): Promise<CanaryWalk> {
  const world = await buildCanaryWorld(tenant);
  const looking = {
    tenant,
    world,
    api: createTestApi([tenant], log ? { log } : {}),
    mayBeSeen: await canaryPolicy(tenant),
    walk: emptyWalk(world),
  };
  for (const route of reads) {
    for (const query of queries[route.spec.operationId] ?? [""]) {
      for (const ids of world.idSets) {
        for (const role of ["visitor", ...Object.keys(world.people)])
          await lookOnce(looking, route, { query, ids, role });
      }
    }
  }
  return looking.walk;
}

interface Looking {
  tenant: TestTenant;
  world: CanaryWorld;
  api: TestApi;
  mayBeSeen: CanaryPolicy;
  walk: CanaryWalk;
}

async function lookOnce(
  { tenant, world, api, mayBeSeen, walk }: Looking,
  route: Route,
  { query, ids, role }: { query: string; ids: WorldIds; role: string },
): Promise<void> {
  const who = world.people[role];
  const { path, ...call } = sampleCall(route, ids);
  const body = route.spec.operationId === "findPeople" ? { body: { q: "kanarie" } } : {};
  const answer = await api.call(tenant, path + query, { ...call, ...body, ...(who ? { as: who } : {}) });
  const text = await answer.text();
  const name = `${route.spec.operationId}${query} as ${role}`;
  walk.calls++;
  if (answer.status >= 500) walk.failures.push(`${name}: ${text}`);
  const eyes = eyesOf(route, ids, world, who);
  for (const canary of world.canaries.filter((one) => isIn(text, one, route))) {
    const isAllowed = isOfWhoLooked(route, canary, world) || eyes.some((one) => mayBeSeen(canary, one));
    note(walk, { name, role, canary, eyes, isAllowed });
  }
}

function emptyWalk({ canaries }: CanaryWorld): CanaryWalk {
  return {
    calls: 0,
    canaries: canaries.length,
    columns: new Set(canaries.map(({ column }) => column)).size,
    allowed: 0,
    own: 0,
    byRole: {},
    seen: new Set(),
    leaks: [],
    failures: [],
  };
}

function note(
  walk: CanaryWalk,
  shown: {
    name: string;
    role: string;
    canary: WorldCanary;
    eyes: readonly (TestPerson | undefined)[];
    isAllowed: boolean;
  },
): void {
  const { name, role, canary, eyes, isAllowed } = shown;
  if (!isAllowed) walk.leaks.push(`${name}: ${canary.column}`);
  else if (eyes.some((one) => one?.id === canary.about)) walk.own++;
  else {
    walk.allowed++;
    walk.byRole[role] = (walk.byRole[role] ?? 0) + 1;
    walk.seen.add(canary.column);
  }
}

/** Through whose eyes: the secret of a mail makes its holder the one it was sent to; reading out is for the person. */
function eyesOf(
  { spec }: Route,
  ids: WorldIds,
  { world, people, canaries }: CanaryWorld,
  who: TestPerson | undefined,
): (TestPerson | undefined)[] {
  const as = (id: string | null | undefined): TestPerson | undefined =>
    id ? { id, firstName: "", roles: ["resident"], email: null } : undefined;
  switch (spec.operationId) {
    case "openInvitation":
      return [who, world.people.invited];
    case "openConsentRecording":
      return [who, world.people.asker];
    case "openDraft":
      // Whoever was asked for has no account yet; the content is theirs.
      return [who, as(canaries.find(({ column }) => column === "draft_for_another.content")?.by)];
    case "readOutData":
      return who && (who === people["coordinator"] || who === people["broker"])
        ? [who, as(ids.personId)]
        : [who];
    default:
      return [who];
  }
}

function isOfWhoLooked({ spec }: Route, { column, about }: WorldCanary, { people }: CanaryWorld): boolean {
  const isOfDesk = about === people["coordinator"]?.id || about === people["broker"]?.id;
  return isOfDesk && column === "person.first_name" && tellsWhoLooked.has(spec.operationId);
}

function isIn(text: string, { column, text: value }: WorldCanary, { spec }: Route): boolean {
  if (column === "person.area_id" && listsAreas.has(spec.operationId)) return false;
  if (!/^\d+$/.test(value)) return text.includes(value);
  return new RegExp(`(?<![0-9a-f-])${value}(?![0-9a-f-])`).test(text);
}
