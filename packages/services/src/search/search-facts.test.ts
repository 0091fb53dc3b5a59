import { type PlatformTx, schemaOf } from "@omzien/db";
import { aMatch, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../new-id.ts";

let tilburg: TestTenant;
/** Values that the events below name. */
let known: Record<string, string>;
let asker: TestPerson;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  asker = await tilburg.resident();
  const helper = await tilburg.helper("Joost", { offer: { favourites: ["gardening"] } });
  const match = await aMatch(tilburg, { asker, helper });
  const other = await tilburg.aHelpRequest({ by: asker });
  known = {
    asker: asker.id,
    helper: helper.id,
    offer: helper.offerId,
    match: match.id,
    request: match.helpRequestId,
    invitation: match.invitationId,
    other: other.id,
    rota: newId(),
    member: newId(),
    shift: newId(),
    area: tilburg.areas.zuid.id,
    walking: tilburg.categories.walking,
    gardening: tilburg.categories.gardening,
  };
  await inTilburg(rotaOfHelper);
});
afterAll(() => tilburg.drop());

const rotaOfHelper = `
insert into rota (id, help_request_id, asker_id, starts_on, ends_on, starts_at, ends_at, rest_day, made_at, made_by)
  values (:rota, :other, :asker, '2026-12-07', '2026-12-11', '10:00', '11:00', false, now(), :asker);
insert into rota_day values (:rota, '2026-12-08', 1), (:rota, '2026-12-09', 1);
insert into rota_member (id, rota_id, person_id, asked_at, joined_at) values (:member, :rota, :helper, now(), now());
insert into rota_shift (id, rota_id, date, member_id, given_at, given_by, given_how)
  values (:shift, :rota, '2026-12-08', :member, now(), :asker, 'proposal');`;

const ask = `insert into invitation (id, help_request_id, offer_id, helper_id, wave, ring, points, reasons, token_hash,
    invited_at, expires_at)
  values (gen_random_uuid(), :other, :offer, :helper, 1, 'neighbourhood', 500, '[]', gen_random_uuid()::text, now(),
    now() + interval '1 day');`;

/** What may happen, and the trigger that keeps the copies right when it does. */
const events: readonly (readonly [what: string, trigger: string, sql: string])[] = [
  [
    "a helper moves",
    "person.search_offers_of_moved",
    "update person set x = x + 900, area_id = :area where id = :helper;",
  ],
  [
    "a helper is blocked",
    "person.search_offers_of_moved",
    "update person set blocked_at = now() where id = :helper;",
  ],
  [
    "a helper is erased",
    "person.helper_standing_of_erased",
    "update person set erased_at = now() where id = :helper;",
  ],
  [
    "a helper rests",
    "help_offer.search_offers_of_changed",
    "update help_offer set paused_at = now() where id = :offer;",
  ],
  [
    "a helper comes less far",
    "help_offer.search_offers_of_changed",
    "update help_offer set max_distance_meters = 700;",
  ],
  [
    "an offer ends",
    "help_offer.search_offers_of_changed",
    "update help_offer set ended_at = now() where id = :offer;",
  ],
  [
    "a kind is added",
    "help_offer_category.search_offers_of_added",
    "insert into help_offer_category values (:offer, :walking);",
  ],
  [
    "a kind becomes another",
    "help_offer_category.search_offers_of_kept",
    "update help_offer_category set category_id = :walking where category_id = :gardening;",
  ],
  [
    "a kind is taken away",
    "help_offer_category.search_offers_of_removed",
    "delete from help_offer_category where category_id = :gardening;",
  ],
  ["a helper is asked", "invitation.helper_standing_of_added", ask],
  [
    "a helper answers",
    "invitation.helper_standing_of_changed",
    "update invitation set answer = 'no' where id = :invitation;",
  ],
  [
    "an ask is forgotten",
    "invitation.helper_standing_of_removed",
    "delete from invitation where help_request_id = :other;",
  ],
  [
    "a match is made",
    "match.helper_standing_of_added",
    "insert into match select gen_random_uuid(), :other, i.id, :asker, :helper, now(), now() from invitation i where i.help_request_id = :other;",
  ],
  [
    "a match ends well",
    "match.helper_standing_of_changed",
    "update match set ended_at = now(), ended_because = 'solved' where id = :match;",
  ],
  ["a match is forgotten", "match.helper_standing_of_removed", "delete from match where id = :match;"],
  [
    "a request moves to another day",
    "help_request.helper_standing_of_changed",
    `update help_request set timing = '{"kind":"flexible","endsOn":"2026-12-31"}' where id = :request;`,
  ],
  [
    "a turn is given",
    "rota_shift.helper_standing_of_added",
    "insert into rota_shift (id, rota_id, date, member_id, given_at, given_by, given_how) values (gen_random_uuid(), :rota, '2026-12-09', :member, now(), :asker, 'taken');",
  ],
  [
    "a turn is handed back",
    "rota_shift.helper_standing_of_changed",
    "update rota_shift set ended_at = now(), ended_because = 'returned' where id = :shift;",
  ],
  [
    "a turn is forgotten",
    "rota_shift.helper_standing_of_removed",
    "delete from rota_shift where id = :shift;",
  ],
  ["a rota is at another hour", "rota.helper_standing_of_changed", "update rota set starts_at = '09:00';"],
  [
    "a helper leaves no trace in a rota",
    "rota_member.helper_standing_of_removed",
    "delete from rota_member where id = :member;",
  ],
];

