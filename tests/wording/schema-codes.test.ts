import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordsFor } from '@/lib/wording/catalogue'

const folder = 'lib/schemas'
const ownMessage = /(?:error: |, |uuid\()'([a-z]+(?:-[a-z]+)+|required)'\s*[,)}]/g

test('every code that a schema gives as its message has its words', () => {
  const codes = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(ownMessage)].map(([, code]) => code ?? ''),
  )
  expect(codes.length).toBeGreaterThan(5)
  const wordless = codes.filter((code) => !(code in wordsFor('zh-CN').validation))
  expect(wordless).toEqual([])
})
