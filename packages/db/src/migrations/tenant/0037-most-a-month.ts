/** The desk writes down how often at most a helper wants to be asked, with what was there before, to be undone while it holds. */
export const mostAMonth = {
  name: "0037-most-a-month",
  sql: `
alter table "__tenant__".offer_adjustment drop constraint offer_adjustment_kind_check;
alter table "__tenant__".offer_adjustment
  add constraint offer_adjustment_kind_check
    check (kind in ('rest','not-this-kind','not-my-street','most-a-month')),
  add column was_max_asks integer,
  add column set_max_asks integer,
  add constraint offer_adjustment_max_asks check (
    (was_max_asks is not null) = (kind = 'most-a-month')
    and (set_max_asks is not null) = (kind = 'most-a-month')
  );
`,
} as const;
