/** Stands for the schema of a tenant in `history`. */
export const schemaPlaceholder = "__tenant__";

/** People of one tenant who have a session and an open request of their own. */
export const askers = 30;

const person = (n: string) => `('01930000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const request = (n: string) => `('01930000-0000-7000-9000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const offer = (n: string) => `('01930000-0000-7000-a000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const invitation = (n: string) => `('01930000-0000-7000-b000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const fresh = "uuidv7()";

/** The id of a tenant's n-th person; 0 works at the desk. The same in every tenant. */
export function personId(n: number): string {
  return `01930000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

/** The id of the open request that the n-th person asked. */
export function requestId(n: number): string {
  return `01930000-0000-7000-9000-${n.toString(16).padStart(12, "0")}`;
}

const people = `
insert into "${schemaPlaceholder}".area
  (id, code, name, municipality_code, polygons, centroid_x, centroid_y, inhabitants, inhabitants_65, source, valid_from)
select ${fresh}, 'BU0000' || lpad(n::text, 4, '0'), (array['Binnenstad','Noorderkwartier','Oosterpoort','Zuidwijk',
  'Westeinde','Bloemenbuurt','Vogelbuurt','Rivierenwijk','Parkzicht','Stationsbuurt','Hofstede','De Linde'])[n],
  'GM0000', '[]', 130000 + n * 700, 390000 + n * 500, 3000 + n * 111, 500 + n * 17, 'benchmark', '2026-01-01'
from generate_series(1, 12) n;

insert into "${schemaPlaceholder}".person
  (id, first_name, last_name, pseudonym, languages, area_id, x, y, created_at)
select ${person("n")}, (array['Fatima','Joost','Anneke','Sanne','Mehmet','Griet','Willem','Aisha','Daan','Lotte'])[1 + n % 10],
  (array['Jansen','de Vries','El Amrani','Bakker','Yilmaz'])[1 + n % 5], 'Buurtgenoot ' || (2 + n % 8) || 'K',
  case when n % 4 = 0 then '{nl,en}'::text[] else '{nl}'::text[] end, a.id, a.centroid_x + n * 9, a.centroid_y - n * 7,
  now() - n * interval '9 days'
from generate_series(0, ${askers}) n
join (select id, centroid_x, centroid_y, row_number() over (order by code) as place from "${schemaPlaceholder}".area) a
  on a.place = 1 + n % 12;

insert into "${schemaPlaceholder}".person_contact
  (person_id, email, email_confirmed_at, phone, street, house_number, postcode, place)
select id, 'persoon' || row_number() over (order by id) || '@example.org', created_at,
  '+3161' || lpad((row_number() over (order by id))::text, 7, '0'), 'Dorpsstraat', '12', '5011AB', 'Teststad'
from "${schemaPlaceholder}".person;

insert into "${schemaPlaceholder}".person_role (person_id, role, granted_at)
select id, case when id = ${person("0")} then 'coordinator' else 'resident' end, created_at
from "${schemaPlaceholder}".person;

insert into "${schemaPlaceholder}".code_of_conduct_acceptance (person_id, version, accepted_at, channel)
select id, 1, created_at, 'web' from "${schemaPlaceholder}".person;

insert into "${schemaPlaceholder}".confidentiality_acceptance (person_id, version, accepted_at, channel)
select id, 1, created_at, 'web' from "${schemaPlaceholder}".person;

insert into "${schemaPlaceholder}".consent_event
  (id, person_id, purpose, status, at, text_version, text_sha256, locale, by_person_id, capacity, evidence)
select ${fresh}, p.id, purpose, 'given', p.created_at, 1, repeat('0', 64), 'nl', p.id, 'self', 'web'
from "${schemaPlaceholder}".person p
cross join unnest(array['match.be-found','match.be-asked','match.beyond-neighbourhood','share.first-name']) purpose;`;

const offers = `
insert into "${schemaPlaceholder}".help_offer
  (id, person_id, introduction, weight_max, availability, travel_mode, max_distance_meters, max_asks_per_month,
   created_at, updated_at)
select ${offer("n")}, ${person("n")}, 'Ik help graag een uurtje.', 'middle', '[]', 'bicycle', 3000, 4,
  now() - n * interval '8 days', now() - n * interval '8 days'
from generate_series(1, 12) n;

insert into "${schemaPlaceholder}".help_offer_category (offer_id, category_id, is_favourite)
select o.id, c.id, c.position = 0
from "${schemaPlaceholder}".help_offer o
cross join lateral (
  select id, position from "${schemaPlaceholder}".category where parent_id is not null order by position, id limit 4) c;`;

const requests = `
insert into "${schemaPlaceholder}".help_request
  (id, person_id, channel, category_id, description, timing, ends_on, weight, urgency, needs, languages, nearness,
   audience, area_id, x, y, state, ring, created_at, opened_at, updated_at)
select ${request("n")}, p.id, case when n % 7 = 0 then 'phone' else 'web' end, c.id,
  (array['Wie haalt er boodschappen voor mij op donderdag?','Ik zoek iemand om samen mee te wandelen.',
    'Mijn heg moet geknipt, ik heb zelf gereedschap.','Wie wil mij een keer naar het ziekenhuis rijden?'])[1 + n % 4],
  jsonb_build_object('kind', 'flexible', 'endsOn', to_char(current_date + 30, 'YYYY-MM-DD')), current_date + 30,
  case when n % 3 = 0 then 'middle' else 'light' end, case when n % 11 = 0 then 'soon' else 'normal' end,
  case when n % 5 = 0 then '{wheelchair,dog-at-home}'::text[] when n % 2 = 0 then '{stairs}'::text[] else '{}'::text[] end,
  case when n % 6 = 0 then '{nl,en}'::text[] else '{}'::text[] end, 'any', 'municipality', p.area_id, p.x, p.y,
  case when n <= ${askers} then 'open' when n <= 32 then 'triage' when n <= 34 then 'matched'
    when n = 35 then 'solved' else 'withdrawn' end,
  'neighbourhood', now() - n * interval '3 hours', now() - n * interval '3 hours', now() - n * interval '3 hours'
from generate_series(1, 36) n
join "${schemaPlaceholder}".person p on p.id = ${person(`1 + (n - 1) % ${askers}`)}
join (select id, row_number() over (order by slug) - 1 as place, count(*) over () as places
      from "${schemaPlaceholder}".category where parent_id is not null) c on c.place = n % c.places;

insert into "${schemaPlaceholder}".help_request_solution (help_request_id, solved_at, solved_by, how)
select id, now() - interval '2 days', person_id, 'otherwise' from "${schemaPlaceholder}".help_request where state = 'solved';

insert into "${schemaPlaceholder}".help_request_withdrawal (help_request_id, withdrawn_at, withdrawn_by)
select id, now() - interval '2 days', person_id from "${schemaPlaceholder}".help_request where state = 'withdrawn';`;

const answers = `
insert into "${schemaPlaceholder}".invitation
  (id, help_request_id, offer_id, helper_id, wave, ring, points, reasons, token_hash, invited_at, expires_at, answer,
   answered_at)
select ${invitation("n * 16 + k")}, ${request("n")}, ${offer("k")}, ${person("k")}, 1, 'neighbourhood', 60 + k, '[]',
  'invitation ' || n || ' ' || k, now() - n * interval '2 hours', now() + interval '2 days',
  case when n > 32 and k = 1 + n % 12 then 'yes' when (n + k) % 3 = 0 then 'no' end,
  case when (n > 32 and k = 1 + n % 12) or (n + k) % 3 = 0 then now() - n * interval '1 hour' end
from generate_series(1, 36) n
cross join generate_series(1, 12) k
where (k - n % 12 + 12) % 12 between 0 and 2 and k <> 1 + (n - 1) % ${askers} and n not in (31, 32);

insert into "${schemaPlaceholder}".match
  (id, help_request_id, invitation_id, asker_id, helper_id, made_at, follow_up_on)
select ${fresh}, r.id, i.id, r.person_id, i.helper_id, now() - interval '1 day', now() + interval '4 days'
from "${schemaPlaceholder}".help_request r
join "${schemaPlaceholder}".invitation i on i.help_request_id = r.id and i.answer = 'yes'
where r.state = 'matched';

insert into "${schemaPlaceholder}".audit_event (id, at, actor_kind, actor_id, action, subject_id, request_id)
select ${fresh}, created_at, 'member', person_id, 'help_request.created', id, 'benchmark'
from "${schemaPlaceholder}".help_request;`;

/**
 * A small living history, as SQL on the placeholder schema of a tenant that `furnishSite` has made ready: 31 people,
 * 12 offers, 36 requests of which 30 are open, about 95 invitations, two matches, consents.
 */
export const history = `${people}${offers}${requests}${answers}`;

/** The tables that a copy of a furnished tenant needs, each after what it refers to. */
export const copiedTables = [
  "site",
  "area",
  "category",
  "code_of_conduct",
  "person",
  "person_contact",
  "person_role",
  "code_of_conduct_acceptance",
  "confidentiality_acceptance",
  "consent_event",
  "help_offer",
  "help_offer_category",
  "help_request",
  "help_request_solution",
  "help_request_withdrawal",
  "invitation",
  "match",
  "audit_event",
] as const;
