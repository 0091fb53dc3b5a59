/** Trainings that the municipality keeps on its list, and which helper had one, as the desk wrote it down. */
export const training = {
  name: "0035-training",
  sql: `
create table "__tenant__".training (
  id uuid primary key,
  names jsonb not null,
  position integer not null,
  hidden boolean not null default false
);

create table "__tenant__".helper_training (
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  training_id uuid not null references "__tenant__".training(id),
  noted_at timestamptz not null,
  noted_by uuid not null,
  primary key (person_id, training_id)
);
create index helper_training_by_training on "__tenant__".helper_training (training_id);
`,
} as const;
