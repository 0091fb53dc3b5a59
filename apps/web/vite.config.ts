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
  // React has this hook itself.
  resolve: { alias: { "use-sync-external-store/shim": "use-sync-external-store" } },
  build: {
    manifest: true,
    modulePreload: {
      polyfill: false,
      // The page's own file is fetched by the import that this list stands beside.
      resolveDependencies: (file, imports) => imports.filter((each) => each !== file),
    },
    rolldownOptions: {
      input: "src/main.tsx",
      output: {
        // Two hundred and fifty addresses stand in the first load, and neither names nor letters of a hash compress.
        hashCharacters: "hex",
        chunkFileNames: "assets/[hash:9].js",
        codeSplitting: {
          groups: [
            // One file compresses better than thirty. Without main.tsx, which waits for pages that import from here.
            {
              name: "first",
              tags: ["$initial"],
              test: (id) => !id.endsWith("/src/main.tsx"),
              priority: 2,
            },
            // Parts of many pages, in one file too: each more is named in the first load. Texts stay on their own.
            { name: "shared", minShareCount: 3, test: (id) => !id.includes("/catalogues/"), priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", port: 5173 },
});
