import type { HelpKind, Weight } from "@omzien/contracts";
import { Button, Checkbox, Details, Row, Select, Stack, TextField } from "@omzien/ui";
import type { ReactNode } from "react";
import { useModule, useTranslator } from "../../../shell/shell-context.tsx";
import { fieldOf } from "./kinds-edit.ts";

export interface KindFieldsProps {
  kind: HelpKind;
  /** `[group]`, or `[group, kind in it]`. */
  place: readonly number[];
  isLast: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (kind: HelpKind) => void;
  onMove: (by: -1 | 1) => void;
  /** What stands in the group. */
  children?: ReactNode;
}

const weights = ["light", "middle", "complex"] as const satisfies readonly Weight[];

/** One kind of help, folded under its name; open while something in it is to be put right, or to be named. */
export function KindFields({ isLast, onMove, children, ...fields }: KindFieldsProps) {
  const { t } = useTranslator();
  const { kind, place, errorOf } = fields;
  const name = kind.name.nl || t("help-kinds.new");
  const isHere = ["name", "english", "hint"].some((each) => errorOf(fieldOf(place, each)) !== undefined);
  return (
    <Details
      summary={kind.hidden ? t("help-kinds.summary.hidden", { name }) : name}
      open={kind.id === null || isHere}
    >
      <Stack>
        <Words {...fields} />
        <Rules {...fields} />
        <Row>
          {place.at(-1) !== 0 && (
            <Button variant="secondary" onClick={() => onMove(-1)}>
              {t("help-kinds.up", { name })}
            </Button>
          )}
          {!isLast && (
            <Button variant="secondary" onClick={() => onMove(1)}>
              {t("help-kinds.down", { name })}
            </Button>
          )}
        </Row>
        {children}
      </Stack>
    </Details>
  );
}

type PartProps = Pick<KindFieldsProps, "kind" | "place" | "errorOf" | "onChange">;

const fieldProps = ({ place, errorOf }: PartProps, name: string) => ({
  id: fieldOf(place, name),
  error: errorOf(fieldOf(place, name)),
  width: "full" as const,
});

/** What it is called. */
function Words(part: PartProps) {
  const { t } = useTranslator();
  const { kind, onChange } = part;
  return (
    <>
      <TextField
        {...fieldProps(part, "name")}
        label={t("help-kinds.name")}
        value={kind.name.nl}
        onChange={(event) => onChange({ ...kind, name: { ...kind.name, nl: event.target.value } })}
      />
      <TextField
        {...fieldProps(part, "english")}
        label={t("help-kinds.name.en")}
        optional
        value={kind.name.en}
        onChange={(event) => onChange({ ...kind, name: { ...kind.name, en: event.target.value } })}
      />
      <TextField
        {...fieldProps(part, "hint")}
        label={t("help-kinds.hint")}
        optional
        value={kind.hint.nl}
        onChange={(event) => onChange({ ...kind, hint: { ...kind.hint, nl: event.target.value } })}
      />
    </>
  );
}

/** How it is dealt with. */
function Rules(part: PartProps) {
  const { t } = useTranslator();
  const isVogAsked = useModule("vog");
  const { kind, place, onChange } = part;
  const box = (name: string) => ({ id: fieldOf(place, name), name: fieldOf(place, name) });
  return (
    <>
      <Select
        {...fieldProps(part, "weight")}
        label={t("help-kinds.weight")}
        hint={t("help-kinds.weight.hint")}
        options={weights.map((value) => ({ value, label: t(`help-kinds.weight.${value}`) }))}
        value={kind.weight}
        onChange={({ target }) =>
          onChange({ ...kind, weight: weights.find((each) => each === target.value) ?? kind.weight })
        }
      />
      {(isVogAsked || kind.vogRequired) && (
        <Checkbox
          {...box("vog")}
          label={t("help-kinds.vog")}
          hint={t("help-kinds.vog.hint")}
          checked={kind.vogRequired}
          onChange={(vogRequired) => onChange({ ...kind, vogRequired })}
        />
      )}
      <Checkbox
        {...box("hidden")}
        label={t("help-kinds.hide")}
        hint={t("help-kinds.hide.hint")}
        checked={kind.hidden}
        onChange={(hidden) => onChange({ ...kind, hidden })}
      />
    </>
  );
}
