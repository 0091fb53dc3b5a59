import { Notice } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";

/** Why nothing happens any more: my data are on hold. */
export function OnHold() {
  const { t } = useTranslator();
  const { restrictedAt } = useMember();
  if (!restrictedAt) return null;
  return (
    <Notice tone="warning" title={t("me.on-hold.title")}>
      <p>{t("me.on-hold.text")}</p>
      <a href="/mijn/gegevens/stilzetten">{t("me.on-hold.link")}</a>
    </Notice>
  );
}
