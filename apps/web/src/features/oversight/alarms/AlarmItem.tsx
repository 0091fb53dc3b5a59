import type { LookAlarm } from "@omzien/contracts";
import { Card, Link, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { localDay } from "../frame/local-day.ts";
import { lookHref } from "../looks/read-look-search.ts";
import css from "./Alarms.module.css";
import { LookedIntoForm } from "./LookedIntoForm.tsx";

/** One alarm: who, when, why it is one, and what was found, or the place to say so. */
export function AlarmItem({ alarm, onLookedInto }: { alarm: LookAlarm; onLookedInto: () => void }) {
  const { t, formatInstant, formatTime, formatDay } = useTranslator();
  const when =
    alarm.kind === "many-in-hour"
      ? t("oversight.alarm.when", { from: formatInstant(alarm.beganAt), until: formatTime(alarm.endedAt) })
      : formatDay(alarm.beganAt);
  const day = localDay(alarm.beganAt);
  return (
    <Card
      what={`${alarm.viewer.name}, ${t(`oversight.kind.${alarm.viewerKind}`)}`}
      headingLevel={2}
      when={when}
      above={
        <Tag tone={alarm.lookedInto ? "success" : "warning"}>{t(`oversight.alarm.kind.${alarm.kind}`)}</Tag>
      }
    >
      <Text>{alarm.why}</Text>
      <p>
        <Link href={lookHref({ wie: alarm.viewer.id, van: day, tot: day })}>
          {t("oversight.alarm.looks")}
        </Link>
      </p>
      {alarm.lookedInto ? (
        <div className={css["note"]}>
          <Text muted>
            {t("oversight.alarm.by", {
              name: alarm.lookedInto.by.name,
              when: formatInstant(alarm.lookedInto.at),
            })}
          </Text>
          <Text>{alarm.lookedInto.note}</Text>
        </div>
      ) : (
        <LookedIntoForm alarm={alarm} onLookedInto={onLookedInto} />
      )}
    </Card>
  );
}
