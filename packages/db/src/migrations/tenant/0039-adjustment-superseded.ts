/** Whoever has changed the whole of an offer since has chosen anew: what was set with one press is not undone any more. */
export const adjustmentSuperseded = {
  name: "0039-adjustment-superseded",
  sql: `
alter table "__tenant__".offer_adjustment add column superseded_at timestamptz;
`,
} as const;
