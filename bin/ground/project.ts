import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The programs of a server stand elsewhere than the sources and carry the database client within them. */
export const isBundled = process.env.PROJECT_DIR !== undefined

export const project = process.env.PROJECT_DIR ?? resolve(import.meta.dirname, '../..')

/** Everything this machine keeps for the project: the database, its passwords, the session secret. */
export function dataDirectory(): string {
  return resolve(project, process.env.DATA_DIR ?? '.data')
}

export async function ensureDataDirectory(directory = dataDirectory()): Promise<string> {
  await mkdir(directory, { recursive: true })
  return directory
}

/** A program that npm brought: the same one for everybody. */
export function installed(...path: string[]): string {
  return join(project, 'node_modules', ...path)
}
