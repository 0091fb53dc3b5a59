import type { EnvelopeReply } from "@omzien/contracts";
import { defineQuery } from "@omzien/db";

/** What this desk answered; by primary key. */
export const answersGiven = defineQuery<{ references: string[] }>()((db, param) =>
  db
    .selectFrom("envelope_answer")
    .select(["reference", "answer", "answered_at"])
    .where((eb) => eb("reference", "=", eb.fn.any(param("references")))),
);

/** Answers whose way to the other side may have got lost. */
export const answersSince = defineQuery<{ since: Date }>()((db, param) =>
  db.selectFrom("envelope_answer").select("reference").where("answered_at", ">", param("since")),
);

/**
 * Organisations that have a request on paper which is not there any more, the longest waiting first; not of a request that
 * the reader asked or helps with. Index forwarding_recall_untold.
 */
export const partnersToTell = defineQuery<{ readerId: string }>()((db, param) =>
  db
    .selectFrom("forwarding_recall as r")
    .innerJoin("forwarding as f", "f.id", "r.forwarding_id")
    .innerJoin("help_request as h", "h.id", "f.help_request_id")
    .select(["f.id", "f.to_name", "f.reference", "f.help_request_id"])
    .where("r.told_at", "is", null)
    .where("f.kind", "=", "partner")
    .where("h.person_id", "<>", param("readerId"))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("match as m")
            .select("m.id")
            .whereRef("m.help_request_id", "=", "h.id")
            .where("m.helper_id", "=", param("readerId")),
        ),
      ),
    )
    .orderBy("r.recalled_at")
    .orderBy("f.id")
    .limit(200),
);

/** Writes down once who told a partner. */
export const tellPartner = defineQuery<{ id: string; now: Date; by: string }>()((db, param) =>
  db
    .updateTable("forwarding_recall")
    .set({ told_at: param("now"), told_by: param("by") })
    .where("forwarding_id", "=", param("id"))
    .where("told_at", "is", null),
);

export const insertEnvelopeAnswer = defineQuery<{
  reference: string;
  answer: EnvelopeReply;
  now: Date;
  by: string;
}>()((db, param) =>
  db
    .insertInto("envelope_answer")
    .values({
      reference: param("reference"),
      answer: param("answer"),
      answered_at: param("now"),
      answered_by: param("by"),
    })
    .onConflict((known) => known.column("reference").doNothing()),
);

/** Answers of before this are of no use to anybody. */
export const deleteOldAnswers = defineQuery<{ before: Date }>()((db, param) =>
  db.deleteFrom("envelope_answer").where("answered_at", "<", param("before")),
);
