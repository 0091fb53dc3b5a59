import { useEffect } from "react";
import { useSite, useTranslator } from "./shell-context.tsx";

/** Names the page in the tab and in the history: "Hulp vragen - Zorgvallei". Without a name: the site's own. */
export function usePageTitle(page?: string): void {
  const site = useSite();
  const { t } = useTranslator();
  const title = page ? t("page.title", { page, siteName: site.name }) : site.name;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
