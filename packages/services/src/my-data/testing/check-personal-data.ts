import type { TestTenant } from "@omzien/testing";
import type { ServiceContext } from "../../context.ts";
import type { ColumnClass } from "../column-classes.ts";
import { personalColumns } from "../column-faults.ts";
import { erasePerson, getMyData, requestErasure } from "../index.ts";
import { peopleWithEverything } from "./people-with-everything.ts";
import { everythingIn, foundIn, plantCanaries } from "./plant-canaries.ts";

/** What should be empty when export and erasure know every personal column; names are `table.column`. */
export interface PersonalDataFaults {
  /** Mine, but not in my export. */
  missing: string[];
  /** The other's, but in my export. */
  leaked: string[];
  /** Mine, and still somewhere after my erasure. */
  left: string[];
  /** The other's, and gone with my erasure. */
  lost: string[];
}

/** Not in the export, and why that is right. */
export const notExported: Readonly<Record<string, string>> = {
  "report.closing_remark": "what the desk noted on a report may be about the one who was reported",
  "look_alarm_review.note":
    "what the officer found when looking into an alarm is for who watches over the desk",
  "search_offer.area_id": "a copy for the search; exported with the person",
  "search_offer.x": "a copy for the search; exported with the person",
  "search_offer.y": "a copy for the search; exported with the person",
  "helper_standing.promised": "a copy for the search; exported with the matches",
  "helper_standing.turns": "a copy for the search; exported with the rotas",
  "idempotency_key.response": "a copy, for a day, of an answer whose content is exported where it lives",
};

/** Belongs to two people, and goes when the first of them goes; see erasing/erase-help.ts. */
export const goesWithEither: readonly string[] = [
  "match_message.body",
  "match_follow_up.remark",
  "invitation.reasons",
  "invitation.misfits",
  // Made anew for both sides of a match that ends.
  "helper_standing.promised",
  "helper_standing.turns",
  // Who can come when is forgotten with the rota, which ends with whoever asked.
  "rota_member.availability",
  // Void after a day, whosever it is.
  "idempotency_key.response",
];

/** Fills every personal column of two people with canaries, then exports and erases one of them. */
export async function checkPersonalData(
  tenant: TestTenant,
  classes: Readonly<Record<string, Readonly<Record<string, ColumnClass>>>>,
  exportOf: (ctx: ServiceContext) => Promise<unknown> = (ctx) => getMyData({ ctx }),
): Promise<PersonalDataFaults> {
  const { me, other } = await peopleWithEverything(tenant);
  const columns = personalColumns(classes);
  const mine = await plantCanaries(tenant, me, columns, 10_000);
  const others = await plantCanaries(tenant, other, columns, 20_000);

  const planted = [...mine, ...others];
  const before = foundIn(await everythingIn(tenant), planted, "kept");
  if (before.length !== planted.length)
    throw new Error("The check does not see every canary that it planted");

  const exported = JSON.stringify(await exportOf(tenant.as(me)));
  await requestErasure({ ctx: tenant.as(me) });
  tenant.clock.advance({ days: 14 });
  await erasePerson({ ctx: tenant.as({ job: "erase_person" }), input: { personId: me.id } });
  const after = await everythingIn(tenant);

  const inExport = new Set([...foundIn(exported, mine, "shown"), ...Object.keys(notExported)]);
  const remaining = new Set([...foundIn(after, others, "kept"), ...goesWithEither]);
  return {
    missing: names(mine).filter((name) => !inExport.has(name)),
    leaked: foundIn(exported, others, "shown"),
    left: foundIn(after, mine, "kept"),
    lost: names(others).filter((name) => !remaining.has(name)),
  };
}

function names(columns: readonly { table: string; column: string }[]): string[] {
  return columns.map(({ table, column }) => `${table}.${column}`);
}
