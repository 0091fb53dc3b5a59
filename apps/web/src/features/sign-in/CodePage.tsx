import { CodeField, Heading, PageLayout, ButtonLink, QuestionPage, Text } from "@omzien/ui";
import { useState } from "react";
import { z } from "zod";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { addressHref } from "./address-href.ts";
import { NoMailHelp } from "./NoMailHelp.tsx";
import { type PendingSignIn, readPendingSignIn } from "./pending-sign-in.ts";
import { useCompleteSignIn } from "./use-complete-sign-in.ts";

const places: FieldPlace[] = [{ pointer: "/code", id: "code", missing: "sign-in.code.missing" }];
const Input = z.object({ code: z.string().regex(/^\d{6}$/, { error: "code_malformed" }) });

/** The six digits of the mail. Pasting or autofill is enough: the last digit sends. */
export function CodePage() {
  const { t } = useTranslator();
  const [pending, setPending] = useState(readPendingSignIn);
  usePageTitle(t("sign-in.code.title"));
  if (pending) return <CodeQuestion key={pending.id} pending={pending} onResent={setPending} />;
  return (
    <PageLayout>
      <Heading level={1} size="l">
        {t("sign-in.code.gone.title")}
      </Heading>
      <Text size="lead">{t("sign-in.code.gone.text")}</Text>
      <div>
        <ButtonLink href="/inloggen">{t("sign-in.title")}</ButtonLink>
      </div>
    </PageLayout>
  );
}

interface CodeQuestionProps {
  pending: PendingSignIn;
  onResent: (pending: PendingSignIn) => void;
}

function CodeQuestion({ pending, onResent }: CodeQuestionProps) {
  const { t } = useTranslator();
  const [code, setCode] = useState("");
  const faults = useFaults(places);
  const signIn = useCompleteSignIn();

  const send = async (typed: string) => {
    const input = faults.check(Input, { code: typed });
    if (input) await signIn.send({ signInRequestId: pending.id, code: input.code });
  };

  return (
    <QuestionPage
      backHref={addressHref(pending)}
      faults={faults.faults}
      action={t("sign-in.code.action")}
      busy={signIn.busy}
      onSubmit={() => void send(code)}
    >
      <Heading level={1} size="l">
        {t("sign-in.code.title")}
      </Heading>
      <Text size="lead">{t("sign-in.code.sent", { email: pending.email })}</Text>
      <CodeField
        id="code"
        name="code"
        label={t("sign-in.code.label")}
        error={faults.errorOf("code")}
        value={code}
        onChange={setCode}
        onComplete={(whole) => void send(whole)}
      />
      <ProblemNotice problem={signIn.problem} />
      <NoMailHelp pending={pending} onResent={onResent} />
    </QuestionPage>
  );
}
