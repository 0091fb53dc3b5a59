import { type Appearance, stylesheet } from "@omzien/theme";

/** Puts the stylesheet of what was just published on this page too; the next page has it of itself. */
export function wearStyle(appearance: Appearance): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href^="/theme/"]');
  if (link) link.href = `/theme/${stylesheet(appearance).hash}.css`;
}
