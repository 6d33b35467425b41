import { expect, test } from 'vitest'
import { emptyBook } from '@/prisma/demo/book'
import { chanceOf } from '@/prisma/demo/chance'
import { buildCongress } from '@/prisma/demo/frame/congress'
import { daysOfTheYear, stationFigures } from '@/prisma/demo/stations/days'
import { allHeard } from '@/prisma/demo/stations/heard'
import { demoStations } from '@/prisma/demo/stations/places'
import { playYear } from '@/prisma/demo/year'

const days = daysOfTheYear(chanceOf('stations of 2022'))
const held = days.filter(({ isCancelled }) => !isCancelled)
const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + of(day), 0)

test('29 stations, 295 visits, 1,346 residents and 538 voices, as the report counts them', () => {
  expect(demoStations).toHaveLength(29)
  expect(new Set(demoStations.map(({ name }) => name)).size).toBe(29)
  expect(sum(({ present }) => present.length)).toBe(295)
  expect(sum(({ residents }) => residents)).toBe(1346)
  expect(sum(({ voices }) => voices)).toBe(538)
  expect(stationFigures).toEqual({ stations: 29, visits: 295, residents: 1346, voices: 538 })
})

test('somebody was there on every day that was held, and nobody at two places at once', () => {
  expect(held.every(({ present }) => present.length > 0)).toBe(true)
  const places = held.flatMap(({ day, present }) => present.map((name) => `${day} ${name}`))
  expect(new Set(places).size).toBe(places.length)
})

test('what became of the 538 is the same every time, and is not rosy', () => {
  const { world } = buildCongress('01890000-0000-7000-8000-000000000000')
  const book = emptyBook()
  playYear(world, book)
  const heard = allHeard(days, book, world, chanceOf('endings'))
  const count = (of: (one: (typeof heard)[number]) => boolean) => heard.filter(of).length
  expect(heard).toHaveLength(538)
  const byEnding = Object.groupBy(heard, ({ ending }) => ending.ending ?? 'NONE')
  expect(Object.fromEntries(Object.entries(byEnding).map(([ending, all]) => [ending, all?.length]))).toEqual({
    ...{ ANSWERED_ON_SPOT: 214, PASSED_TO_TOWN: 149, PASSED_TO_UNIT: 82, HOTLINE: 37 },
    ...{ MERGED: 19, BECAME_SUGGESTION: 5, NOT_ACCEPTED: 21, NONE: 11 },
  })
  expect(count(({ ending }) => ending.result === 'SOLVED')).toBe(159)
  expect(count(({ ending }) => ending.result === 'NOT_SOLVED')).toBe(24)
  expect(count(({ ending }) => ending.isWaiting)).toBe(28)
})
