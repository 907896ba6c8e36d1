import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Compiles the kernel and writes it as a TypeScript file: the engine loads nothing from disk. `npm run build:kernel` */
const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'src/language/network/kernel-code.ts');

const compiled = (): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  const out = join(folder, 'kernel.wasm');
  const flags = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--importMemory', '--noAssert'];
  const source = join(root, 'scripts/kernel/assembly/kernel.ts');
  const run = spawnSync(join(root, 'node_modules/.bin/asc'), [source, '-o', out, ...flags], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The kernel does not compile:\n${run.stderr}`);
  const code = readFileSync(out);
  rmSync(folder, { recursive: true });
  return code;
};

const lines = compiled()
  .toString('hex')
  .match(/.{1,100}/g);
const text = `// Written by \`npm run build:kernel\` from scripts/kernel/assembly/kernel.ts: WebAssembly, two hexadecimal digits a byte.
${'export'} const kernelCode = [
${(lines ?? []).map((line) => `  '${line}',`).join('\n')}
].join('');
`;
if (process.argv.includes('--check')) process.exitCode = readFileSync(target, 'utf8') === text ? 0 : 1;
else writeFileSync(target, text);
