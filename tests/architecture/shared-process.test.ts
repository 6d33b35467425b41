import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apart, onDatabase, project } from '../support/projects'

const changesItsProcess =
  /process\.env\.\w+ =[^=]|Object\.assign\(process\.env|\bvi\.(?:mock|doMock|stub\w+|spyOn|useFakeTimers|resetModules)\(|from '\.\.\/support\/(?:sending|hooking)'/

const files = onDatabase.flatMap((directory) => globSync(`tests/${directory}/**/*.test.{ts,tsx}`, { cwd: project }))

test('what changes the settings of its process has one to itself, and nothing else has', () => {
  const changing = files.filter((file) => changesItsProcess.test(readFileSync(join(project, file), 'utf8')))
  expect(changing.sort()).toEqual(apart.toSorted())
})
