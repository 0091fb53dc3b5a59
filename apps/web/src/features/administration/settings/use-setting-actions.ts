import type { SettingState } from "@omzien/contracts";
import { useState } from "react";
import { useAction } from "../../../api/use-action.ts";
import { basedOn, type SettingDoor } from "./setting-door.ts";
import type { SettingFormProps } from "./SettingPage.tsx";

/** What was filled in, ready to be kept. */
export interface Filled<Settings> {
  settings: Settings;
  note: string;
}

/** Keeping a draft and letting it hold; both build on `base`, which moves on when somebody else was first. */
export function useSettingActions<Settings>(
  door: SettingDoor<Settings>,
  { state, onSaved, onPublished }: SettingFormProps<Settings>,
) {
  const [base, setBase] = useState(state);
  const save = useAction(
    (_api, filled: Filled<Settings>, key) => door.write(filled, basedOn(base.version, key)),
    { onDone: onSaved },
  );
  const publish = useAction(
    async (_api, unsaved: Filled<Settings> | undefined, key) => {
      const saved = unsaved ? await door.write(unsaved, basedOn(base.version)) : base;
      const { number } = saved.draft ?? saved.published;
      return door.publish({ number }, basedOn(saved.version, key));
    },
    { onDone: onPublished },
  );
  return {
    save,
    publish,
    problem: save.problem ?? publish.problem,
    /** Somebody else saved meanwhile, and what is on the form may stay: it now builds on theirs. */
    goOnFrom: (newer: SettingState<Settings>) => {
      setBase(newer);
      save.reset();
      publish.reset();
    },
    /** Whether `base` is what the form began with. */
    isFirstBase: base === state,
  };
}
