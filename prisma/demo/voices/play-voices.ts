import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { voiceNumber } from '@/lib/domain/voice/numbered'
import { dayToStore } from '@/lib/store/days'
import type { Prisma } from '@/prisma/generated/client'
import type { Book } from '../book'
import { type Chance, chanceOf } from '../chance'
import { at, clock } from '../days'
import { towns } from '../towns'
import { known, type World } from '../world'
import { type Became, becameAfterReceptions, suggestionsOf } from './followed'
import { type Held, holdGatherings } from './gatherings'
import { ofMiniCongress, ofReceptionDays, type PlannedEnding } from './plan'
import { tellVoice } from './tell-voice'
import { topicsOfPeople } from './topics-of-people'
import { topicsOfPlaces } from './topics-of-places'
import { endOf, type Raised } from './voice-rows'

export type VoiceBook = {
  readonly activities: Prisma.ActivityCreateManyInput[]
  readonly sheets: Prisma.ActivityDelegateCreateManyInput[]
  readonly voices: Prisma.VoiceItemCreateManyInput[]
}

/** 迷你人代会 and 主任接待代表日 of 2022: 196 and 41, numbered by the day, with what became of each. */
export function playVoices(world: World, book: Book): VoiceBook {
  const chance = chanceOf('voices of 2022')
  const suggestions = suggestionsOf(world, book)
  const held = holdGatherings(world, chance, becameAfterReceptions(suggestions))
  const plans = { MINI_CONGRESS: chance.shuffled(ofMiniCongress), RECEPTION_DAY: chance.shuffled(ofReceptionDays) }
  const kept: VoiceBook = { activities: [], sheets: [], voices: [] }
  for (const one of held) {
    kept.activities.push(one.activity)
    const raised = raisedAt(one, plans[one.kind], suggestions, chance)
    for (const [place, what] of raised.entries()) keep(world, book, kept, one, what, place, chance)
    kept.sheets.push(...one.sheet)
  }
  return kept
}

/** What went into a suggestion is decided first, then what a town can take, then the rest as it comes. */
function raisedAt(held: Held, plans: PlannedEnding[], suggestions: readonly Became[], chance: Chance): Raised[] {
  const town = (held.delegation && towns[held.delegation.code]) ?? (held.delegation ? null : 'jiyang-street')
  const chosen = chance.shuffled([...topicsOfPeople, ...topicsOfPlaces])
  const earlier = chance.shuffled(suggestions.filter(({ submittedOn }) => submittedOn < held.day))
  return Array.from({ length: held.raised }, (_, place) => {
    const plan = take(plans, held, place, town !== null)
    const followed =
      plan.ending === 'BECAME_SUGGESTION' ? held.became : plan.ending === 'MERGED' ? (earlier[place] ?? null) : null
    return { plan, topic: chosen[place % chosen.length] as Raised['topic'], day: held.day, town, followed }
  })
}

/** Every other one of a delegation with a town goes to the town while any such ending is left, and nobody else's does. */
function take(plans: PlannedEnding[], { became }: Held, place: number, hasTown: boolean): PlannedEnding {
  if (became !== null && place === 0) return takeFirst(plans, ({ ending }) => ending === 'BECAME_SUGGESTION')
  const prefersTown = hasTown && place % 2 === 1
  const fits = ({ ending }: PlannedEnding) => ending !== 'BECAME_SUGGESTION' && (hasTown || ending !== 'PASSED_TO_TOWN')
  const isBest = (one: PlannedEnding) => fits(one) && (one.ending === 'PASSED_TO_TOWN') === prefersTown
  return takeFirst(plans, plans.some(isBest) ? isBest : fits)
}

function takeFirst(plans: PlannedEnding[], fits: (one: PlannedEnding) => boolean): PlannedEnding {
  const [taken] = plans.splice(plans.findIndex(fits), plans.some(fits) ? 1 : 0)
  if (!taken) throw new Error('no ending is left that fits')
  return taken
}

function keep(world: World, book: Book, kept: VoiceBook, held: Held, raised: Raised, place: number, chance: Chance) {
  const { topic, followed, day } = raised
  const name =
    raised.plan.ending === 'BECAME_SUGGESTION'
      ? (followed?.lead ?? '')
      : (held.present[place % held.present.length] ?? '')
  const delegate = known(world.delegates, name)
  const receivedAt = at(day, clock(9, 30) + place * 4)
  const number = kept.voices.length + 1
  const ended = endOf(raised, world, chance)
  const spot = held.delegation?.place ?? ''
  const title = followed ? followed.matter : topic.title
  const text = followed ? `${followed.matter}，群众反映多年，请尽快研究落实。` : `${spot}${topic.text}`
  const voice = {
    ...{ id: world.newId(receivedAt), congressId: world.congressId, year: 2022, number, channel: held.kind },
    ...{
      activityId: held.activity.id,
      source: 'DELEGATE',
      delegateId: delegate.id,
      title: title.slice(0, 80),
      text,
      place: spot,
    },
    ...{ receivedOn: dayToStore(day), receivedAt, enteredById: world.officer.id },
    ...ended.row,
  }
  kept.voices.push(voice)
  speak(held, delegate.id, title)
  tellVoice(world, book, {
    voice,
    label: voiceNumber({ year: 2022, number }),
    enteredOn: entered(day),
    ended,
    followed,
    delegateId: delegate.id,
  })
}

/** The office types what was said on the next morning. */
const entered = (day: LocalDate): LocalDate => addDays(day, 1)

/** Whoever raised something at a mini-congress spoke of it. */
function speak({ sheet, kind }: Held, delegateId: string, title: string): void {
  const row = sheet.find((one) => one.delegateId === delegateId)
  if (row && kind === 'MINI_CONGRESS' && row.speech === '') row.speech = title
}
