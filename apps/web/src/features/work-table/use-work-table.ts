import type { WorkTable } from "@omzien/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import type { ProblemError } from "../../api/problem-error.ts";
import { useAction } from "../../api/use-action.ts";
import { api } from "../../shell/api.ts";
import { deskKey, useDeskRefresh } from "../desk/queries.ts";
import { tabDrafts } from "../forms/tab-drafts.ts";
import {
  type Choice,
  type Choices,
  choicesOf,
  mostPairs,
  pairKey,
  type PairKey,
  pairOf,
  pairsWith,
  tableAddress,
  withAllAsked,
  withChoice,
  withoutGone,
} from "./table-choices.ts";

const draft = "work-table";
const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

/** What came of a press: how many were asked, and how many could not be any more. */
export interface Sent {
  asked: number;
  notAsked: number;
}

export type TableState = ReturnType<typeof useWorkTable>;

/** The table with what was decided at it, which this tab keeps until the day is over. */
export function useWorkTable() {
  const [choices, setChoices] = useState<Choices>(() => choicesOf(tabDrafts.read(draft), today()));
  const [lastApart, setLastApart] = useState<PairKey>();
  const query = useTableQuery(choices);
  const change = (next: Choices) => {
    setChoices(next);
    tabDrafts.write(draft, { day: today(), choices: next });
  };
  const asked = new Set(pairsWith(choices, "ask"));
  const toAsk = query.data
    ? keysOf(query.data)
        .filter((key) => asked.has(key))
        .slice(0, mostPairs)
    : [];
  return {
    query,
    toAsk,
    choiceOf: (key: PairKey) => choices[key],
    choose(key: PairKey, choice: Choice | null) {
      setLastApart(choice === "apart" ? key : undefined);
      change(withChoice(choices, key, choice));
    },
    askAll: (table: WorkTable) => change(withAllAsked(choices, keysOf(table))),
    forgetGone: (table: WorkTable) => change(withoutGone(choices, keysOf(table))),
    askNobody: () =>
      change(pairsWith(choices, "ask").reduce((next, key) => withChoice(next, key, null), choices)),
    mayAskMore: toAsk.length < mostPairs,
    lastApart,
    apart: pairsWith(choices, "apart").length,
    putBack: () => {
      setLastApart(undefined);
      change(pairsWith(choices, "apart").reduce((next, key) => withChoice(next, key, null), choices));
    },
    forget: (keys: readonly PairKey[]) =>
      change(keys.reduce((next, key) => withChoice(next, key, null), choices)),
  };
}

function useTableQuery(choices: Choices) {
  const address = tableAddress(choices);
  return useQuery({
    queryKey: [...deskKey, "work-table", address],
    queryFn: () => answerOf(api.GET("/work-table", { params: { query: address } })),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
}

/** The pairs that the table shows: what no longer fits is not asked. */
function keysOf(table: WorkTable): PairKey[] {
  return table.pairs.map(({ request, helper }) => pairKey(request.id, helper.offerId));
}

export interface AskPairs {
  send: () => void;
  busy: boolean;
  problem: ProblemError | undefined;
  sent: Sent | undefined;
}

/** Asks everybody who was chosen, with one press; what was sent is no longer chosen. */
export function useAskPairs({ toAsk, forget }: TableState, onDone: () => void): AskPairs {
  const refresh = useDeskRefresh();
  const [sent, setSent] = useState<Sent>();
  const action = useAction((client, pairs: ReturnType<typeof pairOf>[], header) =>
    answerOf(client.POST("/work-table/invitations", { params: { header }, body: { pairs } })),
  );
  const send = async () => {
    const result = await action.send(toAsk.map(pairOf));
    onDone();
    if (!result) return;
    setSent({ asked: result.asked.length, notAsked: result.notAsked.length });
    forget(toAsk);
    await refresh();
  };
  return { send: () => void send(), busy: action.busy, problem: action.problem, sent };
}
