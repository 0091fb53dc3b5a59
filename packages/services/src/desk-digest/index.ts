export { getDeskDigest, setDeskDigest } from "./digest-choice.ts";
export { sendDeskDigest } from "./send-desk-digest.ts";
