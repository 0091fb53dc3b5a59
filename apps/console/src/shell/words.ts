import { createTranslator, loadNamespace } from "@omzien/i18n";

const key = "omzien.language";

/** Chosen on this device; Dutch otherwise. */
export const language: "nl" | "en" = read() === "en" ? "en" : "nl";

/** The words of the console, in the language of this device. */
export const words = createTranslator(language, []);

/** Before the first page is drawn. */
export async function loadWords(): Promise<void> {
  const namespaces = ["console", "ui", "form", "errors", "common", "modules", "project-preset"] as const;
  const loaded = await Promise.all(namespaces.map((namespace) => loadNamespace(language, namespace)));
  for (const catalogue of loaded) words.add(catalogue);
}

/** Remembers the language on this device and begins anew in it. */
export function chooseLanguage(chosen: "nl" | "en"): void {
  localStorage.setItem(key, chosen);
  location.reload();
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is blocked: Dutch.
  }
}

/** A moment in words, in Dutch time. */
export function moment(instant: string): string {
  return new Date(instant).toLocaleString(language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  });
}
