import type { AreaImportPreview, AreaMap } from "@omzien/contracts";
import { Button, DateField, Field, Heading, PageLayout, RadioGroup, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { AreasBackLink } from "./AreasBackLink.tsx";
import css from "./ImportPage.module.css";
import { ImportPreview } from "./ImportPreview.tsx";
import { areaMapQuery } from "./queries.ts";
import { type ImportChoice, useAreaImport } from "./use-area-import.ts";

/** A file with areas: chosen, looked at, and only then taken. */
export function ImportPage() {
  const { t } = useTranslator();
  usePageTitle(t("areas.import.title"));
  const query = useQuery(areaMapQuery());
  return (
    <Loaded query={query} width="wide">
      {(map) => (
        <PageLayout width="wide">
          <AreasBackLink />
          <Heading level={1}>{t("areas.import.title")}</Heading>
          <Text size="lead">{t("areas.import.lead")}</Text>
          <Import map={map} />
        </PageLayout>
      )}
    </Loaded>
  );
}

function Import({ map }: { map: AreaMap }) {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const [choice, setChoice] = useState<ImportChoice>({
    as: "neighbourhood",
    others: "keep",
    from: map.today,
  });
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<AreaImportPreview>();
  const { look, take, trouble, problem, reset } = useAreaImport(map.version);
  const choose = (next: Partial<ImportChoice>) => {
    setChoice({ ...choice, ...next });
    setPreview(undefined);
  };
  const lookAt = async () => {
    setPreview(undefined);
    setPreview(await look.send({ file, choice }));
  };
  const changes = preview?.items.some(({ what }) => what !== "unchanged") ?? false;
  return (
    <Stack>
      <Field
        id="file"
        label={t("areas.import.file")}
        hint={t("areas.import.file.hint")}
        error={trouble && t(`areas.import.fault.${trouble}`)}
      >
        {(links) => (
          <input
            {...links}
            type="file"
            className={css["file"]}
            accept=".json,.geojson,application/geo+json"
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              setPreview(undefined);
              reset();
            }}
          />
        )}
      </Field>
      <ChoiceFields choice={choice} onChange={choose} />
      <Row>
        <Button variant="secondary" busy={look.busy} onClick={() => void lookAt()}>
          {t("areas.import.look")}
        </Button>
      </Row>
      <div role="status">{look.busy && <Text>{t("areas.import.busy")}</Text>}</div>
      {preview && <ImportPreview preview={preview} />}
      <ProblemNotice problem={problem} />
      {preview && changes && (
        <Row>
          <Button
            busy={take.busy}
            onClick={() =>
              void take.send({ file, choice }).then((done) => done && navigate({ to: "/beheer/gebieden" }))
            }
          >
            {t("areas.import.take")}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function ChoiceFields({
  choice,
  onChange,
}: {
  choice: ImportChoice;
  onChange: (next: Partial<ImportChoice>) => void;
}) {
  const { t } = useTranslator();
  return (
    <>
      <RadioGroup
        id="as"
        name="as"
        label={t("areas.import.as")}
        columns={2}
        options={[
          { value: "neighbourhood", label: t("areas.neighbourhood.list") },
          { value: "project", label: t("areas.project.list") },
        ]}
        value={choice.as}
        onChange={(as) => onChange({ as })}
      />
      <RadioGroup
        id="others"
        name="others"
        label={t("areas.import.others")}
        columns={2}
        options={[
          { value: "keep", label: t("areas.import.others.keep") },
          { value: "end", label: t("areas.import.others.end") },
        ]}
        value={choice.others}
        onChange={(others) => onChange({ others })}
      />
      <DateField
        id="from"
        name="from"
        label={t("areas.form.from")}
        value={choice.from}
        onChange={(from) => onChange({ from })}
      />
    </>
  );
}
