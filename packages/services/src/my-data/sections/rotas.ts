import { sql } from "kysely";
import type { Section } from "./section.ts";

export const rotaSections: readonly Section[] = [
  {
    key: "rotas",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("rota_member as m")
        .select([
          "m.rota_id as rotaId",
          "m.asked_at as askedAt",
          "m.joined_at as joinedAt",
          "m.availability as availability",
          "m.max_shifts as maxShifts",
          "m.is_named as isNamed",
          "m.left_at as leftAt",
        ])
        .where("m.person_id", "=", personId)
        .orderBy("m.asked_at")
        .execute(),
  },
  {
    key: "shifts",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("rota_shift as s")
        .innerJoin("rota_member as m", "m.id", "s.member_id")
        .innerJoin("rota as r", "r.id", "s.rota_id")
        .select([
          "s.rota_id as rotaId",
          "s.date",
          sql<string>`r.starts_at || '-' || r.ends_at`.as("hours"),
          "s.given_at as givenAt",
          "s.reminded_at as remindedAt",
          "s.ended_at as endedAt",
          "s.ended_because as endedBecause",
        ])
        .where("m.person_id", "=", personId)
        .orderBy("s.date")
        .orderBy("s.given_at")
        .execute(),
  },
];
