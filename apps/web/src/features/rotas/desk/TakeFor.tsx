import { Button, Details, Select } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { Rota, RotaDay } from "../queries.ts";
import { nameText } from "../rota-text.ts";

interface TakeForProps {
  rota: Rota;
  day: RotaDay;
  busy: boolean;
  onTake: (body: { date: string; memberId: string }) => void;
}

/** The desk gives an open turn to who says on the telephone that they take it. */
export function TakeFor({ rota, day, busy, onTake }: TakeForProps) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const [memberId, setMemberId] = useState("");
  const free = rota.members.filter(
    ({ id, state }) => state === "joined" && !day.shifts.some((shift) => shift.memberId === id),
  );
  if (free.length === 0) return null;
  return (
    <div data-print="no">
      <Details summary={t("rota.desk.take.open")}>
        <Select
          id={`take-${day.date}`}
          width="full"
          label={t("rota.desk.take", { day: formatDay(day.date) })}
          options={[
            { value: "", label: t("rota.add.choose") },
            ...free.map(({ id, name }) => ({ value: id, label: nameText(translator, name) })),
          ]}
          value={memberId}
          onChange={(event) => setMemberId(event.target.value)}
        />
        {memberId !== "" && (
          <Button variant="secondary" disabled={busy} onClick={() => onTake({ date: day.date, memberId })}>
            {t("rota.desk.take.action")}
          </Button>
        )}
      </Details>
    </div>
  );
}
