import type { ModuleName } from "@omzien/contracts";
import { notFound } from "@tanstack/react-router";
import { type FirstPaint, hasModule } from "./site.ts";

/** For a page on which something begins. @throws notFound where this municipality has switched that part off. */
export function onlyWith(site: Pick<FirstPaint, "modules">, name: ModuleName): void {
  if (!hasModule(site, name)) throw notFound();
}
