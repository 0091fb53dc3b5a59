export { carryEnvelope } from "./carry-envelope.ts";
export { forwardHelpRequest } from "./forward-help-request.ts";
export { getForwardingCase } from "./get-forwarding-case.ts";
export { recallForwarding } from "./recall-forwardings.ts";
export { receiveReplies, tendForwardings } from "./receive-replies.ts";
