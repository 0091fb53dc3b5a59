/** What somebody has typed in a form and not sent yet. */
export interface Draft {
  /** Values of the form, as its own schema reads them. */
  values: unknown;
  /**
   * Idempotency-Key of these very values: pressing "send" again after a broken connection has one effect. Every
   * change of the values makes a new one.
   */
  sendKey: string;
  savedAt: string;
}

/** A draft may hold a name and a wish for help: on a shared device it should not wait there for ever. */
export const draftDays = 14;

const dayMs = 86_400_000;

/** A draft as it was stored, or undefined when it is something else or too old. */
export function readDraft(stored: unknown, now: Date): Draft | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { values, sendKey, savedAt } = stored as Partial<Draft>;
  if (typeof sendKey !== "string" || typeof savedAt !== "string") return undefined;
  const age = now.getTime() - Date.parse(savedAt);
  return age <= draftDays * dayMs ? { values, sendKey, savedAt } : undefined;
}

/** The draft that was saved last. */
export function newest(...drafts: readonly (Draft | undefined)[]): Draft | undefined {
  return drafts
    .filter((draft) => draft !== undefined)
    .toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))[0];
}

/** A draft of these values with a fresh key. */
export function newDraft(values: unknown, now: Date): Draft {
  return { values, sendKey: crypto.randomUUID(), savedAt: now.toISOString() };
}

/** What goes along with a request to sign in, so that it can be taken up on another device. */
export interface CarriedDraft {
  form: string;
  values: Record<string, unknown>;
}

/** The draft that came back with a new session, or undefined when it is nothing of ours. */
export function readCarriedDraft(draft: unknown): CarriedDraft | undefined {
  if (typeof draft !== "object" || draft === null) return undefined;
  const { form, values } = draft as Partial<CarriedDraft>;
  if (typeof form !== "string" || typeof values !== "object" || values === null) return undefined;
  return { form, values };
}