/** Before it, as far as the event itself should not bring it about. */
const before: Readonly<Record<string, string>> = { "a match is made": ask, "an ask is forgotten": ask };

class Undo extends Error {}

async function inTilburg(script: string, work?: (tx: PlatformTx) => Promise<void>): Promise<void> {
  await tilburg.installation.admin.transaction(async (tx) => {
    await tx.script(`set local search_path = "${schemaOf(tilburg.id)}", pg_catalog; ${filledIn(script)}`);
    await work?.(tx);
  });
}

function filledIn(script: string): string {
  return script.replaceAll(/(?<!:):([a-z]+)/g, (_, name: string) => `'${known[name] ?? ""}'`);
}

async function copies(tx: PlatformTx): Promise<string> {
  const rows = await tx.rows(`
    select to_jsonb(s) as row from search_offer s union all
    select to_jsonb(h) from helper_standing h where exists (select from person p where p.id = h.person_id
      and p.erased_at is null) and (asks <> '[]' or matches <> '[]' or turns <> '[]' or taken > 0)
    order by 1`);
  return JSON.stringify(rows);
}

/** What was kept after an event, and what it would be if it were made anew from everything; nothing of it stays. */
async function afterwards(event: string, { first = "", without = "" } = {}) {
  const seen = { start: "", kept: "", anew: "" };
  const trial = inTilburg(first, async (tx) => {
    const [table, trigger] = without.split(".");
    seen.start = await copies(tx);
    if (without !== "") await tx.script(`alter table ${table} disable trigger ${trigger}`);
    await tx.script(filledIn(event));
    seen.kept = await copies(tx);
    await tx.script(`
      select make_search_offers(array(select id from help_offer));
      select make_helper_standing(array(select id from person));`);
    seen.anew = await copies(tx);
    throw new Undo();
  });
  await expect(trial).rejects.toThrow(Undo);
  return seen;
}

test.each(events)(
  "when %s, what the search reads is right at once; without its trigger it is not",
  async (what, trigger, sql) => {
    const first = before[what] ?? "";
    const right = await afterwards(sql, { first });
    expect(right.kept).toBe(right.anew);
    if (what === "a helper is erased") return;
    expect(right.kept).not.toBe(right.start);
    const broken = await afterwards(sql, { first, without: trigger });
    expect(broken.kept).not.toBe(broken.anew);
  },
);

test("who is erased leaves no counters behind, whatever happens to others later", async () => {
  const counters = "select count(*)::int as count from helper_standing where person_id = :helper";
  const later = `update help_request set timing = '{"kind":"flexible","endsOn":"2026-12-31"}' where id = :request;
    update invitation set reasons = '[]';`;
  const countAfter = async (first: string) => {
    let count: unknown;
    const trial = inTilburg(first, async (tx) => {
      await tx.script(filledIn(`update person set erased_at = now() where id = :helper; ${later}`));
      count = (await tx.rows(filledIn(counters)))[0]?.["count"];
      throw new Undo();
    });
    await expect(trial).rejects.toThrow(Undo);
    return count;
  };
  expect(await countAfter("")).toBe(0);
  expect(await countAfter("alter table person disable trigger helper_standing_of_erased")).toBe(1);
});

test("every trigger that keeps a copy has an event above", async () => {
  const rows = await tilburg.installation.admin.transaction((tx) =>
    tx.rows(
      `select c.relname || '.' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       join pg_proc f on f.oid = t.tgfoid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and f.proname in ('keep_search_offers', 'keep_helper_standing')`,
      [schemaOf(tilburg.id)],
    ),
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    [...new Set(events.map(([, trigger]) => trigger))].toSorted(),
  );
});

test("two asks in the same instant are both counted", async () => {
  const asks = await Promise.all([1, 2].map(() => tilburg.aHelpRequest({ by: asker })));
  await Promise.all(
    asks.map(({ id }) =>
      inTilburg(ask.replace(":other", `'${id}'`), async (tx) => {
        await tx.script("select pg_sleep(0.2)");
      }),
    ),
  );
  const { asks: counted } = await tilburg.db.kysely
    .selectFrom("helper_standing")
    .select("asks")
    .where("person_id", "=", known["helper"] ?? "")
    .executeTakeFirstOrThrow();
  expect(counted.map(({ requestId }) => requestId)).toEqual(expect.arrayContaining(asks.map(({ id }) => id)));
});
