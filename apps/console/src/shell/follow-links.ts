import type { AnyRouter } from "@tanstack/react-router";

/** Follows plain links without loading the page anew, so that components need no router. */
export function followLinks(router: AnyRouter): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.hash !== "" || link.target !== "") return;
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    if (link.origin !== location.origin || link.hasAttribute("download")) return;
    event.preventDefault();
    void router.navigate({ href: link.pathname + link.search });
  });
}
