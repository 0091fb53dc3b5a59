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
