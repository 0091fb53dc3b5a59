import { purposeTexts } from "@omzien/consent";
import type { HelpRequest } from "@omzien/contracts";
import { useQuery } from "@tanstack/react-query";
import { conductQuery } from "../../../api/queries.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { useDeskRefresh } from "../queries.ts";
import type { CallerForm } from "../caller/caller-form.ts";
import { CallDraft, callInput, callSchema, toReadAloud, withFreshKeys } from "./call-draft.ts";
import { callPlaces } from "./call-places.ts";
import { type CallToSave, saveCall } from "./save-call.ts";
import { useCaller } from "../caller/use-caller.ts";

export interface CallForm extends CallerForm {
  ready: boolean;
  restored: boolean;
  values: CallDraft;
  change: (changes: Partial<CallDraft>) => void;
  clear: () => Promise<void>;
  saving: Action<CallToSave, HelpRequest>;
  /** @returns the request, or undefined when something is to be put right first. */
  save: () => Promise<HelpRequest | undefined>;
}

/** One call, from the first ring to the request: its draft, its faults and the way to save it. */
export function useCall(): CallForm {
  const { find } = useTranslator();
  const draft = useDraft("desk-call", CallDraft);
  const { values } = draft;
  const caller = useCaller(values.isNew ? undefined : values.callerId);
  const conduct = useQuery(conductQuery);
  const refresh = useDeskRefresh();
  const aloud = toReadAloud(values, caller);
  const faults = useFaults(callPlaces(values, aloud, (purpose) => find(purposeTexts(purpose).title)));
  const saving = useAction((api, toSave: CallToSave) => saveCall(api, toSave), { onDone: refresh });

  const save = async () => {
    const call = faults.check(callSchema(values, aloud), callInput(values));
    if (!call) return undefined;
    return saving.send({
      call,
      keys: values.keys,
      conductVersion: conduct.data?.version,
      onPerson: (callerId) => draft.change({ callerId, isNew: false }),
    });
  };
  return {
    ready: draft.ready,
    restored: draft.restored,
    values,
    change: (changes) => draft.change(withFreshKeys(values, changes)),
    clear: draft.clear,
    caller,
    aloud,
    faults,
    saving,
    save,
  };
}
