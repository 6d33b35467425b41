import { z } from 'zod'
import { mandateEndGrounds } from '@/lib/domain/delegate/mandate'
import { day } from './day'
import { id } from './id'
import { login } from './leaving'
import { line, optionalText, text } from './text'

export const endMandateSchema = z.strictObject({
  delegateId: id('delegate'),
  ground: z.enum(mandateEndGrounds),
  lastDay: day,
  decision: line(2, 200),
})

/** Who fills which seat; a login that is known already belongs to somebody of the same name. */
const elected = z.strictObject({
  seatId: id('delegate'),
  name: line(2, 40),
  cardNumber: optionalText(40),
  phone: optionalText(30),
  login,
})

export const electDelegatesSchema = z.strictObject({
  electedOn: day,
  decision: line(2, 200),
  elected: z.array(elected).min(1, 'required').max(60),
})

/** As the form has it: a row for every vacant seat, those without a name are left out. */
const typedRow = z
  .strictObject({
    seatId: id('delegate'),
    name: optionalText(40),
    cardNumber: optionalText(40),
    phone: optionalText(30),
    login: optionalText(60),
  })
  .superRefine((row, check) => {
    if (row.name === '' && row.login === '') return
    const known = elected.safeParse(row)
    for (const path of new Set(known.error?.issues.map((issue) => String(issue.path[0]))))
      check.addIssue({ code: 'custom', path: [path], message: path === 'login' ? 'login-shape' : 'required' })
  })

export const electionFormSchema = z.strictObject({
  electedOn: day,
  decision: line(2, 200),
  elected: z.array(typedRow).max(60),
})

export const takeLeadSchema = z.strictObject({ suggestionId: id('suggestion'), delegateId: id('delegate') })

export const fileSchema = z.strictObject({ suggestionId: id('suggestion'), reason: text(4, 500) })

export const delegateFilterSchema = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  day: z.iso.date().optional().catch(undefined),
})
export type DelegateFilter = z.output<typeof delegateFilterSchema>
