import type { NotOffered } from "@omzien/contracts";
import { Button, Row, Stack, Text, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { replacedAt } from "./kinds-edit.ts";

export interface NotOfferedFieldsProps {
  lines: readonly NotOffered[];
  errorOf: (fieldId: string) => string | undefined;
  onChange: (lines: NotOffered[]) => void;
}

/** What is not done here, each with where one can go instead. */
export function NotOfferedFields({ lines, errorOf, onChange }: NotOfferedFieldsProps) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Text>{t("help-kinds.not.text")}</Text>
      {lines.map((line, index) => (
        <Stack key={index} gap="s">
          <TextField
            id={`not-${index}-what`}
            width="full"
            label={t("help-kinds.not.what", { number: index + 1 })}
            error={errorOf(`not-${index}-what`)}
            value={line.what}
            onChange={(event) => onChange(replacedAt(lines, index, { ...line, what: event.target.value }))}
          />
          <TextField
            id={`not-${index}-instead`}
            width="full"
            label={t("help-kinds.not.instead", { number: index + 1 })}
            error={errorOf(`not-${index}-instead`)}
            optional
            value={line.instead}
            onChange={(event) => onChange(replacedAt(lines, index, { ...line, instead: event.target.value }))}
          />
          <Row>
            <Button variant="secondary" onClick={() => onChange(lines.filter((_, place) => place !== index))}>
              {t("help-kinds.not.remove", { number: index + 1 })}
            </Button>
          </Row>
        </Stack>
      ))}
      <Row>
        <Button variant="secondary" onClick={() => onChange([...lines, { what: "", instead: "" }])}>
          {t("help-kinds.not.add")}
        </Button>
      </Row>
    </Stack>
  );
}
