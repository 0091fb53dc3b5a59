import type { FormOfAddress, ImageFile, Locale, ModuleName, Site } from "@omzien/contracts";
import type { LocaleName, OwnWords } from "@omzien/i18n";
import type { Emblem } from "@omzien/theme";

/** What the server put into the page about this municipality, so that nothing has to be fetched to begin. */
export interface FirstPaint extends Pick<Site, "name" | "slogan" | "introduction" | "phone" | "phoneHours"> {
  locale: Locale;
  formOfAddress: FormOfAddress;
  catalogue: LocaleName;
  emblem: Emblem;
  /** The municipality's own logo in several sizes, smallest first; none: the sign and the name. */
  logo?: readonly ImageFile[];
  themeHref: string;
  /** Whether the page was asked for with a session. */
  signedIn: boolean;
  /** Languages of the screen to choose from; both when the server says nothing. */
  languages?: Locale[];
  /** What the municipality calls things; the plain words when the server says nothing. */
  words?: OwnWords;
  /** Whether there are longer texts of the municipality to read. */
  hasTexts?: boolean;
  /** Whether the municipality has an information packet. */
  hasPacket?: boolean;
  /** Parts of the site that this municipality has switched on; all when the server says nothing. */
  modules?: readonly ModuleName[];
  /** Where the ground of maps comes from, and whose it is; none: plain paper. */
  mapTiles?: { url: string; attribution: string };
  /** Colleagues may sign in with the municipality's own account. */
  staffSignIn?: boolean;
}

/** Reads the site's data from the page. @throws Error when the page was not made by the site's own server. */
export function readFirstPaint(page: Document): FirstPaint {
  const text = page.getElementById("omzien-site")?.textContent;
  if (!text) throw new Error("omzien-site is missing from the page");
  return JSON.parse(text) as FirstPaint;
}

/** Whether this municipality has a part of the site. What is running in it goes on even when it has not. */
export function hasModule({ modules }: Pick<FirstPaint, "modules">, name: ModuleName): boolean {
  return modules?.includes(name) ?? true;
}

/** `030 123 45 67` as an address to dial. */
export function telephoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

/** Whether a number, an address or a name is shown in part only: nobody can be reached or written down with it. */
export function isPart(shown: string): boolean {
  return shown.includes("*") || /^\p{Lu}\.$/u.test(shown);
}
