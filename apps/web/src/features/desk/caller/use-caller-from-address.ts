import { useEffect, useEffectEvent } from "react";
import type { CallerForm } from "./caller-form.ts";

type Call = Pick<CallerForm, "values" | "change"> & { ready: boolean; clear: () => Promise<void> };

/** Takes the caller out of the address, once the draft is there; another caller than in the draft begins anew. */
export function useCallerFromAddress(call: Call, personId: string | undefined): void {
  const take = useEffectEvent(async (callerId: string) => {
    if (call.values.callerId === callerId) return;
    if (call.values.callerId ?? call.values.isNew) await call.clear();
    call.change({ callerId, isNew: false });
  });
  useEffect(() => {
    if (call.ready && personId) void take(personId);
  }, [call.ready, personId]);
}
