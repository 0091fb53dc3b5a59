import { Button, Heading, Notice, Stack } from "@omzien/ui";
import { useRef, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { weekdayOf } from "../../timing/local-date.ts";
import { type Rota, useRotaAction } from "../queries.ts";
import { DayCell } from "./DayCell.tsx";
import css from "./RotaDays.module.css";

/** What was handed back a moment ago, and may be taken again. */
interface Returned {
  date: string;
  memberId: string;
}

/** The days: under each other on a telephone, in weeks where there is room. */
export function RotaDays({ rota }: { rota: Rota }) {
  const { t, formatDay, formatWeekday } = useTranslator();
  const [returned, setReturned] = useState<Returned>();
  const place = useRef<HTMLDivElement>(null);
  const path = { rotaId: rota.id };
  const give = useRotaAction((api, { shiftId }: Returned & { shiftId: string }, header) =>
    answerOf(
      api.POST("/rotas/{rotaId}/shifts/{shiftId}/return", { params: { path: { ...path, shiftId }, header } }),
    ),
  );
  const take = useRotaAction((api, body: { date: string; memberId?: string }, header) =>
    answerOf(api.POST("/rotas/{rotaId}/shifts", { params: { path, header }, body })),
  );
  const returnIt = async (shift: Returned & { shiftId: string }) => {
    take.reset();
    if (await give.send(shift)) {
      setReturned({ date: shift.date, memberId: shift.memberId });
      place.current?.focus();
    }
  };
  const takeIt = async (body: { date: string; memberId?: string }) => {
    give.reset();
    if (await take.send(body)) setReturned(undefined);
  };
  const first = rota.days[0];
  return (
    <Stack>
      <Heading level={2} id="rota-days">
        {t("rota.days")}
      </Heading>
      <div ref={place} tabIndex={-1} data-print="no">
        {returned && (
          <Notice
            tone="success"
            live="polite"
            title={t(rota.role === "desk" ? "rota.returned.desk" : "rota.returned", {
              day: formatDay(returned.date),
            })}
          >
            <Button
              variant="secondary"
              busy={take.busy}
              onClick={() => void takeIt(rota.role === "desk" ? returned : { date: returned.date })}
            >
              {t("rota.undo")}
            </Button>
          </Notice>
        )}
        <ProblemNotice problem={give.problem ?? take.problem} />
      </div>
      <div className={css["weekdays"]} aria-hidden>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <span key={weekday}>{formatWeekday(weekday, "short")}</span>
        ))}
      </div>
      <ol className={css["days"]} aria-labelledby="rota-days">
        {rota.days.map((day) => (
          <li
            key={day.date}
            className={css["day"]}
            data-weekday={weekdayOf(day.date)}
            data-first={day === first ? "" : undefined}
            data-mine={day.shifts.some(({ isMine }) => isMine) ? "" : undefined}
            data-open={day.missing > 0 && !day.isOver ? "" : undefined}
          >
            <DayCell
              rota={rota}
              day={day}
              busy={give.busy || take.busy}
              onReturn={(shift) => void returnIt(shift)}
              onTake={(body) => void takeIt(body)}
            />
          </li>
        ))}
      </ol>
    </Stack>
  );
}
