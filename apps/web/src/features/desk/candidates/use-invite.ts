import type { MisfitKind } from "@omzien/contracts";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import type { ProblemError } from "../../../api/problem-error.ts";
import { useAction } from "../../../api/use-action.ts";
import { useDeskRefresh } from "../queries.ts";
import { askable, type Candidate } from "./candidate-score.ts";

/** As many as the API takes in one go. */
const mostAtOnce = 15;
const usualNumber = 3;

export interface Invite {
  selected: ReadonlySet<string>;
  select: (offerId: string, selected: boolean) => void;
  /** The best few that were not asked yet, instead of what was chosen. */
  selectBest: () => void;
  /** How many `selectBest` would choose. */
  best: number;
  clear: () => void;
  /** Asks them; a first time only whether to, when something does not fit of one of them. */
  ask: () => void;
  send: () => void;
  /** Those of the chosen of whom something does not fit, while it is asked whether to. */
  toConfirm: readonly Candidate[];
  busy: boolean;
  problem: ProblemError | undefined;
  /** Names of those who were asked a moment ago. */
  justAsked: readonly string[];
}

/**
 * Choosing candidates and asking them together.
 * @param asking.preselect how many of the best are chosen to begin with.
 * @param asking.training id of the training for which they are asked; "" is none.
 */
export function useInvite(
  helpRequestId: string,
  candidates: readonly Candidate[],
  { preselect, training }: { preselect: number; training: string },
): Invite {
  const refresh = useDeskRefresh();
  const free = askable(candidates);
  const bestOf = (count: number) => free.slice(0, count).map((candidate) => candidate.offerId);
  const [chosen, setChosen] = useState<readonly string[]>(() => bestOf(preselect));
  const [justAsked, setJustAsked] = useState<readonly string[]>([]);
  const [isConfirming, setIsConfirming] = useState(false);
  const invitation = useAction((api, offerIds: string[], header) =>
    answerOf(
      api.POST("/help-requests/{helpRequestId}/invitations", {
        params: { path: { helpRequestId }, header },
        body: { offerIds, despite: misfitsAmong(free, offerIds), ...(training !== "" && { training }) },
      }),
    ),
  );
  // Who was asked meanwhile, by the search or by a colleague, is no longer chosen.
  const selected = new Set(chosen.filter((id) => free.some((candidate) => candidate.offerId === id)));

  const misfitting = free.filter(({ offerId, misfits }) => selected.has(offerId) && misfits.length > 0);

  const send = async () => {
    const names = free.filter(({ offerId }) => selected.has(offerId)).map(({ name }) => name);
    if (!(await invitation.send([...selected]))) return;
    setJustAsked(names);
    setChosen([]);
    setIsConfirming(false);
    await refresh();
  };
  return {
    selected,
    select(offerId, isSelected) {
      const others = [...selected].filter((id) => id !== offerId);
      setChosen(isSelected ? [...others, offerId].slice(0, mostAtOnce) : others);
    },
    selectBest: () => setChosen(bestOf(usualNumber)),
    best: Math.min(usualNumber, free.length),
    clear() {
      setChosen([]);
      setIsConfirming(false);
    },
    ask() {
      if (misfitting.length > 0) setIsConfirming(true);
      else void send();
    },
    send: () => void send(),
    toConfirm: isConfirming ? misfitting : [],
    busy: invitation.busy,
    problem: invitation.problem,
    justAsked,
  };
}

/** What does not fit of any of the chosen: the API asks nobody for whom it is not named. */
function misfitsAmong(candidates: readonly Candidate[], offerIds: readonly string[]): MisfitKind[] {
  const chosen = candidates.filter(({ offerId }) => offerIds.includes(offerId));
  return [...new Set(chosen.flatMap(({ misfits }) => misfits.map(({ kind }) => kind)))];
}
