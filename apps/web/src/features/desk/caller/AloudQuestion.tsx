import { purposeTexts } from "@omzien/consent";
import type { AskedPurpose, ConsentAnswer } from "@omzien/contracts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { Segments } from "../frame/Segments.tsx";
import { answerId } from "./caller-places.ts";
import css from "./call-form.module.css";

export interface AloudQuestionProps {
  purpose: AskedPurpose;
  value: ConsentAnswer["answer"] | undefined;
  error: string | undefined;
  onChange: (answer: ConsentAnswer["answer"]) => void;
}

/** One consent, word for word to read aloud, with the answer that the caller gives. */
export function AloudQuestion({ purpose, value, error, onChange }: AloudQuestionProps) {
  const { t, find } = useTranslator();
  const texts = purposeTexts(purpose);
  const id = answerId(purpose);
  return (
    <div className={css["aloud"]}>
      <Segments
        id={id}
        name={id}
        label={<span className={css["say"]}>{find(texts.question)}</span>}
        hint={`${find(texts.whatHappens)} ${find(texts.whoSees)}`}
        error={error}
        options={[
          { value: "given", label: t("form.yes") },
          { value: "refused", label: t("form.no") },
        ]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
