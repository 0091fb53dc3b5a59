import type { DraftAtDesk, Timing } from "@omzien/contracts";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { isPart } from "../../../shell/site.ts";
import { deskDraftQuery } from "../../drafts-for-another/queries.ts";
import { emptyDay, partOf, TimingDraft } from "../../timing/timing-draft.ts";
import { PersonDraft } from "../caller/caller-draft.ts";
import type { CallDraft } from "./call-draft.ts";
import type { CallForm } from "./use-call.ts";

/** Takes what somebody asked for another into the call, to be read aloud and put right. */
export function useDraftFromAddress(call: CallForm, draftId: string | undefined): void {
  const { data } = useQuery({ ...deskDraftQuery(draftId ?? ""), enabled: draftId !== undefined });
  const take = useEffectEvent(async (draft: DraftAtDesk) => {
    if (call.values.fromDraft === draft.id) return;
    await call.clear();
    call.change(callOfDraft(draft));
  });
  useEffect(() => {
    if (call.ready && data) void take(data);
  }, [call.ready, data]);
}

/** A call that begins with a draft: who is known is the caller, anybody else is written down anew. */
export function callOfDraft({ id, person, request }: DraftAtDesk): Partial<CallDraft> {
  const who = person.id
    ? { callerId: person.id, isNew: false }
    : {
        isNew: true,
        person: PersonDraft.parse({
          firstName: person.firstName ?? "",
          lastName: whole(person.lastName),
          phone: whole(person.phone),
          email: whole(person.email),
          street: person.street ?? "",
          houseNumber: person.houseNumber ?? "",
          postcode: whole(person.postcode),
        }),
      };
  const { categoryId, description = "", timing, urgency = "normal", needs, weight, audience } = request;
  return {
    ...who,
    fromDraft: id,
    categoryId,
    description,
    urgency,
    needs,
    weight,
    audience,
    nearness: request.nearness ?? "any",
    languages: request.languages ?? [],
    ...(timing ? { timing: timingDraftOf(timing) } : {}),
  };
}

/** What is shown in part is asked anew: half a name is not written down as somebody's name. */
function whole(shown: string | null | undefined): string {
  return !shown || isPart(shown) ? "" : shown;
}

type Span = { from: string; to: string };
const spanOf = (span: Span) => ({ part: partOf(span) ?? ("exact" as const), from: span.from, to: span.to });

/** A timing as its fields show it. */
export function timingDraftOf(timing: Timing): TimingDraft {
  const empty = TimingDraft.parse({});
  switch (timing.kind) {
    case "once":
      return { ...empty, kind: "once", days: [{ ...spanOf(timing.moment), date: timing.moment.date }] };
    case "several":
      return {
        ...empty,
        kind: "several",
        days: timing.moments.map((moment) => ({ ...emptyDay, ...spanOf(moment), date: moment.date })),
      };
    case "weekly": {
      const { weekdays, startsOn, endsOn } = timing;
      return { ...empty, kind: "weekly", weekdays, startsOn, endsOn, weekly: spanOf(timing) };
    }
    case "flexible":
      return { ...empty, kind: "flexible", endsOn: timing.endsOn };
    default:
      return timing satisfies never;
  }
}
