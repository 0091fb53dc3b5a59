import type { MunicipalityPackages } from "@omzien/contracts";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";

const whileMakingMs = 3_000;
/** By then who looks may have to prove again that it is them. */
const whileWaitingMs = 60_000;

/** Looked at again and again while one is being made. */
export const municipalityPackagesQuery = queryOptions({
  queryKey: ["municipality-packages"],
  queryFn: (): Promise<MunicipalityPackages> => answerOf(api.GET("/municipality-packages")),
  staleTime: 0,
  refetchInterval: ({ state }) => (isMaking(state.data) ? whileMakingMs : whileWaitingMs),
});

/** Whether one is on its way; there is one at most. */
export function isMaking(list: MunicipalityPackages | undefined): boolean {
  return list?.packages.some(({ state }) => state === "making") ?? false;
}
