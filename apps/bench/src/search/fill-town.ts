import { askers } from "../database/history.ts";

const id = (family: string, n: string) =>
  `('01940000-0000-7000-${family}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const person = (n: string) => id("8000", n);
const request = (n: string) => id("9000", n);
const offer = (n: string) => id("a000", n);
const invitation = (n: string) => id("b000", n);

/** Square neighbourhoods of a square kilometre, with whom they adjoin. */
export function gridOfAreas(schema: string, side: number): string {
  const area = (x: string, y: string) => id("c000", `(${y}) * ${side} + ${x}`);
  const square = `generate_series(0, ${side - 1}) x cross join generate_series(0, ${side - 1}) y`;
  const pair = (other: string, where: string) => `
insert into "${schema}".area_relation (area_id, other_area_id, kind)
select ${area("x", "y")}, ${other}, 'adjoining' from ${square} where ${where};
insert into "${schema}".area_relation (area_id, other_area_id, kind)
select ${other}, ${area("x", "y")}, 'adjoining' from ${square} where ${where};`;
  return `
insert into "${schema}".area
  (id, code, name, municipality_code, polygons, centroid_x, centroid_y, inhabitants, inhabitants_65, source, valid_from)
select ${area("x", "y")}, 'GR' || x || '-' || y, 'Wijk ' || x || '-' || y, 'GM0000', '[]', 120000 + x * 1000,
  450000 + y * 1000, 1500 + (x * 7919 + y * 104729) % 6000, 500, 'benchmark', '2026-01-01'
from ${square};
${pair(area("x + 1", "y"), `x < ${side - 1}`)}${pair(area("x", "y + 1"), `y < ${side - 1}`)}`;
}

/**
 * Helpers with their offers over the neighbourhoods that `areas` chooses, as many in each as it has inhabitants, and
 * what was asked of them: kinds by Zipf (0.7), 0.5 to 10 km, a quarter of the parts of the week, three of a hundred
 * asked far more often. Everything follows from the number of the row: each run makes the same town.
 */
export function fillTown(schema: string, offers: number, areas: string): string {
  const chance = (salt: number) => `(hashint8(n * 16 + ${salt})::bigint & 65535) / 65536.0`;
  return `
create temporary table home on commit drop as
select id, centroid_x, centroid_y, sum(inhabitants) over (order by code) - inhabitants as from_at,
  sum(inhabitants) over (order by code) as until_at, sum(inhabitants) over () as total
from "${schema}".area where inhabitants > 0 and (${areas});
create temporary table kind on commit drop as
select id, coalesce(lag(until_at) over (order by until_at), 0) as from_at, until_at from (
  select id, sum(power(place, -0.7)) over (order by place) / sum(power(place, -0.7)) over () as until_at
  from (select id, row_number() over (order by position, id) as place from "${schema}".category
    where parent_id is not null) c) k;

insert into "${schema}".person (id, first_name, last_name, pseudonym, languages, area_id, x, y, created_at)
select ${person("n")}, 'Helper', '', 'Buurtgenoot ' || n, case when ${chance(1)} < 0.45 then '{nl,en}'::text[] else '{nl}' end,
  h.id, h.centroid_x + (${chance(2)} - 0.5) * 1000, h.centroid_y + (${chance(3)} - 0.5) * 1000, now() - interval '1 year'
from generate_series(1, ${offers}) n
join home h on n * (h.total::float8 / ${offers}) > h.from_at and n * (h.total::float8 / ${offers}) <= h.until_at;

insert into "${schema}".help_offer
  (id, person_id, weight_max, availability, travel_mode, max_distance_meters, max_asks_per_month, created_at, updated_at,
   paused_at)
select ${offer("n")}, ${person("n")}, case when ${chance(4)} < 0.6 then 'middle' else 'light' end,
  (select coalesce(jsonb_agg(jsonb_build_object('weekday', d, 'part', p)), '[]') from generate_series(1, 7) d
    cross join unnest(array['morning', 'afternoon', 'evening']) with ordinality as part (p, o)
    where (hashint8(n * 64 + d * 3 + o)::bigint & 3) = 0),
  case when ${chance(5)} < 0.4 then 'walk' else 'bicycle' end,
  (array[500, 1000, 2000, 5000, 10000])[1 + floor(5 * ${chance(6)})::int], 4, now(), now(),
  case when ${chance(7)} < 0.05 then now() end
