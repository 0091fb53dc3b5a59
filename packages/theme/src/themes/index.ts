import type { Theme } from "../theme.ts";
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
