export { addPasskey, beginPasskey, listPasskeys, removePasskey } from "./own-passkeys.ts";
export { askPasskeyChallenge, signInWithPasskey } from "./sign-in-with-passkey.ts";
