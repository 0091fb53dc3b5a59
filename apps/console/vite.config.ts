import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// A bundle of its own: nothing of the sites' pages is in it, and nothing of it in theirs.
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "use-sync-external-store/shim": "use-sync-external-store" } },
  build: { manifest: true, modulePreload: { polyfill: false }, rolldownOptions: { input: "src/main.tsx" } },
});
