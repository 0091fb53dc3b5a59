import type { Locale } from "@omzien/contracts";

const key = "omzien.language";
const isLocale = (value: string | null): value is Locale => value === "nl" || value === "en";

/** The language chosen on this device; undefined when none was, or when the browser keeps nothing for us. */
export function chosenLanguage(): Locale | undefined {
  try {
    const value = localStorage.getItem(key);
    return isLocale(value) ? value : undefined;
  } catch {
    return undefined; // Storage is blocked: the language of the site is then the one.
  }
}

/** Remembers the language on this device and begins anew in it. */
export function chooseLanguage(language: Locale): void {
  try {
    localStorage.setItem(key, language);
  } catch (error) {
    console.warn("The language cannot be remembered on this device.", error);
  }
  location.reload();
}
