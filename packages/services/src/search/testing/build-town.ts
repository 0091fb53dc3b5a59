import { type HelperOffer, weeklyBitmap } from "@omzien/matching";
import type { TestTenant } from "@omzien/testing";
import { newId } from "../../new-id.ts";
import type { RandomHelper, RandomTown } from "./random-town.ts";
import { helpDay, type HelperIds, insertEarlierRequests, insertRows, placeIn, rowsOf } from "./town-rows.ts";

export interface BuiltTown {
  requestId: string;
  /** What the pure rules should be told, from the town itself and not from the database. */
  offers: HelperOffer[];
}

/** Puts a town into the tenant's tables in the place of the one before, and says what the rules should know of it. */
export async function buildTown(tenant: TestTenant, town: RandomTown): Promise<BuiltTown> {
  const { kysely } = tenant.db;
  await kysely.deleteFrom("person").execute();
  const asker = await tenant.person("Asker", { area: town.asker.area });
  await kysely
    .updateTable("person")
    .set(placeIn(tenant, town.asker.area, town.asker.place))
    .where("id", "=", asker.id)
    .execute();
  tenant.clock.advance({ minutes: 1 });
  await tenant.consents(asker, {
    "match.be-found": town.asker.beFound ? "given" : "withdrawn",
    "match.beyond-neighbourhood": town.asker.beyondNeighbourhood ? "given" : "withdrawn",
  });
  const { from, to, ...request } = town.request;
  const { id: requestId } = await tenant.aHelpRequest({
    ...request,
    by: asker,
    timing: { kind: "once", moment: { date: helpDay, from, to } },
  });
  const earlier = await insertEarlierRequests(tenant, asker.id);
  const helpers = town.helpers.map((helper) => ({
    helper,
    ids: { id: newId(), helperId: newId(), askerId: asker.id },
  }));
  await insertRows(
    tenant,
    helpers.map(({ helper, ids }) => rowsOf(tenant, helper, ids, earlier)),
  );
  const running = helpers.filter(({ helper }) => !helper.ended);
  return { requestId, offers: running.map(({ helper, ids }) => offerOf(tenant, helper, ids)) };
}

function offerOf(
  tenant: TestTenant,
  helper: RandomHelper,
  { id, helperId, askerId }: HelperIds,
): HelperOffer {
  const now = tenant.clock.now().getTime();
  const at = placeIn(tenant, helper.area, helper.place);
  const pausedUntil = {
    no: null,
    "open-ended": Infinity,
    over: now - 1000,
    "until-now": now,
    "until-later": now + 1000,
  };
  return {
    id,
    helperId,
    areaId: helper.area === null ? null : tenant.areas[helper.area].id,
    streetKey: null,
    location: at.x === null || at.y === null ? null : { x: at.x, y: at.y },
    maxMetres: helper.maxDistance,
    travelMode: "bicycle",
    categories: helper.categories.map((slug) => tenant.categories[slug]),
    favourites: [],
    weightMax: helper.weightMax,
    skills: [],
    weekly: weeklyBitmap(helper.availability),
    promised: helper.promised
      ? [{ startsAt: Date.parse(`${helpDay}T07:00:00Z`), endsAt: Date.parse(`${helpDay}T13:00:00Z`) }]
      : [],
    languages: ["nl"],
    codeOfConductAccepted: helper.codeAccepted,
    intakeDone: true,
    vogValidUntil: helper.vogUntil,
    gender: null,
    minor: false,
    guided: false,
    accompanied: false,
    active: !helper.blocked,
    pausedUntil: pausedUntil[helper.paused],
    maxAsksPerMonth: helper.maxAsks,
    notOwnStreet: helper.notOwnStreet,
    load: {
      openMatches: helper.promised ? 1 : 0,
      asks30: helper.asks,
      matches30: 0,
      lastAskedAt: null,
      asked90: helper.asks,
      answered90: 0,
      yes90: 0,
    },
    consent: { mayBeAsked: helper.beAsked === "given" || helper.beAsked === "renewed" },
    blocks: helper.keptApart === "by-helper" ? [askerId] : [],
    balance: 0,
  };
}
