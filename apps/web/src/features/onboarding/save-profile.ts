import { Postcode } from "@omzien/contracts";
import type { ApiClient } from "@omzien/api-client";
import { answerOf } from "../../api/answer-of.ts";
import type { Me } from "../session/use-me.ts";
import type { AboutYouDraft } from "./about-you.ts";

/**
 * Saves name and neighbourhood of somebody who is new. A profile that is complete stays as it is: it is changed at
 * "mijn gegevens", not by the way.
 */
export async function saveProfile(api: ApiClient, me: Me, draft: AboutYouDraft): Promise<void> {
  if (me.profileComplete) return;
  const postcode = Postcode.safeParse(draft.postcode);
  await answerOf(
    api.PUT("/me", {
      body: {
        ...(draft.firstName.trim() ? { firstName: draft.firstName.trim() } : {}),
        ...(postcode.success ? { postcode: postcode.data } : {}),
        ...(draft.areaId ? { areaId: draft.areaId } : {}),
      },
    }),
  );
}
