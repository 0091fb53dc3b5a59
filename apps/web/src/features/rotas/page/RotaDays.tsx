import { Button, Heading, Notice, Stack } from "@omzien/ui";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { weekdayOf } from "../../timing/local-date.ts";
import type { Rota } from "../queries.ts";
import { DayCell } from "./DayCell.tsx";
import css from "./RotaDays.module.css";
import { type Returned, useShifts } from "./use-shifts.ts";

/** The days: under each other on a telephone, in weeks where there is room. */
export function RotaDays({ rota }: { rota: Rota }) {
  const { t } = useTranslator();
  const { returned, place, busy, problem, handBack, takeIt } = useShifts(rota);
  return (
    <Stack>
      <Heading level={2} id="rota-days">
        {t("rota.days")}
      </Heading>
      <div ref={place} tabIndex={-1} data-print="no">
        {returned && (
          <ReturnedNotice rota={rota} returned={returned} busy={busy} onUndo={(body) => void takeIt(body)} />
        )}
        <ProblemNotice problem={problem} />
      </div>
      <Weekdays />
      <ol className={css["days"]} aria-labelledby="rota-days">
        {rota.days.map((day) => (
          <li
            key={day.date}
            className={css["day"]}
            data-weekday={weekdayOf(day.date)}
            data-mine={day.shifts.some(({ isMine }) => isMine) ? "" : undefined}
            data-open={day.missing > 0 && day.isAhead ? "" : undefined}
          >
            <DayCell
              rota={rota}
              day={day}
              busy={busy}
              onReturn={(shift) => void handBack(shift)}
              onTake={(body) => void takeIt(body)}
            />
          </li>
        ))}
      </ol>
    </Stack>
  );
}

/** Above the weeks; each day says its own weekday too. */
function Weekdays() {
  const { formatWeekday } = useTranslator();
  return (
    <div className={css["weekdays"]} aria-hidden>
      {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
        <span key={weekday}>{formatWeekday(weekday)}</span>
      ))}
    </div>
  );
}

interface ReturnedNoticeProps {
  rota: Rota;
  returned: Returned;
  busy: boolean;
  onUndo: (body: { date: string; memberId?: string }) => void;
}

function ReturnedNotice({ rota, returned, busy, onUndo }: ReturnedNoticeProps) {
  const { t, formatDay } = useTranslator();
  const isDesk = rota.role === "desk";
  const day = formatDay(returned.date);
  return (
    <Notice tone="success" live="polite" title={t(isDesk ? "rota.returned.desk" : "rota.returned", { day })}>
      <Button
        variant="secondary"
        busy={busy}
        onClick={() => onUndo(isDesk ? returned : { date: returned.date })}
      >
        {t("rota.undo")}
      </Button>
    </Notice>
  );
}
