export { type FileStoreAccess, openFileStore, type OpenFileStore } from "./file-store.ts";
export { createImages } from "./images/create-images.ts";
