const prefix = "omzien.draft.";

/**
 * The last change of a form, kept by the tab in the same instant. IndexedDB takes a moment, and a page that is
 * being left does not wait for it.
 */
export const tabDrafts = {
  read(form: string): unknown {
    try {
      return JSON.parse(sessionStorage.getItem(prefix + form) ?? "null");
    } catch (error) {
      console.warn("What this tab remembered cannot be read.", error);
      return undefined;
    }
  },
  write(form: string, draft: unknown): void {
    try {
      sessionStorage.setItem(prefix + form, JSON.stringify(draft));
    } catch (error) {
      console.warn("This browser keeps nothing for us.", error);
    }
  },
  remove(form: string): void {
    try {
      sessionStorage.removeItem(prefix + form);
    } catch (error) {
      console.warn("This browser keeps nothing for us.", error);
    }
  },
};
