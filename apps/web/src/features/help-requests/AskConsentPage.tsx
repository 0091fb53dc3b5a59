import { ConsentPage } from "../onboarding/ConsentPage.tsx";
import { askFlow } from "../onboarding/send-flow.ts";
import { useAsk } from "./ask-context.ts";
import { purposesOfRequest } from "./asked-purposes.ts";

export function AskConsentPage() {
  const { draft } = useAsk();
  return <ConsentPage needed={purposesOfRequest(draft.values)} next={`${askFlow.base}/versturen`} />;
}