from generate_series(1, ${offers}) n;

insert into "${schema}".help_offer_category (offer_id, category_id, is_favourite)
select distinct on (o, k.id) ${offer("o")}, k.id, c = 0
from generate_series(1, ${offers}) o
cross join generate_series(0, 2) c
cross join lateral (select o * 4 + c as n) row
join kind k on ${chance(8)} >= k.from_at and ${chance(8)} < k.until_at
order by o, k.id, c;

insert into "${schema}".code_of_conduct_acceptance (person_id, version, accepted_at, channel)
select ${person("n")}, 1, now(), 'web' from generate_series(1, ${offers}) n where ${chance(9)} < 0.98;

insert into "${schema}".consent_event
  (id, person_id, purpose, status, at, text_version, text_sha256, locale, by_person_id, capacity, evidence)
select uuidv7(), ${person("n")}, 'match.be-asked', 'given', now() - interval '1 year', 1, repeat('0', 64), 'nl',
  ${person("n")}, 'self', 'web'
from generate_series(1, ${offers}) n where ${chance(10)} < 0.95;

insert into "${schema}".help_request
  (id, person_id, channel, category_id, description, timing, ends_on, weight, area_id, x, y, state, created_at, opened_at,
   updated_at)
select ${request("n")}, ${person("n")}, 'web', (select id from kind order by from_at limit 1), '',
  jsonb_build_object('kind', 'flexible', 'endsOn', '2026-12-31'), '2026-12-31', 'light', p.area_id, p.x, p.y, 'solved',
  now() - interval '60 days', now() - interval '60 days', now()
from generate_series(1, ${Math.ceil(offers / 5)}) n
join "${schema}".person p on p.id = ${person("n")};

insert into "${schema}".invitation
  (id, help_request_id, offer_id, helper_id, wave, ring, points, reasons, token_hash, invited_at, expires_at, answer,
   answered_at)
select distinct on (n, h) ${invitation("n * 16 + k")}, ${request("n")}, ${offer("h")}, ${person("h")}, 1, 'municipality',
  500, '[]', 'asked ' || n || ' ' || k, now() - (1 + n % 89) * interval '1 day', now() - interval '1 hour',
  case when k = 1 then 'yes' when k < 4 then 'no' end, case when k < 4 then now() - (1 + n % 89) * interval '1 day' end
from generate_series(1, ${Math.ceil(offers / 5)}) n
cross join generate_series(1, 6) k
cross join lateral (select 1 + (hashint8(n * 16 + k)::bigint & 2147483647)
  % case when k = 6 then greatest(1, ${offers} * 3 / 100) else ${offers} end as h) helper
where h <> n;

insert into "${schema}".match
  (id, help_request_id, invitation_id, asker_id, helper_id, made_at, follow_up_on, ended_at, ended_because)
select uuidv7(), i.help_request_id, i.id, r.person_id, i.helper_id, i.invited_at, i.invited_at + interval '5 days',
  case when i.wave = 1 and hashint8(r.x)::bigint & 3 > 0 then now() end,
  case when i.wave = 1 and hashint8(r.x)::bigint & 3 > 0 then 'solved' end
from "${schema}".invitation i join "${schema}".help_request r on r.id = i.help_request_id
where i.answer = 'yes' and i.token_hash like 'asked %';

-- The open requests of the history are asked all over the town, each for a kind of its own.
update "${schema}".help_request r
set x = p.x, y = p.y, area_id = p.area_id, ring = 'municipality',
  category_id = (select id from kind where (s.place - 0.5) / ${askers} >= from_at and (s.place - 0.5) / ${askers} < until_at)
from (select id, row_number() over (order by id) as place from "${schema}".help_request where state = 'open') s
join "${schema}".person p on p.id = ${person(`s.place * ${offers} / ${askers + 1}`)}
where r.id = s.id;

-- What triggers keep otherwise.
select "${schema}".make_search_offers(array(select id from "${schema}".help_offer));
select "${schema}".make_helper_standing(array(select id from "${schema}".person));`;
}
