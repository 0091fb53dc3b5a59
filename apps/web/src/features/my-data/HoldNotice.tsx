import { Notice } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";

/** Says that my data are on hold, and since when, with the way to switch them on again. */
export function HoldNotice() {
  const { t, formatDay } = useTranslator();
  const { restrictedAt } = useMember();
  if (!restrictedAt) return null;
  return (
    <Notice tone="warning" title={t("account.hold.on.title", { day: formatDay(restrictedAt) })}>
      <p>{t("account.hold.on.text")}</p>
      <a href="/mijn/gegevens/stilzetten">{t("account.hold.link")}</a>
    </Notice>
  );
}
