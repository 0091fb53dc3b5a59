import { SkipLink } from "@omzien/ui";
import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { OfflineNotice } from "./OfflineNotice.tsx";
import css from "./Shell.module.css";
import { useTranslator } from "./shell-context.tsx";

/** Header, content and footer around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslator();
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
    <div className={css["shell"]}>
      <SkipLink targetId="content">{t("nav.skip")}</SkipLink>
      <Header />
      <OfflineNotice />
      <main id="content" ref={main} tabIndex={-1} className={css["main"]}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
