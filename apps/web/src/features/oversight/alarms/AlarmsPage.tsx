import type { LookAlarmList } from "@omzien/contracts";
import { Details, EmptyState, Notice, Stack, Tabs, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { TextList } from "../../help/TextList.tsx";
import { OversightPart } from "../frame/OversightPart.tsx";
import { alarmsQuery } from "../queries.ts";
import { AlarmItem } from "./AlarmItem.tsx";
import css from "./Alarms.module.css";

type State = "open" | "looked-into";

/** Who looked much more than usual or outside their own area, and what was found about it. */
export function AlarmsPage() {
  const { t } = useTranslator();
  const [state, setState] = useState<State>("open");
  const [wasSaved, setSaved] = useState(false);
  const query = useQuery(alarmsQuery(state));
  const tabs = [
    { id: "open" as const, label: t("oversight.alarms.open") },
    { id: "looked-into" as const, label: t("oversight.alarms.done") },
  ];
  return (
    <OversightPart title={t("oversight.alarms.title")} lead={t("oversight.alarms.lead")}>
      {wasSaved && <Notice tone="success" live="polite" title={t("oversight.alarm.saved")} />}
      <Tabs label={t("oversight.alarms.title")} tabs={tabs} selected={state} onSelect={setState}>
        <Loaded query={query} width="wide">
          {(list) => (
            <Stack>
              <AlarmItems list={list} state={state} onLookedInto={() => setSaved(true)} />
              <Rules settings={list.settings} />
            </Stack>
          )}
        </Loaded>
      </Tabs>
    </OversightPart>
  );
}

interface AlarmItemsProps {
  list: LookAlarmList;
  state: State;
  onLookedInto: () => void;
}

function AlarmItems({ list, state, onLookedInto }: AlarmItemsProps) {
  const { t } = useTranslator();
  if (list.items.length === 0) {
    const key = state === "open" ? "none" : "none-done";
    return (
      <EmptyState title={t(`oversight.alarms.${key}.title`)}>
        <Text>{t(`oversight.alarms.${key}.text`)}</Text>
      </EmptyState>
    );
  }
  return (
    <ul className={css["list"]}>
      {list.items.map((alarm) => (
        <li key={`${alarm.kind} ${alarm.viewer.id} ${alarm.beganAt}`}>
          <AlarmItem alarm={alarm} onLookedInto={onLookedInto} />
        </li>
      ))}
    </ul>
  );
}

function Rules({ settings }: Pick<LookAlarmList, "settings">) {
  const { t, formatNumber } = useTranslator();
  const { subjectsPerHour, subjectsPerDay, outsideAreaPerDay, historyDays: days } = settings;
  const times = formatNumber(settings.timesUsual);
  return (
    <Details summary={t("oversight.alarms.rules.title")}>
      <TextList
        items={[
          t("oversight.alarms.rules.hour", { count: subjectsPerHour, times }),
          t("oversight.alarms.rules.day", { count: subjectsPerDay, times }),
          t("oversight.alarms.rules.usual", { days }),
          t("oversight.alarms.rules.area", { count: outsideAreaPerDay }),
          t("oversight.alarms.rules.work", { days }),
        ]}
      />
    </Details>
  );
}
