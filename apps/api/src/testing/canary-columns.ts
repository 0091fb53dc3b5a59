import type { FieldId } from "@omzien/consent";

/** A personal column: under which fields of the policy its value may be seen by others, and whose a row is. */
export interface CanaryColumn {
  /** None: nobody but the person. */
  readonly fields: readonly FieldId[];
  /** SQL over the row `t`: whom it is about. */
  readonly about: string;
  /** SQL over the row `t`: who wrote it. */
  readonly by?: string;
}

const askerOf = "(select r.person_id from $.help_request r where r.id = t.help_request_id)";
const contact: readonly FieldId[] = ["person.email", "report.reporter"];
const place: readonly FieldId[] = ["person.address"];

const nobody = (about: string): CanaryColumn => ({ fields: [], about });
const person = (about: string, ...fields: readonly FieldId[]): CanaryColumn => ({ fields, about });

/** Tables that triggers make of other columns: what is planted in those stands in here as well. */
export const copies: ReadonlySet<string> = new Set(["search_offer", "helper_standing"]);

/**
 * Where the value of each personal column may turn up; the register of columns says which there must be. What is
 * shown under a field that is not named here is a leak.
 */
export const canaryColumns: Readonly<Record<string, CanaryColumn>> = {
  "person.first_name": person(
    "t.id",
    "person.firstName",
    "report.reporter",
    "callNote.author",
    "caseNote.author",
  ),
  "person.last_name": person(
    "t.id",
    "person.lastName",
    "report.reporter",
    "callNote.author",
    "caseNote.author",
  ),
  "person.languages": person("t.id", "person.languages"),
  "person.area_id": person("t.id", "person.areaName", "offer.areaName", "request.areaName"),
  "person.x": nobody("t.id"),
  "person.y": nobody("t.id"),
  "person_contact.email": { about: "t.person_id", fields: contact },
  "person_contact.phone": person("t.person_id", "person.phone", "report.reporter"),
  "person_contact.street": { about: "t.person_id", fields: place },
  "person_contact.house_number": { about: "t.person_id", fields: place },
  "person_contact.postcode": person("t.person_id", "person.postcode"),
  "person_contact.place": { about: "t.person_id", fields: place },
  "vog_record.seen_on": person("t.person_id", "vog.seenOn"),
  "vog_record.profile": person("t.person_id", "vog.profile"),
  "vog_record.valid_until": person("t.person_id", "vog.validUntil"),
  "sign_in_request.email": nobody("null::uuid"),
  "sign_in_request.draft": nobody("null::uuid"),
  "session.user_agent": nobody("t.person_id"),
  "staff_account.subject": nobody("t.person_id"),
  "idempotency_key.response": nobody("null::uuid"),
  "help_offer.introduction": person("t.person_id", "offer.introduction"),
  "help_offer.not_doing": person("t.person_id", "offer.notDoing"),
  "help_offer.availability": person("t.person_id", "offer.availability"),
  "help_offer.skills": person("t.person_id", "offer.skills"),
  "help_request.description": person("t.person_id", "request.description"),
  "help_request.timing": person("t.person_id", "request.timing"),
  "help_request.needs": person("t.person_id", "request.needs", "request.healthNeeds"),
  "help_request.languages": person("t.person_id", "request.languages"),
  "help_request.x": nobody("t.person_id"),
  "help_request.y": nobody("t.person_id"),
  "forwarding.content": nobody(askerOf),
  "help_request_withdrawal.reason": nobody("t.withdrawn_by"),
  "invitation.reasons": { about: askerOf, by: "t.helper_id", fields: ["request.distanceBand"] },
  "invitation.misfits": { about: askerOf, by: "t.helper_id", fields: ["request.distanceBand"] },
  "match_message.body": person("t.sender_id", "message.text"),
  "match_follow_up.remark": person("t.person_id", "followUp.remark"),
  "rota_member.availability": person("t.person_id", "offer.availability"),
  "report.text": {
    about: "coalesce(t.about_person_id, t.reporter_id)",
    by: "t.reporter_id",
    fields: ["report.text"],
  },
  "report.reporter_contact": person("t.reporter_id", "report.reporter"),
  "report.closing_remark": {
    about: "coalesce(t.about_person_id, t.reporter_id)",
    fields: ["report.closingRemark"],
  },
  // Nor for the member of staff whom it is about: it is what the officer found when looking into them.
  "look_alarm_review.note": { about: "null::uuid", by: "t.looked_into_by", fields: [] },
  "call_note.text": { about: "t.person_id", by: "t.written_by", fields: ["callNote.text", "caseNote.text"] },
  "mail.recipient": nobody("t.person_id"),
  "draft_for_another.content": { about: "t.person_id", by: "t.maker_id", fields: ["request.description"] },
  "representation_need.protected_until": person("t.person_id", "representation.protectedUntil"),
};
