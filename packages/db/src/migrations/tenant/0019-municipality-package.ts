/**
 * All of a municipality, made ready for its administrators to take along: who asked, how far it is, and who took it
 * when. The package itself lies in the store of files and is gone after a day; that it was there stays.
 */
export const municipalityPackage = {
  name: "0019-municipality-package",
  sql: `
create table "__tenant__".municipality_package (
  id uuid primary key,
  asked_by uuid not null,
  asked_at timestamptz not null,
  tables_done integer not null default 0,
  ready_at timestamptz,
  bytes bigint,
  row_count bigint,
  file_count integer,
  removed_at timestamptz,
  check ((ready_at is null) = (bytes is null)),
  check ((ready_at is null) = (row_count is null)),
  check ((ready_at is null) = (file_count is null))
);
create index municipality_package_by_instant on "__tenant__".municipality_package (asked_at desc, id desc);
create unique index municipality_package_one_in_the_making on "__tenant__".municipality_package ((true))
  where ready_at is null and removed_at is null;

create table "__tenant__".municipality_package_download (
  id uuid primary key,
  package_id uuid not null references "__tenant__".municipality_package(id),
  downloaded_by uuid not null,
  downloaded_at timestamptz not null
);
create index municipality_package_download_by_package
  on "__tenant__".municipality_package_download (package_id, downloaded_at desc);
`,
} as const;
