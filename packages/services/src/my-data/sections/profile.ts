import { readContact } from "../../contacts/contact-rows.ts";
import { localText } from "../../local-text.ts";
import { trainingRowsOf } from "../../trainings/queries.ts";
import type { Section } from "./section.ts";

export const profileSections: readonly Section[] = [
  {
    key: "profile",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("person")
        .leftJoin("area", "area.id", "person.area_id")
        .select([
          "person.first_name as firstName",
          "person.last_name as lastName",
          "person.pseudonym",
          "person.locale",
          "person.languages",
          "area.name as areaName",
          "person.x",
          "person.y",
          "person.preferred_channel as preferredChannel",
          "person.created_at as since",
          "person.blocked_at as blockedAt",
          "person.restricted_at as restrictedAt",
          "person.last_active_at as lastActiveAt",
          "person.inactive_told_at as inactiveToldAt",
          "person.digest_off_at as digestOffAt",
        ])
        .where("person.id", "=", personId)
        .execute(),
  },
  {
    key: "contact",
    rows: async (tx, ctx, personId) => {
      const contact = await readContact(ctx, tx, personId);
      if (!contact) return [];
      const { email_confirmed_at: emailConfirmedAt, house_number: houseNumber, ...same } = contact;
      return [{ ...same, houseNumber, emailConfirmedAt }];
    },
  },
  {
    key: "roles",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("person_role")
        .select(["role", "granted_at as since"])
        .where("person_id", "=", personId)
        .orderBy("granted_at")
        .execute(),
  },
  {
    key: "vog",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("vog_record")
        .select(["seen_on as seenOn", "profile", "valid_until as validUntil"])
        .where("person_id", "=", personId)
        .orderBy("seen_on")
        .execute(),
  },
  {
    key: "trainings",
    rows: async (tx, ctx, personId) =>
      (await trainingRowsOf(tx, personId)).map((row) => ({
        training: localText(ctx, row.names),
        at: row.noted_at,
      })),
  },
  {
    key: "code-of-conduct",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("code_of_conduct_acceptance")
        .select(["version", "accepted_at as at", "channel"])
        .where("person_id", "=", personId)
        .orderBy("version")
        .execute(),
  },
  {
    key: "information-packet",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("information_packet_receipt")
        .select(["version", "given_at as at", "how"])
        .where("person_id", "=", personId)
        .orderBy("version")
        .orderBy("given_at")
        .execute(),
  },
  {
    key: "confidentiality",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("confidentiality_acceptance")
        .select(["version", "accepted_at as at", "channel"])
        .where("person_id", "=", personId)
        .orderBy("version")
        .execute(),
  },
  {
    key: "consents",
    rows: (tx, _ctx, personId) =>
      tx.kysely
        .selectFrom("consent_event")
        .select([
          "purpose",
          "match_id as matchId",
          "status",
          "at",
          "text_version as textVersion",
          "locale",
          "evidence",
          "valid_until as validUntil",
        ])
        .where("person_id", "=", personId)
        .orderBy("at")
        .orderBy("id")
        .execute(),
  },
];
