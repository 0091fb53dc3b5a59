import type { components } from "@omzien/api-client";
import { purposeTexts } from "@omzien/consent";
import { useQuery } from "@tanstack/react-query";
import { conductQuery } from "../../../api/queries.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useFaults } from "../../forms/use-faults.ts";
import type { CallerForm } from "../caller/caller-form.ts";
import { useCaller } from "../caller/use-caller.ts";
import { useDeskRefresh } from "../queries.ts";
import {
  OfferCallDraft,
  offerCallInput,
  offerCallSchema,
  toReadAloud,
  withFreshKeys,
} from "./offer-call-draft.ts";
import { offerCallPlaces } from "./offer-call-places.ts";
import { type OfferCallToSave, saveOfferCall } from "./save-offer-call.ts";

type Category = components["schemas"]["Category"];

export interface OfferCallForm extends CallerForm {
  ready: boolean;
  restored: boolean;
  values: OfferCallDraft;
  change: (changes: Partial<OfferCallDraft>) => void;
  clear: () => Promise<void>;
  saving: Action<OfferCallToSave, string>;
  /** @returns the helper's id, or undefined when something is to be put right first. */
  save: () => Promise<string | undefined>;
}

/** One call of somebody who wants to help: its draft, its faults and the way to save it. */
export function useOfferCall(categories: readonly Category[]): OfferCallForm {
  const { find } = useTranslator();
  const draft = useDraft("desk-offer", OfferCallDraft);
  const { values } = draft;
  const caller = useCaller(values.isNew ? undefined : values.callerId);
  const conduct = useQuery(conductQuery);
  const refresh = useDeskRefresh();
  const aloud = toReadAloud(caller);
  const firstKind = `kind-${categories[0]?.slug ?? ""}`;
  const titleOf = (purpose: (typeof aloud.purposes)[number]) => find(purposeTexts(purpose).title);
  const faults = useFaults(offerCallPlaces(aloud, titleOf, firstKind));
  const saving = useAction((api, toSave: OfferCallToSave) => saveOfferCall(api, toSave), { onDone: refresh });

  const save = async () => {
    const call = faults.check(offerCallSchema(values, aloud), offerCallInput(values));
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
