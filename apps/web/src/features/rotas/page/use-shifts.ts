import { useRef, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { type Rota, useRotaAction } from "../queries.ts";

/** What was handed back a moment ago, and may be taken again. */
export interface Returned {
  date: string;
  memberId: string;
}

/** Handing turns back and taking them, with the way back that is offered after the first. */
export function useShifts(rota: Rota) {
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
  return {
    returned,
    /** Takes the focus over from a button that is gone. */
    place,
    busy: give.busy || take.busy,
    problem: give.problem ?? take.problem,
    handBack: async (shift: Returned & { shiftId: string }) => {
      take.reset();
      if (!(await give.send(shift))) return;
      setReturned({ date: shift.date, memberId: shift.memberId });
      place.current?.focus();
    },
    takeIt: async (body: { date: string; memberId?: string }) => {
      give.reset();
      if (await take.send(body)) setReturned(undefined);
    },
  };
}
