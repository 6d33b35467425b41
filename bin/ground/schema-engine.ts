import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

export const wholeSchema = { externalTables: [], externalEnums: [] }

async function wasmFile(): Promise<Uint8Array<ArrayBuffer>> {
  const beside = process.env.SCHEMA_ENGINE_WASM
  const path =
    beside ??
    createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/\.js$/, '_bg.wasm')
  return new Uint8Array(await readFile(path))
}

/** The driver cuts a script at every semicolon, also inside a function. Sent whole, it is one transaction besides. */
class MigrationDriver extends PrismaPg {
  private readonly pool: pg.Pool

  constructor(pool: pg.Pool) {
    super(pool)
    this.pool = pool
  }

  override async connect() {
    const driver = await super.connect()
    driver.executeScript = async (script) => {
      await this.pool.query(script).catch((error: pg.DatabaseError) => {
        const { code = '', severity = 'ERROR', message, detail, column, hint } = error
        throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
      })
    }
    return driver
  }
}

/** Its clock must not keep a finished program alive: the engine never clears the timer of its own lock. */
function bindingsWithIdleTimers() {
  const timers = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout'))
  const idle = (callback: () => void, wait: number) => setTimeout(callback, wait).unref()
  return { ...bindings, ...Object.fromEntries(timers.map((name) => [name, idle])) }
}

let instantiated: ReturnType<typeof instantiate> | undefined

async function instantiate(): Promise<typeof SchemaEngine> {
  const imports = { './schema_engine_bg.js': bindingsWithIdleTimers() }
  const { instance } = await WebAssembly.instantiate(await wasmFile(), imports)
  const engine = bindings as unknown as {
    __wbg_set_wasm(exports: WebAssembly.Exports): void
    SchemaEngine: typeof SchemaEngine
  }
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
  return engine.SchemaEngine
}

/** Prisma's own engine, compiled to WebAssembly: nothing to download, so it also works behind closed networks. */
export async function withSchemaEngine<T>(
  connectionString: string,
  schemaFile: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 5000 })
  pool.on('error', () => undefined)
  try {
    // Once in a process: the bindings keep views of the memory of the first instance.
    instantiated ??= instantiate()
    const Engine = await instantiated
    const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationDriver(pool))
    const datamodels: [string, string][] = [[schemaFile, await readFile(schemaFile, 'utf8')]]
    return await work(await Engine.new({ datamodels }, () => undefined, adapter))
  } finally {
    await pool.end()
  }
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
