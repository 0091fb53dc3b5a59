/**
 * Mandates in use (domain model C.6): an invited one accepts with the address to which the mail went, so a keyed hash of
 * it is kept until then; a link opens once. A bewindvoerder can be noted, and gets nothing to do.
 */
export const mandates = {
  name: "0011-mandates",
  sql: `
alter table "__tenant__".mandate add column email_index text;
alter table "__tenant__".mandate drop constraint mandate_scope_check;
alter table "__tenant__".mandate add constraint mandate_scope_check check (
  scope <@ '{requests,consents}'::text[] and (cardinality(scope) = 0) = (capacity = 'bewindvoerder'));
alter table "__tenant__".mandate add constraint mandate_link_check check (
  (link_hash is null) = (email_index is null)
  and (link_hash is null or (begins_at is null and ended_at is null)));
alter table "__tenant__".mandate add constraint mandate_end_check check (begins_at is null or ends_at > begins_at);
create index mandate_by_address on "__tenant__".mandate (email_index) where email_index is not null;
`,
} as const;
