import { type AskedPurpose, NewHelpOffer } from "@omzien/contracts";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../api/answer-of.ts";
import { myOfferQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useShell } from "../../shell/shell-context.tsx";
import { ConsentPage } from "../onboarding/ConsentPage.tsx";
import { FinishPage } from "../onboarding/FinishPage.tsx";
import { saveProfile } from "../onboarding/save-profile.ts";
import { offerFlow } from "../onboarding/send-flow.ts";
import { useOffer } from "./offer-context.ts";
import { offerInput } from "./offer-draft.ts";

/** What somebody who helps must answer. */
const needed: readonly AskedPurpose[] = ["match.be-asked", "share.first-name"];

export function OfferConsentPage() {
  return <ConsentPage needed={needed} next={`${offerFlow.base}/versturen`} />;
}

/** Sends a new offer, or the changes of the one that exists. */
export function OfferFinishPage() {
  const { session } = useShell();
  const { draft, me } = useOffer();
  const navigate = useNavigate();
  const { isChange } = draft.values;
  const sending = useAction(
    async (api, body: NewHelpOffer, header) => {
      if (me) await saveProfile(api, me, draft.values);
      return answerOf(
        isChange
          ? api.PUT("/help-offers/mine", { body })
          : api.POST("/help-offers", { body, params: { header } }),
      );
    },
    {
      async onDone(offer) {
        // First of all: what is sent must not lie waiting on the device, whatever is done next.
        await draft.clear();
        queryClient.setQueryData(myOfferQuery.queryKey, offer);
        await session.refresh();
        await navigate({ href: isChange ? "/mijn/aanbod" : `${offerFlow.base}/klaar`, replace: true });
      },
    },
  );
  const send = async () => {
    const input = NewHelpOffer.safeParse(offerInput(draft.values));
    // Not whole yet, by a bookmark or an old draft: the check page finds the open question.
    if (!input.success) return navigate({ href: `${offerFlow.base}/controleren`, replace: true });
    return sending.send(input.data, draft.sendKey);
  };
  return (
    <FinishPage
      flow={offerFlow}
      needed={needed}
      sending={{ send, busy: sending.busy, problem: sending.problem }}
    />
  );
}
