import { type Appearance, Theme } from "@omzien/contracts";
import { heidestede } from "./heidestede.ts";
import { lindewaard } from "./lindewaard.ts";
import { noorderhaven } from "./noorderhaven.ts";
import { zorgvallei } from "./zorgvallei.ts";

/** Four fictional house styles; real ones belong to their municipalities and are never shipped. */
export const shippedThemes: readonly Theme[] = [zorgvallei, lindewaard, noorderhaven, heidestede];

/** A shipped theme by id, or undefined. */
export function findShippedTheme(id: string): Theme | undefined {
  return shippedThemes.find((theme) => theme.id === id);
}

/** What a site wears when nobody chose anything. */
export const firstTheme: Theme = zorgvallei;

/** A stored theme, or the first one when it is none: a site always has something to wear. */
export function themeOr(stored: unknown, otherwise: Theme = firstTheme): Theme {
  const parsed = Theme.safeParse(stored);
  return parsed.success ? parsed.data : otherwise;
}

/** What a theme looks like, without its name. */
export function appearanceOf({ id: _id, name: _name, ...appearance }: Theme): Appearance {
  return appearance;
}
