export { composeMail } from "./compose-mail.ts";
export { queueMail } from "./queue-mail.ts";
export { sendMail } from "./send-mail.ts";
