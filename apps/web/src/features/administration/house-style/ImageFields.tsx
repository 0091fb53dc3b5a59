import { type Appearance, type ImageKind, imageTypes } from "@omzien/contracts";
import { Button, Field, Heading, Row, Stack, Text } from "@omzien/ui";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./ImageFields.module.css";
import { ImageOnGrounds } from "./ImageOnGrounds.tsx";
import type { StyleValues } from "./style-values.ts";
import { type ImageTrouble, useImageUpload } from "./use-image-upload.ts";

export interface ImageFieldsProps {
  values: StyleValues;
  /** What is on the form, for the places where the pictures will stand. */
  appearance: Appearance;
  onChange: (values: Partial<StyleValues>) => void;
}

/** The municipality's own logo and icon; each is sent at once, and worn when the house style is. */
export function ImageFields({ values, appearance, onChange }: ImageFieldsProps) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("house-style.images.title")}</Heading>
      <ImageField kind="logo" {...{ values, appearance, onChange }} />
      <ImageField kind="icon" {...{ values, appearance, onChange }} />
    </Stack>
  );
}

function ImageField({ kind, values, appearance, onChange }: ImageFieldsProps & { kind: ImageKind }) {
  const { t } = useTranslator();
  const upload = useImageUpload(kind, (image) => onChange({ [kind]: image }));
  const image = values[kind];
  const wordsOf = (trouble: ImageTrouble) => t(`house-style.image.fault.${trouble}`);
  return (
    <Stack gap="s">
      <Field
        id={kind}
        label={t(`house-style.${kind}.label`)}
        hint={t(`house-style.${kind}.hint`)}
        error={upload.trouble && wordsOf(upload.trouble)}
      >
        {(links) => (
          <input
            {...links}
            type="file"
            className={css["file"]}
            accept={imageTypes.join(",")}
            disabled={upload.busy}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void upload.send(file);
              // So that the same file can be chosen again once it was mended.
              event.target.value = "";
            }}
          />
        )}
      </Field>
      <div role="status">
        {upload.busy && <Text>{t("house-style.image.sending")}</Text>}
        {upload.isDone && image && <Text>{t("house-style.image.ready")}</Text>}
      </div>
      <ProblemNotice problem={upload.problem} />
      {image && (
        <>
          <ImageOnGrounds image={image} appearance={appearance} />
          <Row>
            <Button
              variant="secondary"
              onClick={() => {
                upload.reset();
                onChange({ [kind]: null });
                document.getElementById(kind)?.focus();
              }}
            >
              {t(`house-style.${kind}.remove`)}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}
