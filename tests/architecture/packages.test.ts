import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>

test('the lock file names no host, so that it can be installed from any mirror', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([])
})

test.each(['xlsx', 'exceljs'])('%s, which nobody mends any more, is not installed', (name) => {
  expect(Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([])
})

test('every version is exact', () => {
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(own[kind] ?? {}),
  )
  expect(versions.filter(([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+/.test(version))).toEqual([])
})

test('no part of the compiler is told to look away', () => {
  const { compilerOptions } = JSON.parse(read('tsconfig.json')) as { compilerOptions: Record<string, unknown> }
  expect(compilerOptions).toMatchObject({ strict: true, noUncheckedIndexedAccess: true, noImplicitOverride: true })
})
