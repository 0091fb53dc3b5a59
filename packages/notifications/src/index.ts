export { type RenderedMail, renderMail } from "./render-mail.ts";
export { createSmtpMails } from "./smtp.ts";
