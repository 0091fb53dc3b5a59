/**
 * The confidentiality statement (#149) in its versions, and who signed which, when and how. Both are facts: the
 * tenant's role adds and reads them. The duty lasts longer than the membership, so a signature stays, also without a
 * name to go with it. The first version comes with the platform; a municipality publishes its own as the next.
 */
export const confidentiality = {
  name: "0006-confidentiality",
  sql: `
create table "__tenant__".confidentiality_statement (
  version integer primary key check (version > 0),
  texts jsonb not null,
  published_at timestamptz not null
);

create table "__tenant__".confidentiality_acceptance (
  person_id uuid not null references "__tenant__".person(id) on delete cascade,
  version integer not null references "__tenant__".confidentiality_statement(version),
  accepted_at timestamptz not null,
  channel text not null check (channel in ('web','phone','paper')),
  recorded_by uuid,
  primary key (person_id, version),
  check ((channel = 'web') = (recorded_by is null))
);

insert into "__tenant__".confidentiality_statement (version, texts, published_at) values (1, $texts$${JSON.stringify(
    {
      nl: `Dit beloof ik.

1. Wat ik van een ander hoor of zie, houd ik voor mezelf.
2. Namen, adressen en nummers gebruik ik alleen om te helpen.
3. Ik zet niets van een ander op internet. Ook geen foto.
4. Ik bewaar niets langer dan nodig is.
5. Maak ik me zorgen om iemand? Dan praat ik met de coördinator.
6. Deze belofte blijft gelden als ik stop.`,
      en: `This is what I promise.

1. What I hear or see of somebody else, I keep to myself.
2. I use names, addresses and numbers only to help.
3. I put nothing of somebody else on the internet. No photo either.
4. I keep nothing longer than is needed.
5. Am I worried about somebody? Then I talk to the coordinator.
6. This promise still holds when I stop.`,
    },
  )}$texts$, '2025-01-01T00:00:00Z');
`,
} as const;
