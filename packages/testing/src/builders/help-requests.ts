import type { HelpRequestState, Nearness, Need, Ring, Timing, Urgency, Weight } from "@omzien/contracts";
import type { TenantDb } from "@omzien/db";
import { newId } from "@omzien/services";
import type { CategorySlug } from "../furnish-tenant.ts";
import type { TestPerson } from "./people.ts";

export interface HelpRequestOptions {
  by: TestPerson;
  category?: CategorySlug;
  description?: string;
  timing?: Timing;
  weight?: Weight;
  urgency?: Urgency;
  needs?: readonly Need[];
  languages?: readonly string[];
  nearness?: Nearness;
  audience?: Ring;
  ring?: Ring;
  state?: HelpRequestState;
  /** Absent: now. */
  createdAt?: Date;
}

/** Two weeks on any day. */
export const flexibleTiming: Timing = { kind: "flexible", endsOn: "2026-12-15" };

/** A request straight into its table, in any state and without the jobs and mails of the verb. */
export async function insertHelpRequest(
  db: TenantDb,
  categories: Record<CategorySlug, string>,
  now: Date,
  options: HelpRequestOptions,
): Promise<{ id: string }> {
  const id = newId();
  const timing = options.timing ?? flexibleTiming;
  const state = options.state ?? "open";
  const createdAt = options.createdAt ?? now;
  const { area_id, x, y } = await db.kysely
    .selectFrom("person")
    .select(["area_id", "x", "y"])
    .where("id", "=", options.by.id)
    .executeTakeFirstOrThrow();
  await db.kysely
    .insertInto("help_request")
    .values({
      id,
      person_id: options.by.id,
      channel: "web",
      category_id: categories[options.category ?? "groceries"],
      description: options.description ?? "Wie haalt er boodschappen voor mij?",
      timing: JSON.stringify(timing),
      ends_on: lastDay(timing),
      weight: options.weight ?? "light",
      urgency: options.urgency ?? "normal",
      needs: [...(options.needs ?? [])],
      languages: [...(options.languages ?? [])],
      nearness: options.nearness ?? "any",
      audience: options.audience ?? "municipality",
      ring: options.ring ?? "neighbourhood",
      area_id,
      x,
      y,
      state,
      created_at: createdAt,
      opened_at: state === "triage" ? null : createdAt,
      updated_at: createdAt,
    })
    .execute();
  return { id };
}

function lastDay(timing: Timing): string {
  switch (timing.kind) {
    case "once":
      return timing.moment.date;
    case "several":
      return (
        timing.moments
          .map(({ date }) => date)
          .toSorted()
          .at(-1) ?? ""
      );
    case "weekly":
    case "flexible":
      return timing.endsOn;
    default:
      return timing satisfies never;
  }
}
