/**
 * How a municipality's site looks and addresses people, set by its own administrators, as rows that say who and when.
 * A version never changes; publishing one is a row too, also when it is an earlier one (no version: how the site
 * looked when it was made) or takes effect later. Of the publications that took effect and were not cancelled, the
 * one that did so last holds. Every running process is told of a change, with the id of the tenant.
 */
export const houseStyle = {
  name: "0014-house-style",
  sql: `
create table "__tenant__".house_style_version (
  number integer primary key check (number > 0),
  appearance jsonb not null,
  form_of_address text not null check (form_of_address in ('je','u')),
  note text not null default '' check (length(note) <= 200),
  written_by uuid not null,
  written_at timestamptz not null
);

create table "__tenant__".house_style_publication (
  number integer primary key check (number > 0),
  id uuid not null unique,
  version integer references "__tenant__".house_style_version(number),
  published_by uuid not null,
  published_at timestamptz not null,
  takes_effect_at timestamptz not null check (takes_effect_at >= published_at)
);
create index house_style_publication_by_effect
  on "__tenant__".house_style_publication (takes_effect_at desc, number desc);

create table "__tenant__".house_style_cancellation (
  publication_id uuid primary key references "__tenant__".house_style_publication(id),
  cancelled_by uuid not null,
  cancelled_at timestamptz not null
);

create function "__tenant__".tell_of_settings() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('tenant_settings_changed', substr(tg_table_schema, 3));
  return null;
end $$;
create trigger tell_of_settings after insert or update on "__tenant__".site
  for each statement execute function "__tenant__".tell_of_settings();
create trigger tell_of_settings after insert on "__tenant__".house_style_publication
  for each statement execute function "__tenant__".tell_of_settings();
create trigger tell_of_settings after insert on "__tenant__".house_style_cancellation
  for each statement execute function "__tenant__".tell_of_settings();
`,
} as const;
