import { purposeTexts } from "@omzien/consent";
import type { AskedPurpose } from "@omzien/contracts";
import {
  Button,
  Checkbox,
  Details,
  ErrorSummary,
  Heading,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextField,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { conductQuery } from "../../../api/queries.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { PostcodeArea } from "../../people/PostcodeArea.tsx";
import { FocusedPage } from "../../session/FocusedPage.tsx";
import {
  answerId,
  confirmInput,
  confirmPlaces,
  confirmSchema,
  type ConfirmValues,
  firstValues,
  saidYes,
} from "./confirm-form.ts";
import type { Asked, Saying } from "./OpenedDraftPage.tsx";

interface ConfirmFormProps {
  asked: Asked;
  saying: Saying;
  onBack: () => void;
}

interface PartProps {
  values: ConfirmValues;
  change: (changes: Partial<ConfirmValues>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** What nobody else can answer: who I am, the code of conduct, and each consent by itself. */
export function ConfirmForm({ asked, saying, onBack }: ConfirmFormProps) {
  const { t } = useTranslator();
  usePageTitle(t("draft.confirm.title"));
  const [values, setValues] = useState(() => firstValues(asked));
  const conduct = useQuery(conductQuery);
  const faults = useFaults(confirmPlaces(asked));
  const change = (changes: Partial<ConfirmValues>) => setValues((before) => ({ ...before, ...changes }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = faults.check(confirmSchema(asked), confirmInput(values, asked));
    if (input) await saying.send(saidYes(input, asked, conduct.data?.version));
  };
  const parts = { values, change, errorOf: faults.errorOf };
  return (
    <FocusedPage>
      <div>
        <Button variant="quiet" icon={<ArrowLeft aria-hidden />} onClick={onBack}>
          {t("draft.confirm.back")}
        </Button>
      </div>
      <Heading level={1}>{t("draft.confirm.title")}</Heading>
      <Text size="lead">{t("draft.confirm.lead")}</Text>
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack gap="l">
          <ErrorSummary faults={faults.faults} />
          {asked.missing.profile && <ProfilePart {...parts} />}
          {asked.missing.purposes.map((purpose) => (
            <ConsentPart key={purpose} purpose={purpose} {...parts} />
          ))}
          {values.answers["match.be-found"] === "refused" && <Text>{t("draft.confirm.consent.needed")}</Text>}
          {asked.missing.conduct && <ConductPart {...parts} />}
          <ProblemNotice problem={saying.problem} />
          <Row>
            <Button type="submit" busy={saying.busy}>
              {t("draft.confirm.send")}
            </Button>
          </Row>
        </Stack>
      </form>
    </FocusedPage>
  );
}

function ProfilePart({ values, change, errorOf }: PartProps) {
  const { t } = useTranslator();
  return (
    <>
      <TextField
        id="first-name"
        name="first-name"
        autoComplete="given-name"
        label={t("draft.confirm.first-name")}
        error={errorOf("first-name")}
        value={values.firstName}
        onChange={(event) => change({ firstName: event.target.value })}
      />
      <TextField
        id="postcode"
        name="postcode"
        autoComplete="postal-code"
        width="short"
        label={t("draft.confirm.postcode")}
        error={errorOf("postcode")}
        value={values.postcode}
        onChange={(event) => change({ postcode: event.target.value, areaId: "" })}
      />
      <PostcodeArea
        id="area"
        postcode={values.postcode}
        areaId={values.areaId}
        error={errorOf("area")}
        onChange={(areaId) => change({ areaId })}
      />
    </>
  );
}

function ConsentPart({ purpose, values, change, errorOf }: PartProps & { purpose: AskedPurpose }) {
  const { t, find } = useTranslator();
  const texts = purposeTexts(purpose);
  const id = answerId(purpose);
  return (
    <RadioGroup
      id={id}
      name={id}
      columns={2}
      label={find(texts.question)}
      hint={`${find(texts.whatHappens)} ${find(texts.whoSees)}`}
      error={errorOf(id)}
      options={[
        { value: "given", label: t("form.yes") },
        { value: "refused", label: t("form.no") },
      ]}
      value={values.answers[purpose]}
      onChange={(answer) => change({ answers: { ...values.answers, [purpose]: answer } })}
    />
  );
}

function ConductPart({ values, change, errorOf }: PartProps) {
  const { t } = useTranslator();
  const conduct = useQuery(conductQuery);
  return (
    <Stack gap="s">
      {conduct.data && (
        <Details summary={t("draft.confirm.conduct.read")}>
          <div lang={conduct.data.locale}>
            <PlainText text={conduct.data.text} />
          </div>
        </Details>
      )}
      <Checkbox
        id="conduct"
        name="conduct"
        label={t("draft.confirm.conduct")}
        error={errorOf("conduct")}
        checked={values.conduct}
        onChange={(isChecked) => change({ conduct: isChecked })}
      />
    </Stack>
  );
}
