import type { ColorToken, HouseStyle } from "@omzien/contracts";
import { contrastFaults, mendTheme } from "@omzien/theme";
import { Button, ErrorSummary, type FormFault, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useMemo, useState } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { ChangedMeanwhile } from "./ChangedMeanwhile.tsx";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { ColorFields, colorId } from "./ColorFields.tsx";
import css from "./HouseStyle.module.css";
import { ImageFields } from "./ImageFields.tsx";
import { ImportSection } from "./ImportSection.tsx";
import { PublishSection } from "./PublishSection.tsx";
import { StylePreview } from "./StylePreview.tsx";
import { appearanceShown, differences, malformedColors, type StyleValues, valuesOf } from "./style-values.ts";
import { useStyleActions } from "./use-style-actions.ts";

export interface StyleFormProps {
  style: HouseStyle;
  onSaved: (style: HouseStyle) => void;
  onPublished: (style: HouseStyle) => void;
}

/** The form, and beside it real pages that wear what is on it. */
export function StyleForm({ style, onSaved, onPublished }: StyleFormProps) {
  const start = style.draft ?? style.published;
  const [base, setBase] = useState(style);
  const [values, setValues] = useState(() => valuesOf(start));
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const { save, publish } = useStyleActions(base, { onSaved, onPublished });
  const shown = useMemo(() => appearanceShown(values, start.appearance), [values, start]);
  const contrast = useMemo(() => contrastFaults(shown), [shown]);
  const isTouched = differences(valuesOf(start), values).length > 0 || values.note !== start.note;
  const faultsOf = useStyleFaults();
  const change = (changed: Partial<StyleValues>) => setValues((known) => ({ ...known, ...changed }));
  const whenSound = (found: readonly FormFault[], act: () => void) => {
    setFaults(found);
    if (found.length === 0) act();
  };
  const problem = save.problem ?? publish.problem;
  const reset = () => {
    save.reset();
    publish.reset();
  };
  return (
    <div className={css["work"]}>
      <Stack gap="l">
        <ErrorSummary faults={faults} />
        <StyleFields {...{ values, shown, contrast, faults }} onChange={change} />
        <ProblemNotice problem={problem} />
        {problem?.code === "settings_changed" && (
          <ChangedMeanwhile
            before={valuesOf(start)}
            onMine={(newer) => {
              setBase(newer);
              reset();
            }}
            onTheirs={onSaved}
          />
        )}
        <Row>
          <Button
            variant="secondary"
            busy={save.busy}
            onClick={() => whenSound(faultsOf(values), () => void save.send(values))}
          >
            {useTranslator().t("house-style.save")}
          </Button>
        </Row>
        <PublishSection
          canPublish={isTouched || style.draft !== null}
          busy={publish.busy}
          onPublish={(takesEffectAt) =>
            whenSound(
              faultsOf(values, contrast),
              () =>
                void publish.send({
                  unsaved: isTouched || base !== style ? values : undefined,
                  takesEffectAt,
                }),
            )
          }
        />
      </Stack>
      <StylePreview appearance={shown} logo={values.logo} />
    </div>
  );
}

interface StyleFieldsProps {
  values: StyleValues;
  shown: ReturnType<typeof appearanceShown>;
  contrast: ReturnType<typeof contrastFaults>;
  faults: readonly FormFault[];
  onChange: (changed: Partial<StyleValues>) => void;
}

function StyleFields({ values, shown, contrast, faults, onChange }: StyleFieldsProps) {
  const { t } = useTranslator();
  const faint = new Set(contrast.map(({ foreground }) => foreground)).size;
  const errorOf = (token: ColorToken) => faults.find(({ fieldId }) => fieldId === colorId(token))?.message;
  return (
    <>
      <ImportSection base={shown} onImported={onChange} />
      <Stack>
        <Heading level={2}>{t("house-style.colors.title")}</Heading>
        <div role="status">
          <Text>{t("house-style.contrast.count", { count: faint })}</Text>
        </div>
        {faint > 0 && (
          <Row>
            <Button variant="secondary" onClick={() => onChange({ colors: mendTheme(shown).theme.colors })}>
              {t("house-style.contrast.take-all")}
            </Button>
          </Row>
        )}
        <ColorFields
          colors={values.colors}
          contrast={contrast}
          errorOf={errorOf}
          onChange={(token, value) => onChange({ colors: { ...values.colors, [token]: value } })}
        />
      </Stack>
      <ImageFields values={values} appearance={shown} onChange={onChange} />
      <Heading level={2}>{t("house-style.choices.title")}</Heading>
      <ChoiceFields values={values} onChange={onChange} />
      <TextField
        id="note"
        width="full"
        label={t("house-style.note")}
        hint={t("house-style.note.hint")}
        optional
        maxLength={200}
        value={values.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  );
}

/** What has to be put right before it can be kept, and with `contrast` before it can hold; one fault per colour. */
function useStyleFaults() {
  const { t } = useTranslator();
  return (values: StyleValues, contrast: ReturnType<typeof contrastFaults> = []): FormFault[] => {
    const malformed = malformedColors(values);
    const faint = new Set(contrast.map(({ foreground }) => foreground));
    const fault = (
      token: ColorToken,
      id: "house-style.color-malformed" | "house-style.contrast.publish",
    ) => ({
      fieldId: colorId(token),
      message: t(id, { color: t(`house-style.color.${token}`) }),
    });
    return [
      ...malformed.map((token) => fault(token, "house-style.color-malformed")),
      ...[...faint]
        .filter((token) => !malformed.includes(token))
        .map((token) => fault(token, "house-style.contrast.publish")),
    ];
  };
}
