import { useEffect, useState } from "react";
import type { z } from "zod";
import { newDraft } from "./draft.ts";
import { drafts } from "./draft-store.ts";

export interface DraftForm<Values> {
  /** False until the device has said whether there is a draft. */
  ready: boolean;
  values: Values;
  /** True when something was taken up from an earlier visit. */
  restored: boolean;
  /** Idempotency-Key of the values as they are. */
  sendKey: string;
  change: (changes: Partial<Values>) => void;
  /** Forgets everything, after sending or on request. */
  clear: () => Promise<void>;
}

/**
 * Values of a form that survive reloading, going offline and signing in: every change is kept on the device at
 * once.
 *
 * @param form name of the form; one draft each.
 * @param schema reads any stored value, of an older version of the form too, and never fails (`.catch`).
 */
export function useDraft<Schema extends z.ZodType<Record<string, unknown>>>(
  form: string,
  schema: Schema,
): DraftForm<z.output<Schema>> {
  const [state, setState] = useState(() => ({
    ready: false,
    restored: false,
    draft: newDraft(schema.parse({}), new Date()),
  }));
  useEffect(() => {
    let here = true;
    void drafts.read(form).then((draft) => {
      if (!here) return;
      setState((before) => (draft ? { ready: true, restored: true, draft } : { ...before, ready: true }));
    });
    return () => {
      here = false;
    };
  }, [form]);

  const values = schema.parse(state.draft.values) as z.output<Schema>;
  return {
    ready: state.ready,
    restored: state.restored,
    values,
    sendKey: state.draft.sendKey,
    change(changes) {
      const draft = newDraft({ ...values, ...changes }, new Date());
      setState((before) => ({ ...before, draft }));
      void drafts.write(form, draft);
    },
    async clear() {
      await drafts.remove(form);
      setState({ ready: true, restored: false, draft: newDraft(schema.parse({}), new Date()) });
    },
  };
}
