export { checkSender, type SenderPorts, tendSender } from "./check-sender.ts";
export { sendSenderTest } from "./send-sender-test.ts";
export { getSender, makeSenderKey, removeSender, setSender } from "./set-sender.ts";
