/**
 * Logos and icons of a house style. The pictures themselves lie in the store of files, each named by the hash of its
 * content; a row says what was made of one upload. A version of the house style points at what it wears, so that
 * going back to an earlier version brings its logo back too.
 */
export const houseStyleImage = {
  name: "0015-house-style-image",
  sql: `
create table "__tenant__".house_style_image (
  id uuid primary key,
  kind text not null check (kind in ('logo','icon')),
  files jsonb not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null
);

alter table "__tenant__".house_style_version
  add column logo_id uuid references "__tenant__".house_style_image(id),
  add column icon_id uuid references "__tenant__".house_style_image(id);
`,
} as const;
