import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { localSite } from "./dev/local-site.ts";

// One build for all municipalities: what differs between them comes from the server with each page.
export default defineConfig({
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: true,
      generatedRouteTree: "src/route-tree.gen.ts",
      quoteStyle: "double",
      semicolons: true,
      routeFileIgnorePattern: "\\.(test|module)\\.",
    }),
    react(),
    localSite(),
  ],
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: "src/main.tsx" },
  },
  server: { host: "127.0.0.1", port: 5173 },
});
