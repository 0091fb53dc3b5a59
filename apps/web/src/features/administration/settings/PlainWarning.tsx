import { hardParts } from "@omzien/i18n/readability";
import { Text } from "@omzien/ui";
import { useDeferredValue, useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./Settings.module.css";

/** What in a Dutch text is harder than B1, while it is written; it may stay. */
export function PlainWarning({ text }: { text: string }) {
  const { t } = useTranslator();
  const settled = useDeferredValue(text);
  const parts = useMemo(() => hardParts(settled), [settled]);
  return (
    <div role="status">
      {parts.length > 0 && (
        <div className={css["hard"]}>
          <Text>{t("settings.hard.title")}</Text>
          <ul>
            {parts.map((part) => (
              <li key={"sentence" in part ? part.sentence : "word" in part ? part.word : part.kind}>
                {part.kind === "long-sentence" &&
                  t("settings.hard.sentence", { count: part.words, start: startOf(part.sentence) })}
                {part.kind === "hard-word" && t("settings.hard.word", { word: part.word })}
                {part.kind === "hard-text" && t("settings.hard.text")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const startOf = (sentence: string) => sentence.split(/\s+/).slice(0, 5).join(" ");
