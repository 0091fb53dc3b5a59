import type { AnyRouter } from "@tanstack/react-router";

interface Click {
  defaultPrevented: boolean;
  button: number;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

interface Anchor {
  href: string;
  target: string;
  hasDownload: boolean;
}

/**
 * The path within this site that a click leads to; undefined when the browser should do what it always does:
 * another site, a new tab, a download, a jump within the page, an address of the API.
 */
export function pathToFollow(click: Click, anchor: Anchor, here: URL): string | undefined {
  if (click.defaultPrevented || click.button !== 0) return undefined;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return undefined;
  if ((anchor.target && anchor.target !== "_self") || anchor.hasDownload) return undefined;
  const to = new URL(anchor.href, here);
  if (to.origin !== here.origin || to.pathname.startsWith("/api/")) return undefined;
  if (to.hash && to.pathname === here.pathname && to.search === here.search) return undefined;
  return `${to.pathname}${to.search}${to.hash}`;
}

/**
 * Follows plain links without loading the page anew, so that components and texts need no router.
 * @returns a function that stops it.
 */
export function followLinks(router: AnyRouter, page: Document): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const { href, target } = link;
    const anchor = { href, target, hasDownload: link.hasAttribute("download") };
    const path = pathToFollow(event, anchor, new URL(location.href));
    if (path === undefined) return;
    event.preventDefault();
    void router.navigate({ href: path });
  };
  page.addEventListener("click", onClick);
  return () => page.removeEventListener("click", onClick);
}
