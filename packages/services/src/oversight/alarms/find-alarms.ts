import type { LookAlarmKind } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { dayMs, hourMs } from "../../local-time.ts";
import { type AlarmRow, type AlarmSpan, looksOutsideArea, manyLooks } from "./alarm-queries.ts";
import { type AlarmSettings, alarmSettings } from "./alarm-settings.ts";

/** An alarm as it follows from the rows at this moment. */
export interface FoundAlarm extends AlarmRow {
  kind: LookAlarmKind;
  ended_at: Date;
  limit: number;
}

/** The limits that hold for this municipality. */
export async function readAlarmSettings(db: TenantExecutor): Promise<AlarmSettings> {
  const row = await db.kysely.selectFrom("site").select("rules").where("id", "=", 1).executeTakeFirst();
  return alarmSettings(row?.rules.oversight);
}

/** Every alarm in a span, newest first. Nothing of it is kept: other limits give other alarms at once. */
export async function findAlarms(db: TenantExecutor, span: AlarmSpan): Promise<FoundAlarm[]> {
  const { settings } = span;
  const found = [
    ...(await manyLooks(db, "hour", span)).map((row) => alarmOf("many-in-hour", row, settings)),
    ...(await manyLooks(db, "day", span)).map((row) => alarmOf("many-in-day", row, settings)),
    ...(await looksOutsideArea(db, span)).map((row) => alarmOf("outside-area", row, settings)),
  ];
  return found.toSorted((a, b) => b.began_at.getTime() - a.began_at.getTime());
}

function alarmOf(kind: LookAlarmKind, row: AlarmRow, settings: AlarmSettings): FoundAlarm {
  const length = kind === "many-in-hour" ? hourMs : dayMs;
  return {
    ...row,
    kind,
    ended_at: new Date(row.began_at.getTime() + length),
    limit: limitOf(kind, row.usual, settings),
  };
}

function limitOf(kind: LookAlarmKind, usual: number | null, settings: AlarmSettings): number {
  if (kind === "outside-area") return settings.outsideAreaPerDay;
  const fixed = kind === "many-in-hour" ? settings.subjectsPerHour : settings.subjectsPerDay;
  return Math.max(fixed, (usual ?? 0) * settings.timesUsual);
}
