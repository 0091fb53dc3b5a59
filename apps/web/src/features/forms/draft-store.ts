import { createStore, del, get, set, type UseStore } from "idb-keyval";
import { type CarriedDraft, type Draft, newDraft, newest, readDraft } from "./draft.ts";
import { tabDrafts } from "./tab-drafts.ts";

export interface DraftStore {
  /** The draft of this form, or undefined. */
  read: (form: string) => Promise<Draft | undefined>;
  write: (form: string, draft: Draft) => Promise<void>;
  remove: (form: string) => Promise<void>;
}

/** Keeps drafts for as long as the page lives. */
export function memoryDrafts(now = () => new Date()): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    read: (form) => Promise.resolve(readDraft(drafts.get(form), now())),
    write(form, draft) {
      drafts.set(form, draft);
      return Promise.resolve();
    },
    remove(form) {
      drafts.delete(form);
      return Promise.resolve();
    },
  };
}

/**
 * Keeps drafts in IndexedDB: they survive a reload and a dead battery. Where the browser keeps nothing for us (a
 * private window), memory does for this visit, and `write` does not fail.
 */
export function deviceDrafts(now = () => new Date()): DraftStore {
  const memory = memoryDrafts(now);
  let store: UseStore | undefined;
  const onDevice = async <T>(use: (store: UseStore) => Promise<T>): Promise<T | undefined> => {
    try {
      store ??= createStore("omzien", "drafts");
      return await use(store);
    } catch (error) {
      console.warn("Drafts stay in memory: this browser keeps nothing for us.", error);
      return undefined;
    }
  };
  return {
    async read(form) {
      const stored = await onDevice((device) => get<unknown>(form, device));
      const draft = readDraft(stored, now());
      if (stored !== undefined && !draft) await onDevice((device) => del(form, device));
      return newest(draft, readDraft(tabDrafts.read(form), now()), await memory.read(form));
    },
    async write(form, draft) {
      tabDrafts.write(form, draft);
      await memory.write(form, draft);
      await onDevice((device) => set(form, draft, device));
    },
    async remove(form) {
      tabDrafts.remove(form);
      await memory.remove(form);
      await onDevice((device) => del(form, device));
    },
  };
}

export const drafts: DraftStore = deviceDrafts();

/** Takes up a draft that came with a sign-in; what is on this device already is newer, and stays. */
export async function takeUpDraft(
  carried: CarriedDraft | undefined,
  store: DraftStore = drafts,
): Promise<void> {
  if (!carried || (await store.read(carried.form))) return;
  await store.write(carried.form, newDraft(carried.values, new Date()));
}
