import { EmailAddress } from "@omzien/contracts";
import { Button, Heading, SummaryList, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import { offerFlow } from "../onboarding/send-flow.ts";
import { useRequestSignIn } from "../sign-in/use-request-sign-in.ts";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";
import { useOfferRows } from "./use-offer-rows.tsx";

/** Everything once more before it is sent. A visitor gets a mail first; the answers travel along. */
export function OfferCheckPage() {
  const { t } = useTranslator();
  const { draft, me } = useOffer();
  const rows = useOfferRows();
  const navigate = useNavigate();
  const request = useRequestSignIn();
  const { isChange } = draft.values;
  const clear = async () => {
    await draft.clear();
    await navigate({ href: isChange ? "/mijn/aanbod" : offerFlow.base });
  };
  const send = async () => {
    const returnTo = `${offerFlow.base}/versturen`;
    if (me) return navigate({ href: returnTo });
    const sent = await request.send({
      email: EmailAddress.parse(draft.values.email),
      returnTo,
      draft: { form: offerFlow.form, values: draft.values },
    });
    return sent && navigate({ to: "/inloggen/code" });
  };
  return (
    <OfferQuestion
      step="controleren"
      title={t("offer.check.title")}
      action={t(isChange ? "offer.check.save" : "offer.check.send")}
      busy={request.busy}
      onSubmit={() => {
        void send();
        return false;
      }}
      aside={
        <Button variant="quiet" onClick={() => void clear()}>
          {t(isChange ? "action.cancel" : "form.restored.clear")}
        </Button>
      }
    >
      <Heading level={1} size="l">
        {t("offer.check.title")}
      </Heading>
      <Text size="lead">{t("offer.check.hint")}</Text>
      <SummaryList rows={rows} />
      {!me && <Text>{t("offer.check.code", { email: draft.values.email.trim() })}</Text>}
      <ProblemNotice problem={request.problem}>
        <p>{t("finish.failed.kept")}</p>
      </ProblemNotice>
    </OfferQuestion>
  );
}
