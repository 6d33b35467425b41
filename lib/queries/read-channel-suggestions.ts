import { type ChannelSuggestions, figureOfPart } from '@/lib/schemas/channel-list'
import { open } from '@/lib/store/tx'
import { voicesJoined } from '@/lib/store/voice-items'
import { type Page, rowsIn } from './keyset'
import type { Query } from './query'
import { voicesBehind } from './read-channel-list'
import { sliceOf } from './slice-of'
import { visibleTo } from './visible-to'
import { keepsOrigin } from './voice-origin'

/** Its id is that of its first voice: which suggestion it is may have to be kept. */
export type ChannelSuggestion = {
  readonly id: string
  /** null: whoever looks may not open it */
  readonly suggestionId: string | null
  /** null: its number would tell who suggests it */
  readonly numberText: string | null
  readonly title: string | null
  readonly voices: number
}

export type ChannelSuggestionPage = Page<ChannelSuggestion> & { readonly total: number; readonly voices: number }

/** The suggestions that voices of a year went on with, each once; those who see the number see a row of each. */
export const readChannelSuggestions: Query<
  ChannelSuggestions & { readonly year: number },
  ChannelSuggestionPage
> = async (reading, { year, part, page, channel }) => {
  const { tx, actor } = reading
  const behind = await voicesBehind(reading, year, part ? figureOfPart[part] : 'withSuggestion', { channel })
  const rows = await open(tx).$queryRaw<ChannelSuggestion[]>`
    SELECT f.id, CASE WHEN f.shown AND ${visibleTo(actor)} THEN s.id END AS "suggestionId", CASE WHEN f.shown THEN s.number_text END AS "numberText",
      CASE WHEN f.shown AND ${visibleTo(actor)} THEN s.title END AS title, f.voices
    FROM (SELECT v.suggestion_id, (array_agg(v.id ORDER BY v.received_at, v.id))[1] AS id, count(*)::int AS voices, bool_and(NOT ${keepsOrigin(actor)}) AS shown
      FROM ${voicesJoined} JOIN suggestion s ON s.id = v.suggestion_id WHERE ${behind} GROUP BY v.suggestion_id) f
    JOIN suggestion s ON s.id = f.suggestion_id
    ORDER BY f.shown DESC, CASE WHEN f.shown THEN s.number END NULLS LAST, f.id`
  return {
    ...sliceOf(rows, page, rowsIn(reading)),
    total: rows.length,
    voices: rows.reduce((sum, row) => sum + row.voices, 0),
  }
}
