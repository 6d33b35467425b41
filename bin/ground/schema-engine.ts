import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

export const wholeSchema = { externalTables: [], externalEnums: [] }

async function wasmFile(): Promise<Uint8Array<ArrayBuffer>> {
  const beside = process.env.SCHEMA_ENGINE_WASM
  const path = beside ?? createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm').replace(/\.js$/, '_bg.wasm')
  return new Uint8Array(await readFile(path))
}

/** Prisma's own engine, compiled to WebAssembly: nothing to download, so it also works behind closed networks. */
export async function schemaEngine(connectionString: string, schemaFile: string): Promise<SchemaEngine> {
  const { instance } = await WebAssembly.instantiate(await wasmFile(), { './schema_engine_bg.js': { ...bindings } })
  const engine = bindings as unknown as {
    __wbg_set_wasm(exports: WebAssembly.Exports): void
    SchemaEngine: typeof SchemaEngine
  }
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString, connectionTimeoutMillis: 5000 }))
  const datamodels: [string, string][] = [[schemaFile, await readFile(schemaFile, 'utf8')]]
  return engine.SchemaEngine.new({ datamodels }, () => undefined, adapter)
}

async function contentOf(path: string) {
  return readFile(path, 'utf8').then(
    (value) => ({ tag: 'ok' as const, value }),
    (error) => ({ tag: 'error' as const, value: String(error) }),
  )
}

export async function migrationList(baseDir: string): Promise<MigrationList> {
  const entries = await readdir(baseDir, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const content = await readFile(join(baseDir, 'migration_lock.toml'), 'utf8').catch(() => null)
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (path) => ({
        path,
        migrationFile: { path: 'migration.sql', content: await contentOf(join(baseDir, path, 'migration.sql')) },
      })),
    ),
  }
}
