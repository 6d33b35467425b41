import { z } from 'zod'
import { id } from './id'
import { askedIn } from './search'
import { searchAddress } from './search-address'
import { line } from './text'

/** Written in one way, whatever came: two searches for the same are the same, and a page is no part of it. */
const query = z
  .string()
  .max(2000, 'too-long')
  .transform((typed) => searchQuery(typed))

/** As `saved_search` keeps it: without the path, and without the page that was open. */
export const searchQuery = (typed: string): string =>
  searchAddress({ ...askedIn(typed), page: undefined }).replace(/^\/search\??/, '')

const kept = { name: line(1, 60), alerts: z.boolean() }

export const searchSavingSchema = z.strictObject({ ...kept, query })

const one = { savedSearchId: id('saved search') }
export const savedSearchChangeSchema = z.strictObject({ ...one, ...kept })
export const savedSearchSchema = z.strictObject(one)
