import type { AreaLookup } from "@omzien/contracts";
import { Notice } from "@omzien/ui";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";

/** Kindly: not here, and where then. */
export function OutsideNotice({ place }: { place: Pick<AreaLookup, "otherSite"> }) {
  const { t } = useTranslator();
  const site = useSite();
  return (
    <Notice tone="warning" title={t("about-you.outside.title")}>
      {place.otherSite ? (
        <p>
          {t("about-you.outside.other")} <a href={place.otherSite.url}>{place.otherSite.name}</a>
        </p>
      ) : (
        <p>{t("about-you.outside.text", { siteName: site.name })}</p>
      )}
    </Notice>
  );
}
