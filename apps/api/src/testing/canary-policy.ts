import {
  basePolicy,
  type ConsentChange,
  type ConsentView,
  compilePolicy,
  consentView,
  decide,
  type Facts,
  noConsents,
  nothingAgainst,
  type Phase,
  phases,
  purposeIds,
  type Relation,
} from "@omzien/consent";
import type { TestPerson, TestTenant } from "@omzien/testing";
import { canaryColumns } from "./canary-columns.ts";
import type { WorldCanary } from "./canary-world.ts";

/** One way in which a viewer may look at a person: what they are to each other, and how far they have come. */
interface Sightline {
  relation: Relation;
  phase: Phase;
  matchId?: string;
  facts?: Partial<Facts>;
}

/** Answers from the policy table alone whether a viewer may see a value; knows nothing of queries and presenters. */
export type CanaryPolicy = (canary: WorldCanary, viewer: TestPerson | undefined) => boolean;

const policy = compilePolicy(basePolicy);

/** Reads what people are to each other and what they said yes to, as it stands now. */
export async function canaryPolicy(tenant: TestTenant): Promise<CanaryPolicy> {
  const consents = await consentsOf(tenant);
  const sightlines = await sightlinesBetween(tenant);
  return (canary, viewer) => {
    const { about, by } = canary;
    if (viewer !== undefined && (viewer.id === about || viewer.id === by)) return true;
    if (about === null) return false;
    return [...general(viewer), ...(sightlines.get(`${viewer?.id} ${about}`) ?? [])].some((line) =>
      isShown(tenant, canary, viewer, line, consents.get(about) ?? noConsents),
    );
  };
}

function isShown(
  tenant: TestTenant,
  canary: WorldCanary,
  viewer: TestPerson | undefined,
  { relation, phase, matchId, facts }: Sightline,
  consents: ConsentView,
): boolean {
  const eyes = { id: viewer?.id ?? null, tenantId: tenant.id };
  const subject = { id: canary.about ?? "", tenantId: tenant.id };
  const ctx = {
    now: tenant.clock.now().getTime(),
    relation,
    phase,
    channel: "web" as const,
    consents,
    matchId,
    facts: { ...nothingAgainst, assigned: relation === "broker" || relation === "coordinator", ...facts },
  };
  const fields = canaryColumns[canary.column]?.fields ?? [];
  return fields.some((field) =>
    purposeIds.some((purpose) => decide(policy, eyes, subject, field, purpose, ctx).effect === "allow"),
  );
}

/** What a viewer is to everybody: by role, and as somebody who might be asked to help. */
function general(viewer: TestPerson | undefined): Sightline[] {
  const anywhere = { relation: "public", phase: phases.anonymous } as const;
  if (viewer === undefined) return [anywhere];
  const roles: Readonly<Record<string, Relation>> = {
    coordinator: "coordinator",
    broker: "broker",
    administrator: "administrator",
    "data-protection-officer": "officer",
    resident: "candidate",
  };
  return viewer.roles.flatMap((role) => {
    const relation = roles[role];
    return relation === undefined
      ? []
      : [{ relation, phase: relation === "candidate" ? phases.found : phases.anonymous }];
  });
}

async function sightlinesBetween({ db }: TestTenant): Promise<Map<string, Sightline[]>> {
  const lines = new Map<string, Sightline[]>();
  const add = (viewer: string, about: string, line: Sightline) =>
    lines.set(`${viewer} ${about}`, [...(lines.get(`${viewer} ${about}`) ?? []), line]);
  const matches = await db.kysely.selectFrom("match").select(["id", "asker_id", "helper_id"]).execute();
  for (const { id: matchId, asker_id: asker, helper_id: helper } of matches) {
    for (const phase of [phases.willing, phases.agreed, phases.running]) {
      add(asker, helper, { relation: "matched-asker", phase, matchId });
      add(helper, asker, { relation: "matched-helper", phase, matchId });
    }
  }
  const invitations = await db.kysely
    .selectFrom("invitation")
    .innerJoin("help_request", "help_request.id", "invitation.help_request_id")
    .select(["invitation.helper_id", "help_request.person_id"])
    .execute();
  for (const { helper_id: helper, person_id: asker } of invitations) {
    add(helper, asker, { relation: "invited-helper", phase: phases.asked });
  }
  await addRotas(db, add);
  for (const line of await mandatesBetween(db)) {
    const { person, representative, facts } = line;
    add(representative, person, { relation: "representative", phase: phases.anonymous, facts });
    add(person, representative, { relation: "represented", phase: phases.anonymous });
  }
  await addWatchersAtWork(db, add);
  return lines;
}

