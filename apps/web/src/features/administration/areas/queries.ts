import type { ApiClient } from "@omzien/api-client";
import { AreaMap, type CheckedAreaChange } from "@omzien/contracts";
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { api } from "../../../shell/api.ts";

/** The map of a day; of today without one. */
export const areaMapQuery = (on?: string) =>
  queryOptions({
    queryKey: ["area-map", on ?? ""],
    // Parsed, because the document of the API knows no pairs of numbers.
    queryFn: async (): Promise<AreaMap> =>
      AreaMap.parse(await answerOf(api.GET("/area-map", { params: { query: on ? { on } : {} } }))),
    staleTime: 0,
  });

type Header = { "idempotency-key": string; "if-match": string };

/**
 * Something that changes the map. When somebody else was first, the map is read again: what was filled in stays, and the
 * next try builds on theirs.
 */
export function useMapAction<Input>(
  basedOn: string,
  call: (client: ApiClient, input: Input, header: Header) => Promise<unknown>,
): Action<Input, AreaMap> {
  const memory = useQueryClient();
  const action = useAction<Input, AreaMap>(
    async (client, input, key) =>
      AreaMap.parse(await call(client, input, { ...key, "if-match": `"${basedOn}"` })),
    {
      onDone: (map) => {
        memory.removeQueries({ queryKey: ["area-map"], type: "inactive" });
        memory.setQueryData(areaMapQuery().queryKey, map);
      },
    },
  );
  return {
    ...action,
    send: async (input, key) => {
      const done = await action.send(input, key);
      if (!done) await memory.invalidateQueries({ queryKey: areaMapQuery().queryKey });
      return done;
    },
  };
}

export function useMapChange(basedOn: string): Action<CheckedAreaChange, AreaMap> {
  return useMapAction(basedOn, (client, body: CheckedAreaChange, header) =>
    answerOf(client.POST("/area-map/changes", { body, params: { header } })),
  );
}

export function useMapUndo(basedOn: string): Action<undefined, AreaMap> {
  return useMapAction(basedOn, (client, _: undefined, header) =>
    answerOf(client.POST("/area-map/undoing", { params: { header } })),
  );
}
