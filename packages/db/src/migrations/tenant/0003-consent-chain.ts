/**
 * Consent events become evidence: each gets a link in one chain per tenant when its transaction commits, made by the
 * database itself, so that nothing that writes an event can leave it out or forge it. The link covers who it was
 * about only through a salt of that person; without the salt the link says nothing, and the chain still holds.
 * Source: domain model C.5, C.8; decisions/0010-consent-chain.md.
 */
export const consentChain = {
  name: "0003-consent-chain",
  sql: `
create table "__tenant__".consent_text (
  purpose text not null,
  version integer not null check (version > 0),
  locale text not null,
  question text not null,
  explanation text not null,
  sha256 text not null,
  recorded_at timestamptz not null,
  primary key (purpose, version, locale),
  check (sha256 = encode(sha256(convert_to(question || chr(10) || explanation, 'UTF8')), 'hex'))
);

create table "__tenant__".consent_salt (
  person_id uuid primary key references "__tenant__".person(id) on delete cascade,
  salt text not null
);

create table "__tenant__".consent_epoch (
  person_id uuid primary key references "__tenant__".person(id) on delete cascade,
  epoch bigint not null
);

create table "__tenant__".consent_link (
  seq bigint primary key,
  event_id uuid unique references "__tenant__".consent_event(id) on delete set null,
  identity_sha256 text not null,
  prev_hash text not null unique,
  hash text not null unique,
  cut_at timestamptz,
  destroyed_at timestamptz
);
create index consent_link_by_cut on "__tenant__".consent_link (cut_at) where cut_at is not null;

create function "__tenant__".consent_digest(variadic parts text[]) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(
    coalesce(string_agg(octet_length(part) || ':' || part, '' order by place), ''), 'UTF8')), 'hex')
  from unnest(parts) with ordinality as listed(part, place)
$$;

create function "__tenant__".chain_consent(event "__tenant__".consent_event) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  subject_salt text;
  identity text;
  last_seq bigint;
  last_hash text;
begin
  -- One appender at a time: the next statement sees what the one before committed.
  perform pg_advisory_xact_lock(hashtextextended('__tenant__ consent chain', 0));
  insert into "__tenant__".consent_salt (person_id, salt)
    select event.person_id, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
    where event.person_id <> '00000000-0000-0000-0000-000000000000'
    on conflict (person_id) do nothing;
  select salt into strict subject_salt from "__tenant__".consent_salt where person_id = event.person_id;
  identity := "__tenant__".consent_digest(subject_salt, event.person_id::text, event.by_person_id::text,
    coalesce(event.match_id::text, ''));
  select seq, hash into last_seq, last_hash from "__tenant__".consent_link order by seq desc limit 1;
  last_seq := coalesce(last_seq, 0);
  last_hash := coalesce(last_hash, '');
  insert into "__tenant__".consent_link (seq, event_id, identity_sha256, prev_hash, hash)
  values (last_seq + 1, event.id, identity, last_hash, "__tenant__".consent_digest(
    'omzien consent 1', (last_seq + 1)::text, last_hash, event.id::text, identity, event.purpose, event.status,
    (extract(epoch from event.at) * 1000000)::bigint::text, event.text_version::text, event.text_sha256,
    event.locale, event.capacity, event.evidence,
    coalesce((extract(epoch from event.valid_until) * 1000000)::bigint::text, '')));
end $$;
revoke execute on function "__tenant__".chain_consent("__tenant__".consent_event) from public;

do $$
declare event "__tenant__".consent_event;
begin
  for event in select * from "__tenant__".consent_event order by at, id loop
    perform "__tenant__".chain_consent(event);
  end loop;
end $$;

create function "__tenant__".chain_new_consent() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform "__tenant__".chain_consent(new);
  return null;
end $$;

create function "__tenant__".bump_consent_epoch() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into "__tenant__".consent_epoch as known (person_id, epoch) values (new.person_id, 1)
    on conflict (person_id) do update set epoch = known.epoch + 1;
  return null;
end $$;

create function "__tenant__".keep_consent_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  cut "__tenant__".consent_event := old;
begin
  if tg_op = 'DELETE' then
    perform from "__tenant__".consent_link where event_id = old.id and destroyed_at is not null;
    if found then return old; end if;
    raise exception 'a consent event stays' using errcode = 'insufficient_privilege';
  end if;
  cut.person_id := nobody;
  cut.by_person_id := case when old.by_person_id = old.person_id then nobody else old.by_person_id end;
  cut.match_id := case when old.match_id is null then null else nobody end;
  if new is distinct from cut then
    raise exception 'a consent event stays as it is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create function "__tenant__".keep_consent_text() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a consent text stays as it is: a new text is a new version'
    using errcode = 'insufficient_privilege';
end $$;

create constraint trigger consent_event_chained after insert on "__tenant__".consent_event
  deferrable initially deferred for each row execute function "__tenant__".chain_new_consent();
create trigger consent_event_epoch after insert on "__tenant__".consent_event
  for each row execute function "__tenant__".bump_consent_epoch();
create trigger consent_event_kept before update or delete on "__tenant__".consent_event
  for each row execute function "__tenant__".keep_consent_event();
create trigger consent_text_kept before update or delete on "__tenant__".consent_text
  for each row execute function "__tenant__".keep_consent_text();

create function "__tenant__".cut_consent_links(gone uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  gone_at timestamptz;
  total integer;
begin
  select erased_at into gone_at from "__tenant__".person where id = gone;
  if gone_at is null then
    raise exception 'only an erased person''s consents are cut loose' using errcode = 'insufficient_privilege';
  end if;
  update "__tenant__".consent_link set cut_at = gone_at
    where event_id in (select id from "__tenant__".consent_event where person_id = gone);
  update "__tenant__".consent_event set person_id = nobody,
      by_person_id = case when by_person_id = gone then nobody else by_person_id end,
      match_id = case when match_id is null then null else nobody end
    where person_id = gone;
  get diagnostics total = row_count;
  delete from "__tenant__".consent_salt where person_id = gone;
  delete from "__tenant__".consent_epoch where person_id = gone;
  return total;
end $$;

select "__tenant__".cut_consent_links(id) from "__tenant__".person where erased_at is not null;

create function "__tenant__".destroy_consent_events(cut_until timestamptz, today timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  total integer;
begin
  -- Only what was cut loose from an erased person is ever destroyed; its hash stays in the chain.
  update "__tenant__".consent_link set destroyed_at = today
    where cut_at <= cut_until and destroyed_at is null;
  delete from "__tenant__".consent_event where id in (
    select event_id from "__tenant__".consent_link where destroyed_at is not null and event_id is not null);
  get diagnostics total = row_count;
  return total;
end $$;
`,
} as const;
