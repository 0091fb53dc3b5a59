import { SkipLink, UiTextsProvider } from "@omzien/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { queryClient } from "../api/client.ts";
import { Header } from "./Header.tsx";
import css from "./Root.module.css";
import { uiTexts } from "./ui-texts.ts";
import { words } from "./words.ts";

/** Header and content around every page. */
export function Root() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef(path);
  useEffect(() => {
    // A new page begins at its content, for who listens as for who looks.
    if (previous.current !== undefined && previous.current !== path)
      main.current?.focus({ preventScroll: true });
    previous.current = path;
  }, [path]);
  return (
    <QueryClientProvider client={queryClient}>
      <UiTextsProvider texts={uiTexts(words)}>
        <SkipLink targetId="content">{words.t("nav.skip")}</SkipLink>
        <Header />
        <main id="content" ref={main} tabIndex={-1} className={css["main"]}>
          <Outlet />
        </main>
      </UiTextsProvider>
    </QueryClientProvider>
  );
}