/** In a rota the asker sees who takes turns, and these see the asker and each other, as the two of a match. */
async function addRotas(
  { kysely }: TestTenant["db"],
  add: (viewer: string, about: string, line: Sightline) => void,
): Promise<void> {
  const rows = await kysely
    .selectFrom("rota_member as m")
    .innerJoin("rota as r", "r.id", "m.rota_id")
    .select(["m.rota_id", "m.person_id", "r.asker_id"])
    .execute();
  for (const { rota_id: rotaId, person_id: member, asker_id: asker } of rows) {
    add(asker, member, { relation: "matched-asker", phase: phases.willing });
    const others = rows.filter((row) => row.rota_id === rotaId && row.person_id !== member);
    for (const about of [asker, ...others.map((row) => row.person_id)])
      add(member, about, { relation: "matched-helper", phase: phases.willing });
  }
}

async function mandatesBetween(db: TestTenant["db"]) {
  const rows = await db.kysely
    .selectFrom("mandate")
    .select(["person_id", "representative_id", "scope"])
    .where("ended_at", "is", null)
    .execute();
  return rows.flatMap(({ person_id: person, representative_id: representative, scope }) =>
    representative === null
      ? []
      : [
          {
            person,
            representative,
            facts: {
              mandateForRequests: scope.includes("requests"),
              mandateForConsents: scope.includes("consents"),
            },
          },
        ],
  );
}

/**
 * Whoever works with the data, or watches over them, answers for that to the officer by name; administrators know who
 * works for the site, and whom they asked to.
 */
async function addWatchersAtWork(
  { kysely }: TestTenant["db"],
  add: (viewer: string, about: string, line: Sightline) => void,
): Promise<void> {
  const rows = await kysely.selectFrom("person_role").select(["person_id", "role"]).execute();
  const officers = rows.filter(({ role }) => role === "data-protection-officer");
  const working = rows.filter(({ role }) => role !== "resident");
  const administrators = rows.filter(({ role }) => role === "administrator");
  const asked = await kysely.selectFrom("colleague_invitation").select("person_id").execute();
  const at = { phase: phases.anonymous, facts: { subjectAtWork: true } };
  for (const { person_id: about } of working) {
    for (const { person_id: officer } of officers) add(officer, about, { relation: "officer", ...at });
  }
  for (const { person_id: about } of [...working, ...asked]) {
    for (const { person_id: boss } of administrators) add(boss, about, { relation: "administrator", ...at });
  }
}

async function consentsOf({ db, clock }: TestTenant): Promise<Map<string, ConsentView>> {
  const rows = await db.kysely.selectFrom("consent_event").selectAll().execute();
  const changes = rows.flatMap((row): ConsentChange[] => {
    const purpose = purposeIds.find((id) => id === row.purpose);
    if (purpose === undefined) return [];
    return [
      {
        id: row.id,
        subjectId: row.person_id,
        purpose,
        scope: row.match_id === null ? null : { kind: "match", id: row.match_id },
        status: row.status,
        at: row.at.getTime(),
        textVersion: row.text_version,
        validUntil: row.valid_until?.getTime() ?? null,
      },
    ];
  });
  const now = clock.now().getTime();
  return new Map(
    [...Map.groupBy(changes, ({ subjectId }) => subjectId)].map(([id, events]) => [
      id,
      consentView(events, now),
    ]),
  );
}
