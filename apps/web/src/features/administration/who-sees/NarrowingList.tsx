import type { Narrowing } from "@omzien/contracts";
import { Button, Text } from "@omzien/ui";
import { EyeOff } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./NarrowingList.module.css";
import { lineInWords, placeOf } from "./narrowing-lines.ts";

export interface NarrowingListProps {
  lines: readonly Narrowing[];
  onRemove?: (line: Narrowing) => void;
}

/** Who sees less of what, a sentence each. */
export function NarrowingList({ lines, onRemove }: NarrowingListProps) {
  const translator = useTranslator();
  const { t } = translator;
  if (lines.length === 0) return <Text muted>{t("administration.sees.lines.none")}</Text>;
  return (
    <ul className={css["list"]}>
      {lines.map((line) => {
        const words = lineInWords(translator, line);
        return (
          <li key={placeOf(line)} className={css["line"]}>
            <EyeOff aria-hidden />
            <span className={css["words"]}>{words}</span>
            {onRemove && (
              <Button
                variant="quiet"
                aria-label={t("administration.sees.remove.label", { line: words })}
                onClick={() => onRemove(line)}
              >
                {t("administration.sees.remove")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
