import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemError } from "../../../api/problem-error.ts";
import { DraftCodePage } from "./DraftCodePage.tsx";
import { OpenedDraftPage } from "./OpenedDraftPage.tsx";
import { type DraftSecret, openedDraftQuery, secretInAddress } from "./queries.ts";

/** What somebody asked for me: by the link of the mail, or by the code of the mail or the letter. No account needed. */
export function ConfirmDraftPage() {
  const [secret, setSecret] = useState<DraftSecret | undefined>(() => secretInAddress(location.hash));
  const query = useQuery({
    ...openedDraftQuery(secret ?? { code: "" }),
    enabled: secret !== undefined,
  });
  const isGone = query.error instanceof ProblemError && query.error.code === "not_found";
  if (secret === undefined || isGone)
    return <DraftCodePage key={String(isGone)} isUnknown={isGone} onCode={(code) => setSecret({ code })} />;
  return <Loaded query={query}>{(draft) => <OpenedDraftPage draft={draft} secret={secret} />}</Loaded>;
}
