/** An asker may have their own circle asked first, until an instant; what was done for that is a step of the search. */
export const circleFirst = {
  name: "0038-circle-first",
  sql: `
alter table "__tenant__".help_request
  add column circle_first boolean not null default false,
  add column circle_until timestamptz;
alter table "__tenant__".search_step drop constraint search_step_kind_check;
alter table "__tenant__".search_step add constraint search_step_kind_check check (kind in
  ('asked','ring-opened','waits-for-morning','desk-helps','match-made','handed-back','narrowed','widened',
   'forwarded','forward-ended','forward-answered','circle-asked','circle-over'));
`,
} as const;
