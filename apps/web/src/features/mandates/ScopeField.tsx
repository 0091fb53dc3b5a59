import { MandateScope } from "@omzien/contracts";
import { CheckboxGroup } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";

interface ScopeFieldProps {
  label: string;
  error: string | undefined;
  values: readonly MandateScope[];
  onChange: (values: MandateScope[]) => void;
}

/** What a mandate is for. */
export function ScopeField({ label, error, values, onChange }: ScopeFieldProps) {
  const { t } = useTranslator();
  return (
    <CheckboxGroup
      id="scope"
      name="scope"
      label={label}
      error={error}
      options={MandateScope.options.map((value) => ({ value, label: t(`mandate.scope.${value}.about`) }))}
      values={values}
      onChange={onChange}
    />
  );
}
