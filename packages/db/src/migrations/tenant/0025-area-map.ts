/**
 * The map of areas in time. A change says who, when and from which day; what it makes of an item (a neighbourhood, a
 * project area, a pair of twins, a barrier) is a version of that item. Neither is ever altered: an undo is a change too.
 * Change 0 is how the site was made, kept when something is first changed. `area` and `area_relation` follow what
 * holds today. A move says who went along when borders moved, so that an undo puts everybody back.
 */
export const areaMap = {
  name: "0025-area-map",
  sql: `
create table "__tenant__".area_change (
  number integer primary key check (number > 0),
  id uuid not null unique,
  kind text not null check (kind in ('added','renamed','redrawn','ended','twinned','imported','undone')),
  about text not null check (length(about) <= 400),
  starts_on date not null,
  undoes integer unique references "__tenant__".area_change(number),
  changed_by uuid not null,
  changed_at timestamptz not null,
  check ((kind = 'undone') = (undoes is not null))
);

create table "__tenant__".area_version (
  item_id uuid not null,
  change integer not null check (change >= 0),
  kind text not null check (kind in ('neighbourhood','project','twin','barrier')),
  starts_on date not null,
  state jsonb,
  primary key (item_id, change, starts_on)
);

create table "__tenant__".area_move (
  id uuid primary key,
  change integer not null references "__tenant__".area_change(number),
  person_id uuid references "__tenant__".person(id) on delete cascade,
  help_request_id uuid references "__tenant__".help_request(id) on delete cascade,
  from_area_id uuid not null references "__tenant__".area(id) on delete cascade,
  to_area_id uuid not null references "__tenant__".area(id) on delete cascade,
  check (num_nonnulls(person_id, help_request_id) = 1)
);
create index area_move_by_change on "__tenant__".area_move (change);
create index area_move_by_person on "__tenant__".area_move (person_id) where person_id is not null;
create index area_move_by_request on "__tenant__".area_move (help_request_id) where help_request_id is not null;
`,
} as const;
