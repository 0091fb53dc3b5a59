import { useParams } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../api/Loaded.tsx";
import { invitationQuery } from "../../api/queries.ts";
import { InvitationView } from "./InvitationView.tsx";

/** An invitation on the site, for the helper who is signed in. */
export function InvitationPage() {
  const { invitationId } = useParams({ from: "/_member/mijn/uitnodigingen/$invitationId" });
  const invitation = useQuery(invitationQuery(invitationId));
  return <Loaded query={invitation}>{(found) => <InvitationView invitation={found} />}</Loaded>;
}
