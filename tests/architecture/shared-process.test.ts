import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apart, apartFromRules, onDatabase, project } from '../support/projects'

const changesItsProcess =
  /process\.env\.\w+ =[^=]|Object\.assign\(process\.env|\bvi\.(?:mock|doMock|stub\w+|spyOn|useFakeTimers|resetModules)\(|from '\.\.\/support\/(?:sending|hooking)'/

const measuresItsProcess = /process\.memoryUsage\(/

const filesIn = (pattern: string) => globSync(pattern, { cwd: project })
const onDatabaseFiles = onDatabase.flatMap((directory) => filesIn(`tests/${directory}/**/*.test.{ts,tsx}`))
const rules = filesIn('tests/**/*.test.{ts,tsx}').filter((file) => !onDatabaseFiles.includes(file))
const wordsOf = (file: string) => readFileSync(join(project, file), 'utf8')

test('what changes the settings of its process has one to itself, and nothing else has', () => {
  const changing = onDatabaseFiles.filter((file) => changesItsProcess.test(wordsOf(file)))
  expect(changing.sort()).toEqual(apart.toSorted())
})

test('so it is among the rules, and with what measures its memory', () => {
  expect(rules.length).toBeGreaterThan(200)
  const alone = rules.filter((file) => [changesItsProcess, measuresItsProcess].some((bad) => bad.test(wordsOf(file))))
  expect(alone.sort()).toEqual(apartFromRules.toSorted())
})
