/**
 * What the search for helpers reads of whom, ready to be read: kept by triggers in the transaction of the event, written
 * by nobody else, and made anew from the events at each change, so that it cannot drift. `search_offer` is a slim row
 * for each kind of help of a running offer; `helper_standing` what one helper was asked, does and did. Consents are not
 * in it: whoever may be asked is always read from the events themselves.
 */
export const searchFacts = {
  name: "0033-search-facts",
  sql: `
create table "__tenant__".search_offer (
  category_id uuid not null,
  offer_id uuid not null references "__tenant__".help_offer(id) on delete cascade,
  person_id uuid not null,
  area_id uuid,
  x integer,
  y integer,
  weight_max text not null,
  max_distance_meters integer not null,
  paused_at timestamptz,
  paused_until timestamptz,
  is_favourite boolean not null,
  is_held boolean not null,
  reach box not null,
  primary key (category_id, offer_id)
);
create index search_offer_by_reach on "__tenant__".search_offer using gist (reach);
create index search_offer_by_offer on "__tenant__".search_offer (offer_id);

create function "__tenant__".map_of_kind(category uuid) returns float8
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select ('x' || right(category::text, 5))::bit(20)::integer * 1e7::float8
$$;

create function "__tenant__".make_search_offers(offers uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- One after another for each helper: what is read next is then what the other has committed.
  perform from "__tenant__".person p
    where p.id in (select o.person_id from "__tenant__".help_offer o where o.id = any(offers))
    order by p.id for no key update;
  delete from "__tenant__".search_offer s where s.offer_id = any(offers);
  insert into "__tenant__".search_offer
  select oc.category_id, o.id, o.person_id, p.area_id, p.x, p.y, o.weight_max, o.max_distance_meters, o.paused_at,
    o.paused_until, oc.is_favourite,
    p.blocked_at is not null or p.erased_at is not null or p.restricted_at is not null,
    case when p.x is null or p.y is null
      then box(point(m.at - 4e6, -4e6), point(m.at + 4e6, 4e6))
      else box(point(m.at + p.x - o.max_distance_meters - 1, p.y - o.max_distance_meters - 1),
        point(m.at + p.x + o.max_distance_meters + 1, p.y + o.max_distance_meters + 1)) end
  from "__tenant__".help_offer o
  join "__tenant__".person p on p.id = o.person_id
  join "__tenant__".help_offer_category oc on oc.offer_id = o.id
  cross join lateral "__tenant__".map_of_kind(oc.category_id) m(at)
  where o.id = any(offers) and o.ended_at is null
  order by o.id, oc.category_id;
end $$;
revoke execute on function "__tenant__".make_search_offers(uuid[]) from public;

create function "__tenant__".keep_search_offers() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  offers uuid[];
begin
  if tg_table_name = 'person' then
    select array_agg(o.id) into offers from "__tenant__".help_offer o
      join changed c on c.id = o.person_id
      join before b on b.id = c.id
      where o.ended_at is null and
        (c.area_id, c.x, c.y, c.blocked_at is null, c.erased_at is null, c.restricted_at is null) is distinct from
        (b.area_id, b.x, b.y, b.blocked_at is null, b.erased_at is null, b.restricted_at is null);
  elsif tg_table_name = 'help_offer' then
    select array_agg(c.id) into offers from changed c;
  else
    select array_agg(distinct c.offer_id) into offers from changed c;
  end if;
  if offers is not null then perform "__tenant__".make_search_offers(offers); end if;
  return null;
end $$;

create trigger search_offers_of_moved after update on "__tenant__".person
  referencing new table as changed old table as before
  for each statement execute function "__tenant__".keep_search_offers();
create trigger search_offers_of_changed after update on "__tenant__".help_offer
  referencing new table as changed
  for each statement execute function "__tenant__".keep_search_offers();
create trigger search_offers_of_added after insert on "__tenant__".help_offer_category
  referencing new table as changed
  for each statement execute function "__tenant__".keep_search_offers();
create trigger search_offers_of_kept after update on "__tenant__".help_offer_category
  referencing new table as changed
  for each statement execute function "__tenant__".keep_search_offers();
create trigger search_offers_of_removed after delete on "__tenant__".help_offer_category
  referencing old table as changed
  for each statement execute function "__tenant__".keep_search_offers();

create table "__tenant__".helper_standing (
  person_id uuid primary key references "__tenant__".person(id) on delete cascade,
  asks jsonb not null default '[]',
  matches jsonb not null default '[]',
  open_matches integer not null default 0,
  given integer not null default 0,
  taken integer not null default 0,
  promised jsonb not null default '[]',
  turns jsonb not null default '[]'
);

create function "__tenant__".make_helper_standing(people uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into "__tenant__".helper_standing (person_id)
    select p.id from "__tenant__".person p where p.id = any(people) and p.erased_at is null
    order by p.id on conflict do nothing;
  -- One after another for each helper: what is read next is then what the other has committed.
  perform from "__tenant__".helper_standing s where s.person_id = any(people) order by s.person_id for update;
  update "__tenant__".helper_standing s set
    asks = (select coalesce(jsonb_agg(jsonb_build_object('requestId', i.help_request_id, 'at', i.invited_at,
        'answer', i.answer,
        'counts', i.answer is not null or i.released_at is null or coalesce(i.released_because = 'expired', false))
        order by i.invited_at desc, i.id), '[]')
      from (select * from "__tenant__".invitation own where own.helper_id = s.person_id
        order by own.invited_at desc, own.id limit 200) i),
    matches = (select coalesce(jsonb_agg(m.made_at order by m.made_at desc, m.id), '[]')
      from (select * from "__tenant__".match own where own.helper_id = s.person_id
        order by own.made_at desc, own.id limit 200) m),
    (open_matches, given, promised) =
      (select count(*) filter (where m.ended_at is null), count(*) filter (where m.ended_because = 'solved'),
        coalesce(jsonb_agg(r.timing order by m.id) filter (where m.ended_at is null), '[]')
      from "__tenant__".match m join "__tenant__".help_request r on r.id = m.help_request_id
      where m.helper_id = s.person_id),
    taken = (select count(*) from "__tenant__".match m where m.asker_id = s.person_id and m.ended_because = 'solved'),
    turns = (select coalesce(jsonb_agg(jsonb_build_object('date', t.date, 'from', r.starts_at, 'to', r.ends_at)
        order by t.date, t.id), '[]')
      from "__tenant__".rota_member m
      join "__tenant__".rota_shift t on t.member_id = m.id
      join "__tenant__".rota r on r.id = t.rota_id
      -- A search that is tried for an earlier day looks back so far at most.
      where m.person_id = s.person_id and t.ended_at is null and t.date > current_date - 200)
  where s.person_id = any(people);
end $$;
revoke execute on function "__tenant__".make_helper_standing(uuid[]) from public;

create function "__tenant__".keep_helper_standing() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  people uuid[];
begin
  if tg_table_name = 'person' then
    delete from "__tenant__".helper_standing s using changed c where c.id = s.person_id and c.erased_at is not null;
  elsif tg_table_name = 'invitation' then
    select array_agg(distinct c.helper_id) into people from changed c;
  elsif tg_table_name = 'match' then
    select array_agg(distinct side) into people from changed c cross join unnest(array[c.helper_id, c.asker_id]) side;
  elsif tg_table_name = 'help_request' then
    select array_agg(distinct m.helper_id) into people from changed c
      join before b on b.id = c.id
      join "__tenant__".match m on m.help_request_id = c.id
      where c.timing is distinct from b.timing;
  elsif tg_table_name = 'rota' then
    select array_agg(distinct m.person_id) into people from changed c
      join before b on b.id = c.id
      join "__tenant__".rota_member m on m.rota_id = c.id
      where (c.starts_at, c.ends_at) is distinct from (b.starts_at, b.ends_at);
  elsif tg_table_name = 'rota_member' then
    select array_agg(distinct c.person_id) into people from changed c;
  else
    select array_agg(distinct m.person_id) into people from changed c
      join "__tenant__".rota_member m on m.id = c.member_id;
  end if;
  if people is not null then perform "__tenant__".make_helper_standing(people); end if;
  return null;
end $$;
${["invitation", "match", "rota_shift"].map(standingTriggers).join("")}
create trigger helper_standing_of_erased after update on "__tenant__".person
  referencing new table as changed
  for each statement execute function "__tenant__".keep_helper_standing();
create trigger helper_standing_of_removed after delete on "__tenant__".rota_member
  referencing old table as changed
  for each statement execute function "__tenant__".keep_helper_standing();
create trigger helper_standing_of_changed after update on "__tenant__".help_request
  referencing new table as changed old table as before
  for each statement execute function "__tenant__".keep_helper_standing();
create trigger helper_standing_of_changed after update on "__tenant__".rota
  referencing new table as changed old table as before
  for each statement execute function "__tenant__".keep_helper_standing();

select "__tenant__".make_search_offers(array(select id from "__tenant__".help_offer where ended_at is null));
select "__tenant__".make_helper_standing(array(
  select helper_id from "__tenant__".invitation union select asker_id from "__tenant__".match
  union select person_id from "__tenant__".rota_member));
`,
} as const;

function standingTriggers(table: string): string {
  const trigger = (name: string, event: string, rows: string) => `
create trigger helper_standing_of_${name} after ${event} on "__tenant__".${table}
  referencing ${rows} table as changed
  for each statement execute function "__tenant__".keep_helper_standing();`;
  return (
    trigger("added", "insert", "new") +
    trigger("changed", "update", "new") +
    trigger("removed", "delete", "old")
  );
}
