import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { standingOf, stands } from '@/lib/domain/contact/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ContactEntry } from '@/lib/queries/contact-entries'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { headOf, particularsOf, toneOf } from './contact-texts'
import { DisputeLines } from './dispute-lines'

type ContactItemProps = {
  contact: ContactEntry
  today: LocalDate
  timeZone: string
  words: Words
  /** what whoever looks can do about it */
  children?: ReactNode
}

/** One entry: the day they met apart from the time it was written down, and whether the delegate says so, too. */
export function ContactItem({ contact, today, timeZone, words, children }: ContactItemProps) {
  const { contacts, language } = words
  const standing = standingOf(contact, today)
  const at = (instant: string) => instantText(instant, timeZone, language)
  const isStruck = standing === 'STRUCK'
  return (
    <li className="space-y-1 py-3 first:pt-0" data-standing={standing}>
      <p className="cluster">
        {isStruck ? <s>{headOf(contact, words)}</s> : <span className="font-semibold">{headOf(contact, words)}</span>}
        <Badge tone={toneOf[standing]}>{contacts.standings[standing]}</Badge>
      </p>
      {isStruck ? (
        <p>{fill(contacts.struck, { day: at(contact.struckAt ?? ''), reason: contact.strikeReason ?? '' })}</p>
      ) : null}
      <p className="written">
        {isStruck ? (
          <s>{fill(contacts.view, { view: contact.delegateView })}</s>
        ) : (
          fill(contacts.view, { view: contact.delegateView })
        )}
      </p>
      <ul className="text-ink-soft text-sm">
        {particularsOf(contact, words).map((line) => (
          <li key={line} className="written">
            {line}
          </li>
        ))}
        {contact.met.length > 0 ? (
          <li>
            {fill(contacts.met, {
              names: contact.met.map(({ name }) => shownName(name, words)).join(words.common.listComma),
            })}
          </li>
        ) : null}
        <Proofs contact={contact} words={words} />
        <li>{fill(contacts.entered, { instant: at(contact.enteredAt) })}</li>
        {contact.met
          .filter(({ confirmedVersion }) => confirmedVersion === contact.version)
          .map(({ delegateId, name, confirmedAt }) => (
            <li key={`${delegateId} ${confirmedAt}`}>
              {fill(contacts.confirmedBy, { name: shownName(name, words), day: at(confirmedAt ?? '') })}
            </li>
          ))}
        {standing === 'WAITING' && contact.confirmBy ? (
          <li>{fill(contacts.waitingUntil, { day: dayText(contact.confirmBy, language) })}</li>
        ) : null}
      </ul>
      <DisputeLines
        disputes={contact.disputes.filter((one) => stands(one, contact.version) || one.words || one.answer)}
        timeZone={timeZone}
        words={words}
      />
      <Versions contact={contact} at={at} words={words} />
      {children}
    </li>
  )
}

function Proofs({ contact: { proofs }, words }: { contact: ContactEntry; words: Words }) {
  if (proofs.length === 0) return null
  return (
    <li>
      {words.contacts.proof}
      {proofs.map(({ id, fileName }) => (
        <a key={id} href={`/api/downloads/attachments/${id}`} className="mr-3 inline-flex min-h-11 items-center">
          {fileName}
        </a>
      ))}
    </li>
  )
}

type VersionsProps = { contact: ContactEntry; at: (instant: string) => string; words: Words }

function Versions({ contact: { versions }, at, words }: VersionsProps) {
  if (versions.length === 0) return null
  return (
    <details className="no-print">
      <summary className="min-h-11 content-center text-action">{words.contacts.versions}</summary>
      <ul className="space-y-2 text-sm">
        {versions.map((version) => (
          <li key={version.version}>
            <p className="font-semibold">
              {fill(words.contacts.versionHead, { version: version.version, instant: at(version.replacedAt) })}
            </p>
            <p>{headOf(version, words)}</p>
            <p className="written">{fill(words.contacts.view, { view: version.delegateView })}</p>
            <p className="text-ink-soft">{particularsOf(version, words).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
