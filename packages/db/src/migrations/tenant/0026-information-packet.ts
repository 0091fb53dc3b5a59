/**
 * The information packet that new people get: every published version, and who got which one, how, when, and from whom
 * when the desk gave it on paper.
 */
export const informationPacket = {
  name: "0026-information-packet",
  sql: `
create table "__tenant__".information_packet (
  version integer primary key check (version > 0),
  texts jsonb not null,
  reads_again boolean not null,
  published_at timestamptz not null
);

create table "__tenant__".information_packet_receipt (
  person_id uuid not null references "__tenant__".person(id),
  version integer not null references "__tenant__".information_packet(version),
  how text not null check (how in ('mail','paper','read')),
  given_by uuid,
  given_at timestamptz not null,
  primary key (person_id, version, how),
  check ((given_by is not null) = (how = 'paper'))
);
`,
} as const;
