import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const out = resolve(import.meta.dirname, 'dist');

/** Smaller twins of the files, made once: the server sends them to browsers that take them. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:js|css|html|svg|json)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
  },
});

/** The app is built into plain files; `daybook serve` sends them. While working on it: `vite web` beside a server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressed()],
  build: { outDir: out, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 400, assetsInlineLimit: 0 },
  // The server sees the address of the page, so that it knows its own.
  server: {
    proxy: { '/api': { target: `http://127.0.0.1:${process.env['DAYBOOK_PORT'] ?? '4747'}`, changeOrigin: false } },
  },
});
