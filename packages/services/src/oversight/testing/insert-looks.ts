import type { AccessEventTable } from "@omzien/db";
import type { TestTenant } from "@omzien/testing";
import { newId } from "../../new-id.ts";

/** One row of the log for each of these people, as somebody of the desk who opens their card. */
export async function insertLooks(
  { db }: TestTenant,
  looks: {
    viewer: { id: string };
    at: Date;
    subjects: readonly { id: string }[];
    kind?: AccessEventTable["viewer_kind"];
    fields?: readonly string[];
    level?: AccessEventTable["level"];
    reason?: string;
  },
): Promise<void> {
  const { viewer, at, subjects, kind = "coordinator", level = "normal", reason = "person" } = looks;
  await db.kysely
    .insertInto("access_event")
    .values(
      subjects.map(({ id }) => ({
        id: newId(at.getTime()),
        at,
        viewer_id: viewer.id,
        viewer_kind: kind,
        subject_id: id,
        record_kind: "person",
        record_id: id,
        fields: [...(looks.fields ?? ["person.phone"])],
        purpose: "coordination",
        rules: ["coordinator.contact"],
        reason,
        channel: "web",
        level,
      })),
    )
    .execute();
}
