import { Button, ButtonLink, Tag } from "@omzien/ui";
import { CircleUserRound } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { isOpenDay } from "../open-day.ts";
import type { Rota, RotaDay } from "../queries.ts";
import { nameText } from "../rota-text.ts";
import { TakeFor } from "../desk/TakeFor.tsx";
import css from "./RotaDays.module.css";

interface DayCellProps {
  rota: Rota;
  day: RotaDay;
  busy: boolean;
  onReturn: (shift: { shiftId: string; date: string; memberId: string }) => void;
  onTake: (body: { date: string; memberId?: string }) => void;
}

/** One day: who comes, whether that is me, what is open, and what may be done about it. */
export function DayCell({ rota, day, busy, onReturn, onTake }: DayCellProps) {
  const { t, formatDay } = useTranslator();
  const label = formatDay(day.date);
  const isOpen = isOpenDay(rota, day);
  const me = rota.members.find(({ isMe }) => isMe);
  const mayTake = me?.state === "joined" && !day.shifts.some(({ isMine }) => isMine);
  return (
    <>
      <h3 className={css["date"]}>{label}</h3>
      <ul className={css["names"]}>
        {day.shifts.map((shift) => (
          <ShiftLine key={shift.id} {...{ rota, day, shift, busy, onReturn }} />
        ))}
      </ul>
      {isOpen && <p className={css["open"]}>{t("rota.day.open", { count: day.missing })}</p>}
      {day.isSoon && rota.role !== "member" && <Tag tone="warning">{t("rota.day.soon")}</Tag>}
      {day.isOver && <p className={css["over"]}>{t("rota.day.over")}</p>}
      {isOpen && mayTake && (
        <div data-print="no">
          <Button
            variant="secondary"
            wide
            disabled={busy}
            aria-label={t("rota.day.take.label", { day: label })}
            onClick={() => onTake({ date: day.date })}
          >
            {t("rota.day.take")}
          </Button>
        </div>
      )}
      {isOpen && rota.role === "desk" && <TakeFor rota={rota} day={day} busy={busy} onTake={onTake} />}
    </>
  );
}

function ShiftLine({
  rota,
  day,
  shift,
  busy,
  onReturn,
}: Omit<DayCellProps, "onTake"> & { shift: RotaDay["shifts"][number] }) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const label = formatDay(day.date);
  const maySay = (shift.isMine || rota.role === "desk") && day.isAhead && !rota.endedAt;
  return (
    <li>
      <span className={css["name"]}>
        {shift.isMine ? (
          <>
            <CircleUserRound aria-hidden /> <strong>{t("rota.day.mine")}</strong>
          </>
        ) : (
          nameText(translator, shift.name)
        )}
      </span>
      {maySay && (
        <span className={css["acts"]} data-print="no">
          <ButtonLink
            variant="quiet"
            href={`/roosters/${rota.id}/ruilen?beurt=${shift.id}`}
            aria-label={`${t("rota.day.swap.label", { day: label })}${who(shift.name, shift.isMine)}`}
          >
            {t("rota.day.swap")}
          </ButtonLink>
          <Button
            variant="quiet"
            disabled={busy}
            aria-label={`${t("rota.day.return.label", { day: label })}${who(shift.name, shift.isMine)}`}
            onClick={() => onReturn({ shiftId: shift.id, date: day.date, memberId: shift.memberId })}
          >
            {t("rota.day.return")}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Where two come on one day, the desk hears which of them it is about. */
function who(name: string, isMine: boolean): string {
  return isMine || name === "" ? "" : `, ${name}`;
}
