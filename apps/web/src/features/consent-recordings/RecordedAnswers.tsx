import type { ConsentRecording } from "@omzien/contracts";
import { Heading, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./RecordedAnswers.module.css";

/** Each question word for word as it was read aloud, and the answer that was written down. */
export function RecordedAnswers({ recording }: { recording: ConsentRecording }) {
  const { t, formatDay } = useTranslator();
  return (
    <ul className={css["answers"]}>
      {recording.answers.map(({ question, explanation, answer, lapsesAt }) => (
        <li key={question} className={css["answer"]}>
          <Heading level={3} size="m">
            {question}
          </Heading>
          <Text>{explanation}</Text>
          <p>
            <Tag {...(answer === "given" ? { tone: "success" as const } : {})}>
              {t(`recording.said.${answer}`)}
            </Tag>
          </p>
          {lapsesAt && recording.answer === null && (
            <Text>{t("recording.lapses", { day: formatDay(lapsesAt) })}</Text>
          )}
        </li>
      ))}
    </ul>
  );
}
