import { Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./Settings.module.css";
import type { SettingChange } from "./setting-door.ts";

/** From what to what, per line. */
export function ChangeList({ changes }: { changes: readonly SettingChange[] }) {
  const { t } = useTranslator();
  if (changes.length === 0) return <Text>{t("settings.same")}</Text>;
  const shown = (text: string) => (text === "" ? t("settings.empty") : text);
  return (
    <dl className={css["changes"]}>
      {changes.map(({ key, label, before, after }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <del>{shown(before)}</del> <ins>{shown(after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
